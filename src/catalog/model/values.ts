/**
 * Whether a value fits its keyword: the one place that reads {@link ValueRule}. Beside each check stands what an editor
 * may be told of it, as JSON Schema: less than the check knows, and never more.
 */
import { closest, distance } from 'fastest-levenshtein';
import { checkHost, HOST_PATTERN, parseSipUri } from './hosts';
import { MAX_VALUE_LENGTH } from './limits';
import { quote, verbatim, type Finding } from './problems';
import { CODECS, PLACEHOLDERS, type ValueRule } from './vocabulary';

/** Keywords of JSON Schema. One that is `undefined` takes away what the schema would say otherwise. */
export type EditorRule = Readonly<Record<string, unknown>>;

/** What an editor may make of a plain text: YAML 1.2's core schema turns `5060` and `true` into values. */
export const ANY_TEXT = ['string', 'number', 'boolean'] as const;

/** How to mend a word that isn't in a list: the nearest one, where one is near enough. */
export function suggest(value: string, values: readonly string[]): Finding['fix'] {
  // `udp` for `0.0.0.0-udp`: a part that only one value has.
  const holding = values.filter((allowed) => value.length > 2 && allowed.includes(value));
  const near = values.filter((allowed) => distance(value, allowed) <= Math.max(1, Math.floor(allowed.length / 3)));
  const nearest = holding.length === 1 ? holding[0] : near.length === 0 ? undefined : closest(value, near);
  if (nearest === undefined || nearest === '') {
    return { it: 'Scrivi uno dei valori ammessi, così com’è.', en: 'Write one of the allowed values, as it stands.' };
  }
  return { it: `Forse intendevi ${nearest}.`, en: `Perhaps you meant ${nearest}.` };
}

/** A finding about a value that isn't one of a closed list. */
export function notOneOf(value: string, values: readonly string[]): Finding {
  const shown = values.map((allowed) => (allowed === '' ? '""' : allowed)).join(', ');
  return {
    what: { it: `${quote(value)} non è tra i valori ammessi.`, en: `${quote(value)} is not an allowed value.` },
    allowed: verbatim(shown),
    fix: suggest(value, values),
  };
}

/** The words of a closed list for editors, and what an editor makes of those that look like something else. */
export function choiceRule(values: readonly string[]): EditorRule {
  const read = values.flatMap((value): unknown[] => {
    if (value === 'true' || value === 'false') return [value, value === 'true'];
    return /^\d+$/.test(value) ? [value, Number(value)] : [value];
  });
  return { type: undefined, enum: read };
}

/** What is wrong with a whole number within bounds, or nothing: it is written without sign, spaces or leading zeros. */
export function checkNumber(value: string, min: number, max: number): Finding | undefined {
  if (/^(?:0|[1-9]\d{0,15})$/.test(value) && Number(value) >= min && Number(value) <= max) return undefined;
  return {
    what: { it: `${quote(value)} non è un numero valido qui.`, en: `${quote(value)} is not a valid number here.` },
    allowed: { it: `un numero intero da ${min} a ${max}`, en: `a whole number from ${min} to ${max}` },
    fix: {
      it: 'Scrivi solo cifre, senza spazi né zeri iniziali.',
      en: 'Write digits alone, without spaces or leading zeros.',
    },
  };
}

/** A whole number within bounds for editors, as a number or as text. */
export function numberRule(minimum: number, maximum: number, blank = false): EditorRule {
  const digits = `${minimum === 0 ? '0|' : ''}[1-9]\\d{0,${String(maximum).length - 1}}`;
  return { type: ['integer', 'string'], minimum, maximum, pattern: whole(digits, blank) };
}

/** A pattern for the whole text, the empty one included where it is allowed. */
function whole(pattern: string, blank: boolean): string {
  return `^(?:${pattern})${blank ? '?' : ''}$`;
}

/** A SIP URI whose host is sound, placeholders of the wizard allowed in it. */
function checkUri(value: string): Finding | undefined {
  const uri = parseSipUri(value);
  if (uri === undefined || (uri.port !== undefined && (uri.port < 1 || uri.port > 65535))) {
    return {
      what: { it: `${quote(value)} non è un URI SIP valido.`, en: `${quote(value)} is not a valid SIP URI.` },
      allowed: {
        it: 'sip:utente@host:porta;parametro, senza password (RFC 3261 §19.1)',
        en: 'sip:user@host:port;parameter, without a password (RFC 3261 §19.1)',
      },
      fix: {
        it: 'Scrivi l’URI per intero, con lo schema sip: davanti.',
        en: 'Write the whole URI, the scheme sip: before it.',
      },
    };
  }
  if (PLACEHOLDERS.some((placeholder) => placeholder.test(uri.host))) return undefined;
  return checkHost(uri.host);
}

/** A list of codecs joined by commas, in the order of preference, none twice. */
function checkCodecs(value: string): Finding | undefined {
  const codecs = value.split(',');
  const unknown = codecs.find((codec) => !(CODECS as readonly string[]).includes(codec));
  if (unknown !== undefined) return notOneOf(unknown, CODECS);
  if (new Set(codecs).size === codecs.length) return undefined;
  return {
    what: { it: 'Un codec è elencato due volte.', en: 'A codec is listed twice.' },
    allowed: { it: 'ogni codec una volta, in ordine di preferenza', en: 'each codec once, in order of preference' },
    fix: { it: 'Togli la ripetizione.', en: 'Remove the repetition.' },
  };
}

/** A free text. A line break in it could begin a setting of its own in a file that Asterisk reads. */
function checkText(value: string): Finding | undefined {
  if (!/[\n\t]/.test(value)) return undefined;
  return {
    what: { it: 'Il valore contiene un a capo o una tabulazione.', en: 'The value holds a line break or a tab.' },
    allowed: { it: 'un testo su una riga', en: 'a text on one line' },
    fix: { it: 'Scrivi il valore su una riga sola.', en: 'Write the value on a single line.' },
  };
}

/** The bounds of the numbers among the values. */
const BOUNDS: Readonly<Record<'number' | 'port', readonly [min: number, max: number]>> = {
  number: [0, 4_294_967_295],
  port: [1, 65_535],
};

/** Whether a rule lets a value be empty. */
function mayBeBlank(rule: ValueRule): boolean {
  return 'blank' in rule && rule.blank === true;
}

/**
 * What is wrong with a value that only the wizard's tables may have, or nothing. It may be no host, no URI and no known
 * word, but it is one word: no blanks, no quotes, nothing that ends or escapes a text.
 */
export function checkTableValue(value: string): Finding | undefined {
  if (/^[^\s"'`<>\\\p{C}]*$/u.test(value)) return checkLength(value);
  return {
    what: { it: `${quote(value)} non è una parola sola.`, en: `${quote(value)} is not a single word.` },
    allowed: {
      it: 'un testo senza spazi, apici, virgolette, < > e barre inverse',
      en: 'a text without spaces, quotes, < > and backslashes',
    },
    fix: { it: 'Correggi il valore nel prodotto.', en: 'Correct the value in the product.' },
  };
}

/** What is wrong with the length of a value, or nothing. */
function checkLength(value: string): Finding | undefined {
  if (value.length <= MAX_VALUE_LENGTH) return undefined;
  return {
    what: { it: `Il valore ha ${value.length} caratteri.`, en: `The value has ${value.length} characters.` },
    allowed: {
      it: `al massimo ${MAX_VALUE_LENGTH}, quanti ne tiene la tabella`,
      en: `at most ${MAX_VALUE_LENGTH}, as many as the table holds`,
    },
    fix: { it: 'Accorcia il valore.', en: 'Shorten the value.' },
  };
}

/** What is wrong with a value under its keyword's rule, or nothing. */
export function checkValue(rule: ValueRule, value: string): Finding | undefined {
  const tooLong = checkLength(value);
  if (tooLong !== undefined) return tooLong;
  if (value === '' && mayBeBlank(rule)) return undefined;
  switch (rule.kind) {
    case 'choice':
      return rule.values.includes(value) ? undefined : notOneOf(value, rule.values);
    case 'host':
      return PLACEHOLDERS.some((placeholder) => placeholder.test(value)) ? undefined : checkHost(value);
    case 'uri':
      return checkUri(value);
    case 'number':
    case 'port':
      return checkNumber(value, ...BOUNDS[rule.kind]);
    case 'codecs':
      return checkCodecs(value);
    case 'text':
      return checkText(value);
  }
}

/** What may stand in place of a host in the old templates. */
const PLACEHOLDER = `.*(?:${PLACEHOLDERS.map(({ source }) => source).join('|')}).*`;

/** The same rule for editors. */
export function valueRule(rule: ValueRule): EditorRule {
  const blank = mayBeBlank(rule);
  const maxLength = MAX_VALUE_LENGTH;
  switch (rule.kind) {
    case 'choice':
      return choiceRule(rule.values);
    case 'host':
      return { type: 'string', maxLength, pattern: whole(`${HOST_PATTERN}|${PLACEHOLDER}`, blank) };
    case 'uri':
      return { type: 'string', maxLength, pattern: whole('sips?:[^\\s"\'<>]+', blank) };
    case 'number':
    case 'port':
      return numberRule(...BOUNDS[rule.kind], blank);
    case 'codecs':
      return { type: 'array', items: { enum: [...CODECS] }, minItems: 1, uniqueItems: true };
    case 'text':
      return { type: ANY_TEXT, maxLength };
  }
}
