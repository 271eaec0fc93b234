import { translate } from '@docusaurus/Translate';
import type { Tier } from '../../catalog/model/types';
import type { SearchResult, TextRange } from '../../catalog/search/types';
import { requestOffer } from '../Unmatched/requestOffer';

/** One thing that can be chosen among the suggestions. */
export interface SearchOption {
  /** Unique among the options, and part of an element's id. */
  readonly id: string;
  readonly group: 'provider' | 'request' | 'guide' | 'all';
  readonly url: string;
  readonly title: string;
  readonly titleRanges: readonly TextRange[];
  /** A second line: the matched host, or that it is only announced; the piece of text. */
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

/** The release that brings a provider of which no more is known. */
function announcement({ status, since }: SearchResult['hits'][number]['record']): string | undefined {
  if (status !== 'announced') return undefined;
  return since === undefined
    ? translate({ id: 'search.announced', message: 'Annunciato' })
    : translate({ id: 'search.announced.for', message: 'Annunciato per la {release}' }, { release: since });
}

/** What was found as a list of options; the last one leads on into the catalog. */
export function toOptions(
  result: SearchResult,
  catalogUrl: string,
  withBaseUrl: (path: string) => string,
): SearchOption[] {
  const providers = result.hits.map((hit): SearchOption => {
    const { host, ranges } = hostOf(hit);
    const detail = host ?? announcement(hit.record);
    return {
      id: `p-${hit.record.key}`,
      group: 'provider',
      url: withBaseUrl(`/providers/${hit.record.key}/`),
      title: hit.record.name,
      titleRanges: hit.highlights.name,
      ...(detail === undefined ? {} : { detail, detailRanges: ranges }),
      ...(hit.record.tier === undefined ? {} : { tier: hit.record.tier }),
    };
  });
  const guide = result.guide.map(({ record, highlights, excerpt }, index): SearchOption => ({
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
  const all: SearchOption = { id: 'all', group: 'all', url: catalogUrl, title: '', titleRanges: [] };
  // Whoever asks how something is done asks the guide.
  const found = result.topic.kind === 'task' ? [...guide, ...providers] : [...providers, ...guide];
  const offer = requestOffer(result);
  if (offer === undefined) return [...found, all];
  const detail = translate({
    id: 'search.request.support',
    message: 'Finché il provider non è certificato, il supporto è limitato.',
  });
  const request = { ...offer, id: 'request', group: 'request', titleRanges: [], detail } as const;
  return [{ ...request, url: withBaseUrl(offer.url) }, ...found, all];
}
