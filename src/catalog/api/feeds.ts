/** Atom (RFC 4287) and RSS 2.0 of what happened to the providers, per language. No date is the build's. */
import { Feed } from 'feed';
import type { Bilingual, Catalog, Locale } from '../model/types';
import { catalogEvents, EVENT_LABELS, type CatalogEvent } from './events';
import { fileAddress, pageAddress, providerPages, type SiteAddress } from './siteAddress';

/** How many events a feed carries. */
const MAX_EVENTS = 50;

/** Where the feeds are, under the root of their language. */
export const FEED_PATHS = { atom: 'providers/atom.xml', rss: 'providers/rss.xml' } as const;

/** What every id begins with, wherever the site is: a tag (RFC 4151) of the domain that the project belongs to. */
const TAG = 'tag:nethesis.it,2026:nethvoice-voip-providers';

const TITLE: Bilingual = { it: 'Provider VoIP per NethVoice', en: 'VoIP providers for NethVoice' };
const SUBTITLE: Bilingual = {
  it: 'Provider certificati, impostazioni cambiate, provider ritirati',
  en: 'Providers certified, settings changed, providers withdrawn',
};

/** Text as HTML, which readers take both forms for: `<sip:number@host>` and `< 30 s` stay what they are. */
function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An event's sentences as HTML: what changed as a list, then what else there is to know. */
function toDescription({ changes, remarks }: CatalogEvent, locale: Locale): string {
  const items = changes.map((sentence) => `<li>${toHtml(sentence[locale])}</li>`);
  const list = items.length > 0 ? ['<ul>', ...items, '</ul>'] : [];
  return [...list, ...remarks.map((sentence) => `<p>${toHtml(sentence[locale])}</p>`)].join('\n');
}

/** The two feeds of a language, the newest events first. The same catalog gives the same bytes. */
export function buildFeeds(catalog: Catalog, site: SiteAddress, locale: Locale): { atom: string; rss: string } {
  const events = catalogEvents(catalog).slice(0, MAX_EVENTS);
  const address = { atom: fileAddress(site, locale, FEED_PATHS.atom), rss: fileAddress(site, locale, FEED_PATHS.rss) };
  const feed = new Feed({
    id: `${TAG}/${locale}`,
    title: TITLE[locale],
    description: SUBTITLE[locale],
    author: { name: TITLE[locale] },
    link: pageAddress(site, locale, 'providers'),
    feedLinks: address,
    language: locale,
    // A feed without events still needs a date that isn't the build's.
    updated: new Date(events[0]?.date ?? catalog.release.date),
    generator: false,
  });
  for (const event of events) {
    const { id, kind, provider, date, title } = event;
    feed.addItem({
      // An id stays for good, wherever the site and the page in it move.
      id: `${TAG}/${locale}/${id}`,
      title: toHtml(title[locale]),
      link: providerPages(site, provider.key)[locale],
      date: new Date(date),
      published: new Date(date),
      category: [{ name: EVENT_LABELS[kind][locale], term: kind }],
      description: toDescription(event, locale),
    });
  }
  // The library has no place for the language of an Atom feed (RFC 4287 §2).
  return { atom: feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `), rss: feed.rss2() };
}
