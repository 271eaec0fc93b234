import { excerpt } from './excerpt';
import { compact } from '../../model/fold';
import { mark } from './mark';
import { parseQuery } from '../query/parseQuery';
import { querySpans } from '../query/querySpans';
import { byRank } from './rank';
import type { GuideRecord } from '../records/types';
import { createTextIndex } from './textIndex';
import { proseTokens } from '../query/tokens';
import type { GuideHit } from '../types';

/**
 * The search over sections of the guide.
 *
 * @returns finds the sections for a query, best first
 */
export function createGuideSearch(records: readonly GuideRecord[]): (query: string, limit: number) => GuideHit[] {
  const index = createTextIndex(
    records.map(({ heading, title, text }) => ({
      heading: proseTokens(heading).map(({ term }) => term),
      title: proseTokens(title).map(({ term }) => term),
      text: proseTokens(text).map(({ term }) => term),
      wholeHeading: [compact(heading)],
    })),
    {
      heading: { boost: 8, role: 'words' },
      title: { boost: 4, role: 'words' },
      text: { boost: 1.5, role: 'prose' },
      wholeHeading: { boost: 100, role: 'whole' },
    },
    // A long heading says no less than a short one.
    { stems: true, bm25: { k: 1.2, b: 0, d: 0 } },
  );
  return (query, limit) => {
    const words = parseQuery(query);
    const spans = querySpans(words).filter(({ from, count }) => count > 1 || words[from]?.optional !== true);
    return [...index.search(words).found]
      .sort(byRank((id) => id))
      .slice(0, limit)
      .flatMap(({ id, alike }) => {
        const record = records[id];
        if (record === undefined) return [];
        const heading = mark(record.heading, proseTokens(record.heading), { spans, alike });
        return [{ record, highlights: { heading }, excerpt: excerpt(record.text, spans) }];
      });
  };
}
