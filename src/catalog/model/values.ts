/**
 * Whether a value fits its keyword: the one place that reads {@link ValueRule}. Beside each check stands what an editor
 * may be told of it, as JSON Schema: less than the check knows, and never more.
 */
import { checkHost, HOST_PATTERN, isIpv6 } from './hosts';
import { MAX_VALUE_LENGTH } from './limits';
import { findNeighbour } from './neighbours';
import { checkNumber } from './numbers';
import { besidePlaceholders } from './placeholders';
import { quote, verbatim, type Finding } from './problems';
import { checkSources } from './sources';
import { checkSipUri } from './uris';
import { CODECS, PLACEHOLDERS, type ValueRule } from './vocabulary';

/** Keywords of JSON Schema. One that is `undefined` takes away what the schema would say otherwise. */
export type EditorRule = Readonly<Record<string, unknown>>;

/** What an editor may make of a plain text: YAML 1.2's core schema turns `5060` and `true` into values. */
export const ANY_TEXT = ['string', 'number', 'boolean'] as const;

/** How to mend a word that isn't in a list: the nearest one, where one is near enough. */
export function suggest(value: string, values: readonly string[]): Finding['fix'] {
  const nearest = findNeighbour(value, values);
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

/** A whole number within bounds for editors, as a number or as text. */
export function numberRule(minimum: number, maximum: number, blank = false): EditorRule {
  const digits = `${minimum === 0 ? '0|' : ''}[1-9]\\d{0,${String(maximum).length - 1}}`;
  return { type: ['integer', 'string'], minimum, maximum, pattern: whole(digits, blank) };
}

/** A pattern for the whole text, the empty one included where it is allowed. */
function whole(pattern: string, blank: boolean): string {
  return `^(?:${pattern})${blank ? '?' : ''}$`;
}

/** A host that FreePBX joins with `:port`: an IPv6 address needs its brackets there (RFC 3261 §25.1). */
function checkServer(value: string): Finding | undefined {
  const bare = value.replace(/^\[(.*)\]$/, '$1');
  if (!isIpv6(bare)) return checkHost(value);
  if (value.startsWith('[')) return checkHost(bare);
  return {
    what: {
      it: `Mancano le parentesi quadre intorno all’indirizzo IPv6 ${quote(value)}: FreePBX ci aggiunge :porta.`,
      en: `The square brackets round the IPv6 address ${quote(value)} are missing: FreePBX adds :port to it.`,
    },
    allowed: { it: 'un nome, un indirizzo IPv4, o "[2001:db8::1]"', en: 'a name, an IPv4 address, or "[2001:db8::1]"' },
    fix: { it: `Scrivi "[${value}]", con le virgolette.`, en: `Write "[${value}]", with the quotes.` },
  };
}

/** A list of codecs joined by commas, in the order of preference, none twice. */
function checkCodecs(value: string): Finding | undefined {
  const codecs = value.split(',');
  const unknown = codecs.find((codec) => !(CODECS as readonly string[]).includes(codec));
  if (unknown !== undefined) return notOneOf(unknown, CODECS);
  const repeated = codecs.find((codec, index) => codecs.indexOf(codec) !== index);
  if (repeated === undefined) return undefined;
  return {
    what: { it: `Il codec ${repeated} è elencato due volte.`, en: `The codec ${repeated} is listed twice.` },
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

/** The words that the wizard replaces, in the special options. */
const VARIABLES = ['$USERNAME', '$PHONE'] as const;

/** A word that looks like one of the wizard's variables and isn't: nothing would replace it. */
export function checkVariables(text: string): Finding | undefined {
  const unknown = text
    .match(/\$\{?\w+\}?/g)
    ?.find((word) => /[a-z]/i.test(word) && !(VARIABLES as readonly string[]).includes(word));
  if (unknown === undefined) return undefined;
  const meant = VARIABLES.find((variable) => unknown.toUpperCase().startsWith(variable));
  const fix = suggest(unknown, VARIABLES);
  return {
    what: {
      it: `${quote(unknown)} non è una variabile del wizard: resterebbe così com’è.`,
      en: `${quote(unknown)} is not a variable of the wizard: it would stay as it is.`,
    },
    allowed: verbatim(VARIABLES.join(', ')),
    fix: meant === undefined ? fix : { it: `Forse intendevi ${meant}.`, en: `Perhaps you meant ${meant}.` },
  };
}

/**
 * What is wrong with a value that only the wizard's tables may have, or nothing. It may be no host, no URI and no known
 * word, but it is one word of ASCII: no blanks, no quotes, no look-alikes, nothing that ends or escapes a text.
 */
export function checkTableValue(value: string): Finding | undefined {
  if (/^(?:(?!["'`<>\\])[!-~])*$/.test(value)) return checkLength(value);
  return {
    what: { it: `${quote(value)} non è una parola sola.`, en: `${quote(value)} is not a single word.` },
    allowed: {
      it: 'un testo in ASCII senza spazi, apici, virgolette, < > e barre inverse',
      en: 'a text in ASCII without spaces, quotes, < > and backslashes',
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

/** What may stand in place of a host in the old templates. */
const PLACEHOLDER = `.*(?:${PLACEHOLDERS.map(({ source }) => source).join('|')}).*`;

/** A text of a pattern for editors. */
function patternRule(pattern: string): (blank: boolean) => EditorRule {
  return (blank) => ({ type: 'string', maxLength: MAX_VALUE_LENGTH, pattern: whole(pattern, blank) });
}

/** A whole number: its check, and the same for editors. */
function bounded(min: number, max: number): Kind {
  return [(value) => checkNumber(value, min, max), (blank) => numberRule(min, max, blank)];
}

/** How values of a kind are checked, and the same for editors, who are told whether the value may be empty. */
type Kind = readonly [check: (value: string) => Finding | undefined, editorRule: (blank: boolean) => EditorRule];

const ANY: EditorRule = { type: ANY_TEXT, maxLength: MAX_VALUE_LENGTH };
const CODEC_LIST: EditorRule = { type: 'array', items: { enum: [...CODECS] }, minItems: 1, uniqueItems: true };

/** The kinds of values but the closed lists. */
const KINDS: Readonly<Record<Exclude<ValueRule['kind'], 'choice'>, Kind>> = {
  host: [besidePlaceholders(checkHost), patternRule(`${HOST_PATTERN}|${PLACEHOLDER}`)],
  server: [besidePlaceholders(checkServer), patternRule(`${HOST_PATTERN}|\\[[0-9a-f:.]+\\]|${PLACEHOLDER}`)],
  sources: [checkSources, () => ANY],
  uri: [(value) => checkSipUri(value, besidePlaceholders(checkHost)), patternRule('sips?:[^\\s"\'<>]+')],
  number: bounded(0, 4_294_967_295),
  port: bounded(1, 65_535),
  codecs: [checkCodecs, () => CODEC_LIST],
  text: [checkText, () => ANY],
};

/** What is wrong with a value under its keyword's rule, or nothing. */
export function checkValue(rule: ValueRule, value: string): Finding | undefined {
  const tooLong = checkLength(value);
  if (tooLong !== undefined) return tooLong;
  if ((value === '' && mayBeBlank(rule)) || ('standIn' in rule && value === rule.standIn)) return undefined;
  const unknown = checkVariables(value);
  if (unknown !== undefined) return unknown;
  if (rule.kind === 'choice') return rule.values.includes(value) ? undefined : notOneOf(value, rule.values);
  return KINDS[rule.kind][0](value);
}

/** The same rule for editors. */
export function valueRule(rule: ValueRule): EditorRule {
  return rule.kind === 'choice' ? choiceRule(rule.values) : KINDS[rule.kind][1](mayBeBlank(rule));
}

/** Whether a rule lets a value be empty. */
function mayBeBlank(rule: ValueRule): boolean {
  return 'blank' in rule && rule.blank === true;
}
