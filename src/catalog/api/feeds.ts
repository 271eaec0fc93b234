/** Atom (RFC 4287) and RSS 2.0 of what happened to the providers, per language. No date is the build's. */
import type { Bilingual, Catalog, Locale } from '../model/types';
import { EVENT_LABELS, newestEvents, type CatalogEvent } from './events';
import { pageAddress, providerPages, type SiteAddress } from './siteAddress';

/** How many events a feed carries. */
const MAX_EVENTS = 50;

/** Where the feeds are, under the root of their language. */
export const FEED_PATHS = { atom: 'providers/atom.xml', rss: 'providers/rss.xml' } as const;

const TITLE: Bilingual = { it: 'Provider VoIP per NethVoice', en: 'VoIP providers for NethVoice' };
const SUBTITLE: Bilingual = {
  it: 'Provider certificati, impostazioni cambiate, provider ritirati',
  en: 'Providers certified, settings changed, providers withdrawn',
};

/** Text inside XML 1.0: markup escaped, characters that XML has no way to write left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** An event's text, a line for each sentence. */
function textOf({ text }: CatalogEvent, locale: Locale): string {
  return text.map((sentence) => sentence[locale]).join('\n');
}

/** The two feeds of a language, the newest events first. The same catalog gives the same bytes. */
export function buildFeeds(catalog: Catalog, site: SiteAddress, locale: Locale): { atom: string; rss: string } {
  const events = newestEvents(catalog, MAX_EVENTS);
  // A feed without events still needs a date that isn't the build's.
  const updated = events[0]?.date ?? catalog.release.date;
  const address = { atom: pageAddress(site, locale, FEED_PATHS.atom), rss: pageAddress(site, locale, FEED_PATHS.rss) };
  const home = pageAddress(site, locale, 'providers');
  const link = (event: CatalogEvent): string => escapeXml(providerPages(site, event.provider.key)[locale]);
  // An id stays for good, whatever the language and wherever the page moves inside the site.
  const id = (event: CatalogEvent): string => escapeXml(`${site.root}events/${event.id}#${locale}`);
  const entries = events.map((event) =>
    [
      '  <entry>',
      `    <id>${id(event)}</id>`,
      `    <title>${escapeXml(event.title[locale])}</title>`,
      `    <link rel="alternate" type="text/html" href="${link(event)}"/>`,
      `    <updated>${event.date}T00:00:00Z</updated>`,
      `    <published>${event.date}T00:00:00Z</published>`,
      `    <category term="${event.kind}" label="${escapeXml(EVENT_LABELS[event.kind][locale])}"/>`,
      `    <content type="text">${escapeXml(textOf(event, locale))}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  const atom = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${escapeXml(address.atom)}</id>`,
    `  <title>${escapeXml(TITLE[locale])}</title>`,
    `  <subtitle>${escapeXml(SUBTITLE[locale])}</subtitle>`,
    `  <author><name>${escapeXml(TITLE[locale])}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
  const items = events.map((event) =>
    [
      '    <item>',
      `      <title>${escapeXml(event.title[locale])}</title>`,
      `      <link>${link(event)}</link>`,
      `      <guid isPermaLink="false">${id(event)}</guid>`,
      `      <pubDate>${new Date(`${event.date}T00:00:00Z`).toUTCString()}</pubDate>`,
      `      <category>${escapeXml(EVENT_LABELS[event.kind][locale])}</category>`,
      `      <description>${escapeXml(textOf(event, locale))}</description>`,
      '    </item>',
    ].join('\n'),
  );
  const rss = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    `    <title>${escapeXml(TITLE[locale])}</title>`,
    `    <link>${escapeXml(home)}</link>`,
    `    <description>${escapeXml(SUBTITLE[locale])}</description>`,
    `    <language>${locale}</language>`,
    `    <lastBuildDate>${new Date(`${updated}T00:00:00Z`).toUTCString()}</lastBuildDate>`,
    `    <atom:link rel="self" type="application/rss+xml" href="${escapeXml(address.rss)}"/>`,
    ...items,
    '  </channel>',
    '</rss>',
    '',
  ].join('\n');
  return { atom, rss };
}
