import type { QueryWord } from './parseQuery';

/** One or several neighbouring words of a query, to be matched as one. */
export interface QuerySpan {
  readonly text: string;
  readonly kind: QueryWord['kind'];
  /** The first word, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** What its score is multiplied by: as much as its words would count apart. */
  readonly weight: number;
}

/** Words typed apart are tried joined, up to this many. */
const LONGEST_JOIN = 3;

/** What an optional word adds, so that it orders results without outweighing what was asked for. */
const OPTIONAL_WEIGHT = 0.3;

/** The words by themselves, and joined with their neighbours. */
export function querySpans(words: readonly QueryWord[]): QuerySpan[] {
  return words.flatMap((word, from) => {
    const { text, kind } = word;
    const spans: QuerySpan[] = [{ text, kind, from, count: 1, weight: word.optional ? OPTIONAL_WEIGHT : word.width }];
    for (let count = 2; count <= Math.min(LONGEST_JOIN, words.length - from); count += 1) {
      const parts = words.slice(from, from + count);
      const last = parts.at(-1);
      // A host may be the end of a join (`voip voice.it`), never its beginning.
      if (last === undefined || parts.slice(0, -1).some((part) => part.kind !== 'word') || last.kind === 'facet') break;
      const joined = parts.map((part) => part.text).join('');
      spans.push({ text: joined, kind: last.kind, from, count, weight: count });
    }
    return spans;
  });
}
