import { KEYWORDS, type KeywordGroup } from '../../src/catalog/model/keywords';
import {
  ENCRYPTION_LABELS,
  EVIDENCE_LABELS,
  GROUP_LABELS,
  REGISTRATION_LABELS,
  RESULT_LABELS,
  STATUS_LABELS,
  TIER_LABELS,
  TIER_MEANINGS,
  transportLabel,
} from '../../src/catalog/model/labels';
import { buildSupportTicket } from '../../src/catalog/ticket/supportTicket';
import type { Locale, Provider } from '../../src/catalog/model/types';
import { wizardFields } from '../../src/catalog/model/wizardFields';
import type { ProviderProps, SettingRow } from '../../src/plugin/props/providerProps';

/** Cells as the rows of a Markdown table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string | undefined): string {
  return text === undefined || text === '' ? '–' : `\`${text}\``;
}

const ENTRIES = new Map<string, (typeof KEYWORDS)[number]>(KEYWORDS.map((entry) => [entry.keyword, entry]));

function settingName({ keyword }: SettingRow, locale: Locale): string {
  return `${code(keyword)} ${ENTRIES.get(keyword)?.meaning?.[locale] ?? ''}`;
}

function groupOf({ keyword }: SettingRow): KeywordGroup {
  return ENTRIES.get(keyword)?.group ?? 'other';
}

/** One text in two languages, by the page's. */
function chooser(locale: Locale): (it: string, en: string) => string {
  return (it, en) => (locale === 'it' ? it : en);
}

/** Facts, standing, what is left to do and the text, as the first half of our page has them. */
function firstHalf({ provider, siblings }: ProviderProps, body: string, locale: Locale): string[] {
  const say = chooser(locale);
  const { registration = '', encryption = '', transport = '', evidence } = provider;
  const facts = [
    ['Server', code(provider.server)],
    [say('Porta e trasporto', 'Port and transport'), `${code(provider.port)} ${transportLabel(transport)}`],
    [say('Registrazione', 'Registration'), REGISTRATION_LABELS[registration]?.[locale] ?? '–'],
    ['Codec', code(provider.codecs?.join(' '))],
    [say('Cifratura', 'Encryption'), ENCRYPTION_LABELS[encryption]?.[locale] ?? '–'],
    [say('Nel wizard da', 'In the wizard since'), `${code(provider.since)} ${provider.sinceDate ?? ''}`],
    [say('Livello', 'Tier'), `${TIER_LABELS[provider.tier][locale]}: ${TIER_MEANINGS[provider.tier][locale]}`],
    [say('Stato', 'Status'), STATUS_LABELS[provider.status][locale]],
    [say('Evidenza', 'Evidence'), evidence === undefined ? '–' : EVIDENCE_LABELS[evidence][locale]],
  ];
  const limitations = provider.limitations.map(
    ({ text, keywords }) => `- ${text} ${keywords.map((keyword) => code(keyword)).join(' ')}`,
  );
  return [
    table(['', ''], facts),
    `## ${say('Da sapere', 'What to know')}\n\n${body}`,
    ...(limitations.length > 0
      ? [`## ${say('Limitazioni note', 'Known limitations')}\n\n${limitations.join('\n')}`]
      : []),
    ...(siblings.length > 0
      ? [
          `## ${say('Altre voci di', 'Other entries of')} ${provider.company}\n\n${siblings
            .map(({ key, name, server }) => `- [${name}](./${key}) ${code(server)}`)
            .join('\n')}`,
        ]
      : []),
  ];
}

/** Wizard, settings, tests, history and ticket. */
function secondHalf({ provider, settings, release, editUrl }: ProviderProps, locale: Locale): string[] {
  const say = chooser(locale);
  const departing = settings.filter(({ departs }) => departs);
  const groups = [...new Set(settings.map(groupOf))];
  const ticket = buildSupportTicket({ ...provider, pageUrl: `https://example.org/providers/${provider.key}` }, locale);
  const { testRecord } = provider;
  return [
    `## ${say('Che cosa digiti nel wizard', 'What you type in the wizard')}\n\n${table(
      [say('Campo', 'Field'), say('Dove finisce', 'Where it goes')],
      wizardFields(provider).map(({ name, keywords }) => [name, keywords.map((keyword) => code(keyword)).join(' ')]),
    )}`,
    `## ${say('Che cosa imposta NethVoice', 'What NethVoice sets')}\n\n${release}\n\n${table(
      [say('Impostazione', 'Setting'), say('Qui', 'Here'), say('Di solito', 'Usually')],
      departing.map((row) => [settingName(row, locale), code(row.value), code(row.common)]),
    )}`,
    ...groups.map(
      (group) =>
        `### ${GROUP_LABELS[group][locale]}\n\n${table(
          ['', ''],
          settings.filter((row) => groupOf(row) === group).map((row) => [settingName(row, locale), code(row.value)]),
        )}`,
    ),
    ...(testRecord === undefined
      ? []
      : [
          `## ${say('Verbale di test', 'Test record')}\n\n${testRecord.date} · ${testRecord.release}\n\n${table(
            ['', '', ''],
            testRecord.cases.map(({ number, name, result }) => [String(number), name, RESULT_LABELS[result][locale]]),
          )}`,
        ]),
    `## ${say('Storia', 'History')}\n\n${provider.history
      .map(({ date, release = '', action, changes }) => {
        const items = Object.entries(changes).map(
          ([name, { from, to }]) => `  - ${code(name)}: ${code(from)} → ${code(to)}`,
        );
        return [`1. ${date} · **${action}** · ${release}`, ...items].join('\n');
      })
      .join('\n')}`,
    `## ${say('Chiedi supporto', 'Ask for support')}\n\n**${ticket.subject}**\n\n\`\`\`\n${ticket.body}\n\`\`\``,
    `[${say('Modifica il descrittore', 'Edit the descriptor')}](${editUrl})`,
  ];
}

/**
 * What our page of a provider says, as a Markdown page: facts, standing, text, limitations, the wizard's
 * fields, all settings with their meanings, test record, history and the ticket's text. The form that
 * fills in a trunk and the ticket in the other language are not in it.
 */
export function providerMarkdown(props: ProviderProps, { prose }: Provider, locale: Locale): string {
  const body = prose[locale].replaceAll(/\]\(\.\/([\w-]+)\.md\)/g, '](./$1)');
  return [
    `---\ntitle: ${JSON.stringify(props.provider.name)}\ndescription: ${JSON.stringify(props.description)}\n---`,
    ...firstHalf(props, body, locale),
    ...secondHalf(props, locale),
  ].join('\n\n');
}
