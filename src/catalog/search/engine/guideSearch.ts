import { compact } from '../../model/fold';
import { mark } from './mark';
import { parseQuery } from '../query/parseQuery';
import { querySpans, type QuerySpan } from '../query/querySpans';
import type { GuideRecord } from '../records/types';
import { createTextIndex } from './textIndex';
import { proseTokens } from '../query/tokens';
import type { GuideHit } from '../types';

/** About how long an excerpt is, and how much of it stands before the first match. */
const LENGTH = 160;
const BEFORE = 50;

/** The piece of a text around the first place where a query is found, else its beginning. */
function excerpt(text: string, spans: readonly QuerySpan[]): GuideHit['excerpt'] {
  // Prose is searched without typos.
  const ranges = mark(text, proseTokens(text), { spans });
  const first = ranges[0]?.start ?? 0;
  const wanted = Math.max(0, first - BEFORE);
  // Not in the middle of a word.
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const space = text.indexOf(' ', start + LENGTH);
  const end = space === -1 ? text.length : space;
  const opening = start > 0 ? '…' : '';
  const shift = opening.length - start;
  return {
    text: `${opening}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}

/**
 * The search over sections of the guide.
 *
 * @returns finds the sections for a query, best first
 */
export function createGuideSearch(records: readonly GuideRecord[]): (query: string, limit: number) => GuideHit[] {
  const index = createTextIndex(
    records,
    ({ heading, title, text }) => ({
      heading: proseTokens(heading).map(({ term }) => term),
      title: proseTokens(title).map(({ term }) => term),
      text: proseTokens(text).map(({ term }) => term),
      wholeHeading: [compact(heading)],
    }),
    { words: { heading: 8, title: 4 }, facet: {}, prose: { text: 1.5 }, whole: { wholeHeading: 100 } },
    // A long heading says no less than a short one.
    { stems: true, bm25: { k: 1.2, b: 0, d: 0 } },
  );
  return (query, limit) => {
    const words = parseQuery(query);
    const spans = querySpans(words).filter(({ from, count }) => count > 1 || words[from]?.optional !== true);
    return index
      .search(words)
      .found.slice(0, limit)
      .map(({ record, alike }) => {
        const heading = mark(record.heading, proseTokens(record.heading), { spans, alike });
        return { record, highlights: { heading }, excerpt: excerpt(record.text, spans) };
      });
  };
}
