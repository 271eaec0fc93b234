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
  /** The text without its secrets. */
  readonly text: string;
  readonly matches: readonly ProviderMatch[];
  readonly causes: readonly ShownCause[];
  readonly dialogs: readonly Dialog[];
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

/** The lines of a text around some of them, numbered; the first ones where none is named. */
function excerptOf(text: string, shown: readonly number[]): string {
  const lines = text.split('\n');
  const wanted = new Set(
    (shown.length === 0 ? [1] : shown).flatMap((line) =>
      Array.from({ length: 2 * AROUND + 1 }, (_, at) => line - 3 + at),
    ),
  );
  const kept = [...wanted]
    .filter((line) => line >= 1 && line <= lines.length)
    .sort((a, b) => a - b)
    .slice(0, MOST_LINES);
  return kept
    .map((line, index) => {
      const gap = index > 0 && kept[index - 1] !== line - 1 ? '…\n' : '';
      return `${gap}${line}: ${(lines[line - 1] ?? '').slice(0, 300)}`;
    })
    .join('\n');
}

/**
 * The part of a ticket that tells what was found.
 *
 * @param replace takes out of the excerpt what somebody asked to take out
 */
export function describeFindings(
  { text, matches, causes, dialogs, templates }: Diagnosis,
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
  const shown = [...causes.flatMap(({ lines }) => lines.slice(0, 3)), ...dialogs.slice(0, 1).map(({ line }) => line)];
  const excerpt = replace(excerptOf(text, shown));
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
