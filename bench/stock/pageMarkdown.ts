import { KEYWORDS } from '../../src/catalog/model/keywords';
import { GROUP_LABELS, STATUS_LABELS, TIER_MEANINGS } from '../../src/catalog/model/labels';
import type { Locale, Provider } from '../../src/catalog/model/types';

/** Cells as a Markdown table without headings. */
function table(rows: readonly (readonly string[])[]): string {
  const empty = (rows[0] ?? []).map(() => '');
  const lines = [empty, empty.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

function code(text = ''): string {
  return text === '' ? '–' : `\`${text}\``;
}

/** The list of all providers as a Markdown page. */
export function catalogMarkdown(providers: readonly Provider[], locale: Locale): string {
  const toRow = ({ key, name, trunk, status }: Provider): string[] => {
    return [`[${name}](./${key}.md)`, code(trunk.sip_server), STATUS_LABELS[status][locale]];
  };
  return `---\nslug: /\n---\n\n# Provider\n\n${table(providers.map(toRow))}\n`;
}

/**
 * What our page of a provider says, as a Markdown page: standing, text, limitations, all settings with their
 * meanings, and the history. Forms and tickets aren't in it.
 */
export function providerMarkdown(provider: Provider, locale: Locale): string {
  const { name, company, status, tier, wizard, limitations, history, prose } = provider;
  const trunk: Readonly<Record<string, string>> = provider.trunk;
  const known = KEYWORDS.filter(({ keyword }) => trunk[keyword] !== undefined);
  return [
    `---\ntitle: ${JSON.stringify(name)}\n---`,
    table([
      [
        company ?? '',
        STATUS_LABELS[status][locale],
        tier === undefined ? '' : TIER_MEANINGS[tier][locale],
        wizard?.since ?? '',
      ],
    ]),
    prose[locale],
    ...limitations.map(({ id, text, keywords }) => `## ${id}\n\n${text[locale]} ${keywords.map(code).join(' ')}`),
    ...[...new Set(known.map(({ group }) => group))].map((group) => {
      const rows = known
        .filter((entry) => entry.group === group)
        .map(({ keyword, meaning }) => [code(keyword), code(trunk[keyword]), meaning?.[locale] ?? '']);
      return `## ${GROUP_LABELS[group][locale]}\n\n${table(rows)}`;
    }),
    ...history.map(({ date, release = '', action, changes }) => {
      const items = Object.entries(changes).map(([key, { from, to }]) => `- ${code(key)}: ${code(from)} → ${code(to)}`);
      return `## ${date} ${action} ${release}\n\n${items.join('\n')}`;
    }),
  ].join('\n\n');
}
