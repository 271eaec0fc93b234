/** Calendar dates: checked, and read in the other orders in which people write them. */
import { quote, type Finding } from './problems';

/** Year, month and day of ISO 8601. */
export const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a date of ISO 8601 that exists. */
function isDate(value: string): boolean {
  const time = DATE.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The month of a word, by its first letters in either language, or of digits. */
function monthOf(text: string): string {
  const names = ['it', 'en'].map((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));
  const index = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month)).findIndex((month) =>
    names.some((name) => text.toLowerCase().startsWith(name.format(month).slice(0, 3).toLowerCase())),
  );
  return (index === -1 ? text : String(index + 1)).padStart(2, '0');
}

/** Other orders, with names of their parts; the day before the month, as in Italy, unless that can't be. */
const ORDERS: readonly RegExp[] = [
  /^\s*(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[T ].*|\s*)$/,
  /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4}|\d\d)$/,
  /^(?<m>\d{1,2})[-/. ](?<d>\d{1,2})[-/. ](?<y>\d{4})$/,
  /^(?<d>\d{1,2})[- .]?(?<m>[a-z]{3,10})\.?[- ,]*(?<y>\d{4})$/i,
  /^(?<m>[a-z]{3,10})\.?[- ](?<d>\d{1,2}),?[- ](?<y>\d{4})$/i,
];

/** The date in a text that has its parts in another order or form. */
function readDate(value: string): string | undefined {
  return ORDERS.flatMap((order) => {
    const { y, m, d } = order.exec(value)?.groups ?? {};
    if (y === undefined || m === undefined || d === undefined) return [];
    return [`${y.padStart(4, '20')}-${monthOf(m)}-${d.padStart(2, '0')}`];
  }).find(isDate);
}

/** What is wrong with an ISO 8601 calendar date, or nothing. */
export function checkDate(value: string): Finding | undefined {
  if (isDate(value)) return undefined;
  const meant = readDate(value);
  const hasForm = /^\d{4}-\d\d-\d\d$/.test(value);
  return {
    what: hasForm
      ? { it: `${quote(value)} non è una data che esiste.`, en: `${quote(value)} is not a date that exists.` }
      : {
          it: `${quote(value)} non è scritta come anno-mese-giorno.`,
          en: `${quote(value)} is not written as year-month-day.`,
        },
    allowed: { it: 'anno-mese-giorno: 2026-06-24', en: 'year-month-day: 2026-06-24' },
    fix:
      meant === undefined
        ? { it: 'Controlla giorno e mese.', en: 'Check day and month.' }
        : { it: `Scrivi ${meant}.`, en: `Write ${meant}.` },
  };
}

/** Today's date where this runs, as ISO 8601 has it. */
export function todayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
