/** `retest.ics` (RFC 5545): from when the tests of each provider are due again, as whole days to subscribe to. */
import { listRetests, type Retest } from '../records/ageing';
import type { Bilingual, Catalog, Locale } from '../model/types';
import { providerPages, type SiteAddress } from './siteAddress';

/** Where the calendar is, under the root of its language. */
export const CALENDAR_PATH = 'providers/retest.ics';

const NAME: Bilingual = { it: 'Test dei provider VoIP da ripetere', en: 'Tests of VoIP providers due again' };

/** A text as RFC 5545 §3.3.11 has it. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A content line folded after 75 octets at most (RFC 5545 §3.1), never within a character. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > 75) [folded, octets] = [`${folded}\r\n `, 1];
    [folded, octets] = [folded + character, octets + length];
  }
  return folded;
}

/** A date without hyphens. */
function toDay(date: string): string {
  return date.replaceAll('-', '');
}

/** A whole day; its stamp is the date of what it tells, since no date is the build's. */
function event(id: string, stamp: string, day: string, summary: string, more: readonly string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@nethvoice-voip-providers.nethesis.it`,
    `DTSTAMP:${toDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${toDay(day)}`,
    `SUMMARY:${escape(summary)}`,
    ...more,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day from which a provider is due. */
function toEvent({ provider: { key, name }, ageing }: Retest, site: SiteAddress, locale: Locale): string[] {
  if (ageing === undefined) return [];
  const { date, release, dueFrom } = ageing;
  const text = { it: `Verbale del ${date} sulla release ${release}`, en: `Record of ${date} on release ${release}` };
  const summary = { it: `${name}: test da ripetere`, en: `${name}: tests due again` };
  return event(`retest-${key}-${date}`, date, dueFrom, summary[locale], [
    `DESCRIPTION:${escape(text[locale])}`,
    `URL:${providerPages(site, key)[locale]}`,
  ]);
}

/** The calendar of a language. The same catalog gives the same bytes. */
export function retestCalendar(catalog: Catalog, site: SiteAddress, locale: Locale): string {
  const retests = listRetests(catalog);
  const { release, date } = catalog.release;
  const without = retests.filter(({ ageing }) => ageing === undefined).length;
  // A calendar has at least one event (RFC 5545 §3.6): what has no record has no date of its own.
  const summary = {
    it: `NethVoice ${release}: provider senza verbale di test: ${without}`,
    en: `NethVoice ${release}: entries without a test record: ${without}`,
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Nethesis//NethVoice VoIP providers//${locale.toUpperCase()}`,
    `X-WR-CALNAME:${escape(NAME[locale])}`,
    ...event(`release-${release}`, date, date, summary[locale], []),
    ...retests.flatMap((retest) => toEvent(retest, site, locale)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
