/** The small pieces that the schema is made of: texts, dates, releases, closed lists. */
import * as z from 'zod';
import { checkDate, DATE } from './dates';
import { MAX_LINE_LENGTH } from './limits';
import type { Finding } from './problems';
import { checkLine, checkRelease, ONE_LINE, RELEASE } from './texts';
import { ANY_TEXT, type EditorRule } from './values';

/** Adds what a field is, for the reference page and for editors. */
export function described<T extends z.ZodType>(schema: T, it: string, en: string): T {
  return schema.meta({ description: en, descriptionIt: it });
}

/**
 * A text field judged by a function of ours, whose finding travels inside the zod issue.
 *
 * @param editorRule the same for editors, as far as JSON Schema can say it
 */
export function checked(check: (value: string) => Finding | undefined, editorRule: EditorRule): z.ZodString {
  return z
    .string()
    .check((payload) => {
      const finding = check(payload.value);
      if (finding !== undefined) payload.issues.push({ code: 'custom', input: payload.value, params: { finding } });
    })
    .meta(editorRule);
}

/** One of a closed list. */
export function oneOf<const T extends readonly string[]>(values: T): z.ZodEnum<z.core.util.ToEnum<T[number]>> {
  return z.enum(values);
}

/** `since_date` → `sinceDate`: the wizard's way of writing names, and TypeScript's. */
type CamelCase<S> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;

/** The same fields under TypeScript's names. */
type CamelKeys<T> = { [K in keyof T as CamelCase<K> & PropertyKey]: T[K] };

/** A map of fields and no others: `since_date` goes in, `sinceDate` comes out. */
export function fieldMap<S extends z.ZodRawShape>(shape: S): z.ZodType<CamelKeys<z.output<z.ZodObject<S>>>> {
  return renameFields(z.strictObject(shape));
}

/** Gives the fields of a map TypeScript's names. */
export function renameFields<S extends z.ZodRawShape>(
  map: z.ZodObject<S>,
): z.ZodType<CamelKeys<z.output<z.ZodObject<S>>>> {
  return map.transform((fields) => {
    const renamed = Object.entries(fields).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]);
    return Object.fromEntries(renamed) as CamelKeys<z.output<z.ZodObject<S>>>;
  });
}

/**
 * A text on one line, of a limited length in characters.
 *
 * @param check judges it; nothing else than this unless one is given
 */
export function line(
  max: number,
  check: (value: string) => Finding | undefined = (value) => checkLine(value, max),
): z.ZodString {
  return checked(check, {
    type: ANY_TEXT,
    minLength: 1,
    maxLength: max,
    pattern: ONE_LINE.source,
  });
}

/** `X.Y.Z`, as NethVoice numbers its releases. */
export const release = checked(checkRelease, { pattern: RELEASE.source });

/** An ISO 8601 calendar date that exists. */
export const date = checked(checkDate, { pattern: DATE.source });

/** The text `yes` or `no`. */
export const yesNo = oneOf(['yes', 'no']).transform((value) => value === 'yes');

/** Prose in one language: YAML makes no number of it. */
const sentence = line(MAX_LINE_LENGTH).meta({ type: 'string' });

/** A text of one line in both languages. */
export const bilingual = z.strictObject({
  it: described(sentence, 'in italiano', 'in Italian'),
  en: described(sentence, 'in inglese', 'in English'),
});
