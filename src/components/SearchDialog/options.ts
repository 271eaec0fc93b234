import type { Tier } from '../../catalog/model/types';
import type { SearchResult, TextRange } from '../../catalog/search/types';

/** One thing that can be chosen in the search dialog. */
export interface DialogOption {
  /** Unique among the options, and part of an element's id. */
  readonly id: string;
  readonly group: 'provider' | 'guide' | 'all';
  readonly url: string;
  readonly title: string;
  readonly titleRanges: readonly TextRange[];
  /** A second line: the matched host, or the page and the piece of text. */
  readonly detail?: string;
  readonly detailRanges?: readonly TextRange[];
  readonly tier?: Tier;
}

/** The host that was matched, or else the first one. */
function hostOf({ record, highlights }: SearchResult['hits'][number]): {
  host: string | undefined;
  ranges: readonly TextRange[];
} {
  const hosts = [...record.hosts, ...record.pastHosts];
  const ranges = [...highlights.hosts, ...highlights.pastHosts];
  const index = Math.max(
    ranges.findIndex((marked) => marked.length > 0),
    0,
  );
  return { host: hosts[index], ranges: ranges[index] ?? [] };
}

/** What was found as a list of options, providers first; the last one leads on into the catalog. */
export function toOptions(
  result: SearchResult,
  catalogUrl: string,
  withBaseUrl: (path: string) => string,
): DialogOption[] {
  const providers = result.hits.map((hit): DialogOption => {
    const { host, ranges } = hostOf(hit);
    return {
      id: `p-${hit.record.key}`,
      group: 'provider',
      url: withBaseUrl(`/providers/${hit.record.key}/`),
      title: hit.record.name,
      titleRanges: hit.highlights.name,
      ...(host === undefined ? {} : { detail: host, detailRanges: ranges }),
      ...(hit.record.tier === undefined ? {} : { tier: hit.record.tier }),
    };
  });
  const guide = result.guide.map(({ record, highlights, excerpt }, index): DialogOption => ({
    id: `g-${index}`,
    group: 'guide',
    url: withBaseUrl(record.key),
    title: record.heading === record.title ? record.title : `${record.title}: ${record.heading}`,
    titleRanges:
      record.heading === record.title
        ? highlights.heading
        : highlights.heading.map(({ start, end }) => ({
            start: start + record.title.length + 2,
            end: end + record.title.length + 2,
          })),
    detail: excerpt.text,
    detailRanges: excerpt.ranges,
  }));
  const all: DialogOption = { id: 'all', group: 'all', url: catalogUrl, title: '', titleRanges: [] };
  return [...providers, ...guide, all];
}
