/** How a provider's badge is shown on another site. */
import type { Bilingual, Locale } from '../model/types';
import { fileAddress, pageAddress, type SiteAddress } from './siteAddress';

/** The folder of the badges, under the root of their language. */
export const BADGE_FOLDER = 'badges';

/** A provider's badge, under the root of its language. */
export function badgePath(key: string): string {
  return `${BADGE_FOLDER}/${key}.svg`;
}

/** The page that answers for a badge, under the root of its language. */
export function verifyPath(key: string): string {
  return `verify/${key}`;
}

/** Text within an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** What a badge is called where it can't be seen: true whatever the status becomes. */
export function badgeAlt(name: string): Bilingual {
  return {
    it: `${name}: certificazione per NethVoice`,
    en: `${name}: certification for NethVoice`,
  };
}

/** The HTML that shows a badge on another site, leading to the page that answers for it. */
export function badgeSnippet(key: string, name: string, site: SiteAddress, locale: Locale): string {
  const page = pageAddress(site, locale, verifyPath(key));
  const image = fileAddress(site, locale, badgePath(key));
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(image)}" alt="${escapeXml(badgeAlt(name)[locale])}"></a>`;
}
