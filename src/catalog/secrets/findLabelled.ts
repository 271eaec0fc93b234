/** Passwords behind a word that announces them: `password: …`, `la password del trunk è …`, `<secret>…</secret>`. */
import { LABEL_PHRASES, passwordLabel, type LabelStrength } from './passwordLabel';
import { isDescription, isSentence, passwordValue } from './passwordValue';
import { following, startsLine, valueAt, valueBelow } from './labelledValue';
import type { Secret } from './secret';

/** A setting's name, or one of the labels of several words. */
const NAME = new RegExp(`(?:${LABEL_PHRASES})|[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*`, 'giu');

/** Words that may stand between a label and its value and say whose it is. */
const WHOSE =
  /^(?:sip|voip|trunk|line[ae]?|account|utente|user|web|ftp|admin|peer|registrazione|registration|autenticazione|authentication|auth|provider|numero|number|interno|extension|nuova|new|temporanea|temporary|provvisoria|iniziale|initial|attuale|current|vecchia|old|portale|centralino|pbx|d(?:el|ella|ell|ello|ei|i|a|al)|per|il|la|l|lo|the|of|for|my|mia|nostra|tua|vostra|your|our|md5|segreta|digest|\d+)$/iu;

/** A mark between label and value, and what surrounds it; `è` and `is` are told apart since sentences go on with them. */
const MARKS =
  /(?<close>["'`*_\])»”’\\]{0,6}?\.{0,40}?)(?<between>(?:[^\S\n]{1,3}[\p{L}\p{N}'’./()-]{1,24}){0,6}?)["'*_`)]{0,4}?(?:(?<value>["']?\s{1,3}(?:value|content|data|default)\s{0,2}=\s{0,2}|["']\s{0,2},\s{0,2}["'](?:value|data)["']\s{0,2}:\s{0,2}|<\/key>\s{0,9}<string>|<\/(?:t[dh]|dt)>\s{0,9}<(?:td|dd)\b[^<>\n]{0,80}>|["'](?:\s{1,2}[a-z-]{1,20}="[^"\n]{0,40}"){0,3}\s{0,2}>)|(?<is>[^\S\n]{1,4}(?:è|e['’\x60]|is|sarà|era|was)(?:[^\S\n]{1,2}(?:la seguente|questa|the following|as follows))?[^\S\n]{0,2}(?<colon>:?)(?=\s)[^\S\n]{0,4})|(?<mark>[^\S\n]{0,8}(?:[:=]{1,2}>?|：|%3[ad]|[-–—]{1,2}>|→|⇒)[^\S\n]{0,8}(?:[|>][+-]?(?=\s{0,8}\n))?)|(?<comma>\s{0,4}[,;]\s{0,4}(?=["'`])|[,;](?=\S))|(?<weak>[^\S\n]{0,40}\|[^\S\n]{0,8}|[^\S\n]+[-–—][^\S\n]+|[–—]|\t+|[^\S\n.…]?[.…]{2,80}[^\S\n]?|[^\S\n]{2,80}(?=\S)))/iuy;

/** What stands between a label and its value. */
interface Joint {
  /** Where the value may begin. */
  readonly at: number;
  /** Whether the value goes up to the next element. */
  readonly isElement: boolean;
  /** The words between label and mark. */
  readonly words: readonly string[];
  readonly kind: 'is' | 'mark' | 'comma' | 'weak';
}

/** The joint behind a label; nothing where none is. */
function jointAt(text: string, start: number, end: number): Joint | undefined {
  const tag = text[start - 1] === '<' ? /^[^<>\n]{0,80}>/.exec(text.slice(end, end + 81)) : null;
  if (tag !== null) return { at: end + tag[0].length, isElement: true, words: [], kind: 'mark' };
  MARKS.lastIndex = end;
  const match = MARKS.exec(text);
  if (match === null) return undefined;
  const { between = '', value = '', is, colon, comma, weak } = match.groups ?? {};
  const isElement = value.endsWith('>');
  // `<param name="password">`: the label is all that is in the quotes.
  if (isElement && !value.startsWith('<') && !/["']/.test(text[start - 1] ?? '')) return undefined;
  const kind =
    comma !== undefined ? 'comma' : weak !== undefined ? 'weak' : is !== undefined && colon === '' ? 'is' : 'mark';
  return {
    at: end + match[0].length,
    isElement,
    words: between.split(/[\s'’./()]+/).filter((word) => word !== ''),
    kind,
  };
}

/** The value of a label that no mark follows: `password S3cret!`, `--password secret`, or alone on the next line. */
function secretWithoutMark(text: string, start: number, end: number): Secret | undefined {
  const next = /^[*_`"']{0,3}[^\S\n]{1,4}/.exec(text.slice(end, end + 8))?.[0];
  const here = next === undefined ? undefined : valueAt(text, end + next.length, false);
  const found = here ?? (startsLine(text, start) ? valueBelow(text, end) : undefined);
  if (found === undefined) return undefined;
  const kind = passwordValue(found.text);
  if (kind === 'strong' && found.text.length >= 5 && isMixed(found.text)) return { ...found, isSure: true };
  const isGiven = text.slice(start - 2, start) === '--' || (found.isQuoted && !/\s/.test(found.text));
  return isGiven && kind !== 'harmless' && found === here ? { ...found, isSure: true } : undefined;
}

/** Whether a text has letters and digits, as hardly a word has. */
function isMixed(text: string): boolean {
  return /\d/.test(text) && /\p{L}/u.test(text);
}

/** A name to log in with, before it on the line: `user fiction01 pass …`. */
const AFTER_USER = /\b(?:user(?:name|id)?|utente|login)\b[^\n]{1,60}$/i;

/** What stands behind a label, as a secret; nothing when it is none. */
function secretBehind(text: string, start: number, end: number, strength: LabelStrength): Secret | undefined {
  const joint = jointAt(text, start, end);
  if (joint === undefined)
    return strength === 'weak' && !AFTER_USER.test(text.slice(Math.max(0, start - 80), start))
      ? undefined
      : secretWithoutMark(text, start, end);
  const { at, isElement, words, kind: mark } = joint;
  const found = valueAt(text, at, isElement) ?? (mark === 'weak' ? undefined : valueBelow(text, at));
  const kind = found === undefined ? 'harmless' : passwordValue(found.text);
  if (found === undefined || kind === 'harmless') return undefined;
  const inDump = isInDump(text, start);
  if (mark === 'comma' && (words.length > 0 || !(isMixed(found.text) || inDump))) return undefined;
  const others = words.filter((word) => !WHOSE.test(word));
  const isOfAnother = isSentence(others) && !(kind === 'strong' && isMixed(found.text) && mark === 'mark');
  if (isOfAnother) return undefined;
  const after = found.isQuoted ? '' : following(text, found.end);
  const rest = after.split(/\s+/).filter((word) => word !== '');
  const isProse = isSentence(rest) || rest.length > 3;
  // On a line of its own a password may have spaces.
  const isLine = mark === 'mark' && !isProse && startsLine(text, start);
  const whole = { start: found.start, end: isLine ? found.end + after.length : found.end, isSure: true };
  if (kind === 'strong') return whole;
  // From here on the value could be a word of a sentence.
  if (others.length > 0) return { ...found, isSure: false };
  if (mark === 'comma' || (found.isQuoted && mark !== 'is')) return { ...found, isSure: true };
  if (mark === 'weak') return inDump || !isProse ? { ...found, isSure: inDump } : undefined;
  if (mark === 'is') return isDescription(found.text) || rest.length > 0 ? undefined : { ...found, isSure: true };
  if (strength === 'weak' && found.text.length < 4 && !isMixed(found.text)) return undefined;
  return isProse ? { ...found, isSure: false } : whole;
}

/** Whether a label is a cell of its own behind a number: a row of FreePBX's tables (id, keyword, data, flags). */
function isInDump(text: string, start: number): boolean {
  return /(?:^|[\n|,(])\s*['"]?\d+['"]?\s*[|,;\t]\s*['"]?$/.test(text.slice(Math.max(0, start - 40), start));
}

/** A pair, `utente/password: acme / …`, is told apart by its own form. */
const OF_A_PAIR = /(?:utente|user(?:name|id)?|login)\s?(?:\/|e|and|&|\+)\s?$/i;

/**
 * The passwords behind labels in a text, in their order.
 *
 * @param isTaken whether a place is inside a secret that was found already
 */
export function findLabelled(text: string, isTaken: (index: number) => boolean): Secret[] {
  const found: Secret[] = [];
  let done = 0;
  for (const match of text.matchAll(NAME)) {
    const { 0: name, index } = match;
    if (index < done || (text[index - 1] === '/' && text[index - 2] === '<')) continue;
    const strength = / |['’.]/.test(name) ? 'strong' : passwordLabel(name);
    if (strength === undefined || isTaken(index) || OF_A_PAIR.test(text.slice(Math.max(0, index - 20), index)))
      continue;
    const secret = secretBehind(text, index, index + name.length, strength);
    if (secret === undefined) continue;
    found.push({ start: secret.start, end: secret.end, isSure: secret.isSure });
    done = secret.end;
  }
  return found;
}
