import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import { nearestNames } from '../../../../src/catalog/search/engine/nearestNames';
import type { SearchResult, TextRange } from '../../../../src/catalog/search/types';
import { releaseRecords } from '../releaseRecords';

const records = releaseRecords('it');
const engine = createSearchEngine(records);

function search(query: string): SearchResult {
  return engine.search(query, { selection: {}, sort: 'relevance' }, { groups: ['providers', 'guide'], limit: 10 });
}

/** Ranges are in order, apart, and inside their text. */
function areSound(text: string, ranges: readonly TextRange[]): boolean {
  return ranges.every(({ start, end }, at) => start > (ranges[at - 1]?.end ?? -1) && end > start && end <= text.length);
}

describe('queries that nobody should send', () => {
  it.each([
    'a'.repeat(10_000),
    'voipvoice '.repeat(1000),
    'g729 '.repeat(2000),
    '.'.repeat(10_000),
    'a.'.repeat(5000),
    ':'.repeat(10_000),
    'sip:'.repeat(2500),
    '@'.repeat(10_000),
    '(((((([a-z]+)+)+)+)+)+$',
    '.*|^$\\b(?<=x)',
    '\uD800',
    'voip\uDC00voice',
    '\uD83D\uDE00📞☎️',
    '?!…—«»',
    '__proto__',
    'constructor',
    'hasOwnProperty toString __defineGetter__',
    '<script>alert(1)</script>',
    '\u0000\u0001\u202E\u200B',
    'e\u0301'.repeat(5000),
    'ﷺ'.repeat(300),
    '%00%ff',
    '[::',
    '[]:5060',
    '1.2.3.4.5.6.7.8',
    '999.999.999.999',
  ])('%#: %.20s', (query) => {
    expect(() => search(query)).not.toThrow();
    expect(() =>
      nearestNames(
        query,
        records.filter((record) => record.kind === 'provider'),
      ),
    ).not.toThrow();
  });

  it('lists everything when nothing is left of them', () => {
    expect(search('?!…').total).toBe(search('').total);
  });

  it('mark only what is there, whatever is asked', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'voip',
        'sip.',
        'é',
        '185.',
        'senza',
        'ﬁbering',
        'VOICE',
        ':5060',
        'g729',
        'plnik',
        'net',
        '@',
        '(',
        '_',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('', ' '), (parts, glue) => {
        const { hits, guide } = search(parts.join(glue));
        const marked = [
          ...hits.map(({ record, highlights }) => [record.name, highlights.name] as const),
          ...hits.flatMap(({ record, highlights }) =>
            record.hosts.map((host, at) => [host, highlights.hosts[at] ?? []] as const),
          ),
          ...guide.map(({ record, highlights }) => [record.heading, highlights.heading] as const),
          ...guide.map(({ excerpt }) => [excerpt.text, excerpt.ranges] as const),
        ];
        expect(marked.filter(([text, ranges]) => !areSound(text, ranges))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
