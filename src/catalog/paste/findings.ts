/** What was recognised in a text, as the guided ticket tells it: the findings and the lines that show them, without secrets. */
import type { Bilingual, Locale } from '../model/types';
import type { Findings } from '../ticket/supportTicket';
import type { ShownCause } from './causes';
import type { Dialog } from './findDialogs';
import type { ProviderMatch } from './findProviders';
import type { TemplateFound } from './findTemplate';
import { describeTrunkDifference } from './describeTrunk';
import { SURENESS_LABELS } from './sureness';

/** What they are made from. */
export interface Diagnosis {
  /** The lines of the text that show it, without secrets. */
  readonly excerpt: string;
  readonly matches: readonly ProviderMatch[];
  readonly causes: readonly ShownCause[];
  readonly templates: readonly TemplateFound[];
}

const TEXTS = {
  provider: { it: 'Provider riconosciuto', en: 'Provider recognised' },
  causes: { it: 'Che cosa è noto', en: 'What is known' },
  line: { it: 'riga', en: 'line' },
  trunk: { it: 'Trunk', en: 'Trunk' },
  excerpt: { it: 'Estratto, con le righe numerate', en: 'Excerpt, with its lines numbered' },
} satisfies Record<string, Bilingual>;

/** The most lines of the text that a ticket quotes, and how many around each that shows something. */
const MOST_LINES = 120;
const AROUND = 12;

/** As much of a line as a ticket quotes. */
const LONGEST_LINE = 300;

/**
 * The lines of a text around those that show something, numbered; the first ones where none does. The text isn't taken
 * apart for it: it may have a hundred thousand lines.
 */
export function excerptOf(text: string, causes: readonly ShownCause[], dialogs: readonly Dialog[]): string {
  const shown = [...causes.flatMap(({ lines }) => lines.slice(0, 3)), ...dialogs.slice(0, 1).map(({ line }) => line)];
  const wanted = new Set(
    (shown.length === 0 ? [1] : shown).flatMap((line) =>
      Array.from({ length: 2 * AROUND + 1 }, (_, at) => line - 3 + at),
    ),
  );
  const last = Math.max(...wanted);
  const kept: string[] = [];
  let before = 0;
  for (let line = 1, at = 0; line <= last && at <= text.length && kept.length < MOST_LINES; line += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (wanted.has(line)) {
      const gap = kept.length > 0 && before !== line - 1 ? '…\n' : '';
      kept.push(`${gap}${line}: ${text.slice(at, Math.min(end, at + LONGEST_LINE))}`);
      before = line;
    }
    at = end + 1;
  }
  return kept.join('\n');
}

/**
 * The part of a ticket that tells what was found.
 *
 * @param replace takes out of the excerpt what somebody asked to take out
 */
export function describeFindings(
  { excerpt: lines, matches, causes, templates }: Diagnosis,
  locale: Locale,
  replace: (text: string) => string,
): Findings {
  const say = (told: Bilingual): string => told[locale];
  const names = matches.map(({ record }) => `${record.name} (${record.key})`).join(', ');
  const known = causes.map(({ cause, lines }) => {
    const sources = cause.sources.length === 0 ? '' : ` (${cause.sources.join(', ')})`;
    return `- ${say(SURENESS_LABELS[cause.sure])}: ${say(cause.symptom)}${sources}, ${say(TEXTS.line)} ${lines.slice(0, 5).join(', ')}`;
  });
  const differing = templates.filter(({ comparison }) => comparison.differences.length > 0);
  const trunks = differing.slice(0, 5).map(({ trunk, comparison }) => {
    const differences = comparison.differences.map((difference) => `- ${say(describeTrunkDifference(difference))}`);
    return [`${say(TEXTS.trunk)} ${trunk.name} (${comparison.provider.key}):`, ...differences].join('\n');
  });
  const excerpt = replace(lines);
  const personal = [excerpt, ...trunks.map(replace)];
  const parts = [
    names === '' ? '' : `${say(TEXTS.provider)}: ${names}`,
    known.length === 0 ? '' : [`${say(TEXTS.causes)}:`, ...known].join('\n'),
    ...personal.slice(1),
    `${say(TEXTS.excerpt)}:\n${excerpt}`,
  ];
  // A web address keeps what is in it: numbers and addresses of a trace have no place there.
  return { text: parts.filter((part) => part !== '').join('\n\n'), personal };
}
