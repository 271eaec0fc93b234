/** The small pieces that the schema is made of: texts, dates, releases, closed lists. */
import * as z from 'zod';
import { quote, type Finding } from './problems';
import { checkLine, checkRelease } from './texts';

/** Adds what a field is, for the reference page and for editors. */
export function described<T extends z.ZodType>(schema: T, it: string, en: string): T {
  return schema.meta({ description: en, descriptionIt: it });
}

/** A text field judged by a function of ours, whose finding travels inside the zod issue. */
export function checked(check: (value: string) => Finding | undefined): z.ZodString {
  return z.string().check((payload) => {
    const finding = check(payload.value);
    if (finding !== undefined) payload.issues.push({ code: 'custom', input: payload.value, params: { finding } });
  });
}

/** One of a closed list. */
export function oneOf<const T extends readonly string[]>(values: T): z.ZodEnum<z.core.util.ToEnum<T[number]>> {
  return z.enum(values);
}

/** A text on one line, of a limited length in characters. */
export function line(max: number): z.ZodString {
  return checked((value) => checkLine(value, max));
}

/** `X.Y.Z`, as NethVoice numbers its releases. */
export const release = checked(checkRelease);

/** An ISO 8601 calendar date that exists. */
export const date = checked((value) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return undefined;
  return {
    what: { it: `${quote(value)} non è una data che esiste.`, en: `${quote(value)} is not a date that exists.` },
    allowed: { it: 'anno-mese-giorno: 2026-06-24', en: 'year-month-day: 2026-06-24' },
    fix: { it: 'Controlla giorno e mese.', en: 'Check day and month.' },
  };
});

/** The text `yes` or `no`. */
export const yesNo = oneOf(['yes', 'no']).transform((value) => value === 'yes');

/** A text of one line in both languages. */
export const bilingual = z.strictObject({
  it: described(line(600), 'in italiano', 'in Italian'),
  en: described(line(600), 'in inglese', 'in English'),
});
