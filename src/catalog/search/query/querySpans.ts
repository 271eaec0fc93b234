import { NEGATIONS } from './negations';
import type { QueryWord } from './parseQuery';

/** One or several neighbouring words of a query, to be matched as one. */
export interface QuerySpan {
  readonly text: string;
  readonly kind: QueryWord['kind'];
  /** The first word, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** A negation stands before it: what it says of a facet isn't what is asked for. */
  readonly negated: boolean;
}

/** Words typed apart are tried joined, up to this many. */
const LONGEST_JOIN = 3;

/** The words by themselves, and joined with their neighbours; also without those that say nothing. */
export function querySpans(words: readonly QueryWord[]): QuerySpan[] {
  return words.flatMap(({ text, kind }, from) => {
    const before = words.slice(0, from).filter(({ optional }) => !optional);
    const negated = NEGATIONS.includes(before.at(-1)?.text ?? '');
    const spans: QuerySpan[] = [{ text, kind, from, count: 1, negated }];
    for (let count = 2; count <= Math.min(LONGEST_JOIN, words.length - from); count += 1) {
      const parts = words.slice(from, from + count);
      // A host may be the end of a join (`voip voice.it`), never its beginning.
      if (parts.slice(0, -1).some((part) => part.kind !== 'word') || parts.at(-1)?.kind === 'range') break;
      const joins = [parts, parts.filter(({ optional }) => !optional)]
        .filter(({ length }) => length > 1)
        .map((joined) => joined.map((part) => part.text).join(''));
      for (const joined of new Set(joins)) {
        spans.push({ text: joined, kind: parts.at(-1)?.kind ?? 'word', from, count, negated });
      }
    }
    return spans;
  });
}
