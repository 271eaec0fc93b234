/** The value behind a label: where it begins and ends. */

/** How much is looked at behind a label, in UTF-16 units: a list without spaces has a label and a value at each comma. */
const MAX_VALUE = 512;

/** The value: in quotes, up to the end of an element, or a word. */
const VALUE =
  /^(?:[*_]{1,3}[^\S\n]{0,4})?\\?(?:"(?<q1>(?:\\.|[^"\\\n]){0,256})"|'(?<q2>(?:\\.|[^'\\\n]){0,256})'|`(?<q3>[^`\n]{1,256})`|[“”](?<q4>[^“”\n]{1,256})[”“]|«\s?(?<q5>[^»\n]{1,256})»|‘(?<q6>[^’\n]{1,256})’|(?<word>[^\s,;|&]+(?:[,;|&](?=[^\s"'])(?![\w-]{1,40}[=:])[^\s,;|&]*)*))/u;

/** What is put after a value and belongs to the sentence or to the markup, not to it. */
const BEHIND = /(?:["'`*_)\]}>»”]|<\/?[\w:-]*>?|[,;]|(?<=\S)[.](?=$))+$/u;

/** A value behind a label. */
export interface LabelledValue {
  /** In UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it stands in quotes or in an element of its own. */
  readonly isQuoted: boolean;
}

/** The value at a place; nothing when there is none. */
export function valueAt(text: string, at: number, isElement: boolean): LabelledValue | undefined {
  if (isElement) {
    const inside = /^[^<]*/.exec(text.slice(at, at + 256))?.[0] ?? '';
    return inside === '' ? undefined : { start: at, end: at + inside.length, text: inside.trim(), isQuoted: true };
  }
  const match = VALUE.exec(text.slice(at, at + MAX_VALUE));
  if (match === null) return undefined;
  const { word: bare = '', ...quoted } = match.groups ?? {};
  const inner = (Object.values(quoted) as (string | undefined)[]).find((one) => one !== undefined);
  if (inner !== undefined) {
    const start = at + match[0].indexOf(inner, match[0].search(/["'`“”«‘]/));
    return inner.trim() === '' ? undefined : { start, end: start + inner.length, text: inner, isQuoted: true };
  }
  const start = at + match[0].indexOf(bare);
  const end = start + bare.length - (BEHIND.exec(bare)?.[0].length ?? 0);
  return end > start ? { start, end, text: text.slice(start, end), isQuoted: false } : undefined;
}

/** The value on the next line that isn't empty, when it is alone there. */
export function valueBelow(text: string, at: number): LabelledValue | undefined {
  const below =
    /[^\S\n]*(?:[|>][+-]?[^\S\n]*)?\r?(?:\n[ \t>]*\r?){1,3}(?:[-*][^\S\n]+)?(?<only>\S{1,256})[^\S\n]*(?=\r?\n|$)/y;
  below.lastIndex = at;
  const match = below.exec(text);
  const only = match?.groups?.only;
  if (match === null || only === undefined || /[:=]$/.test(only)) return undefined;
  return valueAt(text, match.index + match[0].lastIndexOf(only), false);
}

/** The words that follow a value on its line, up to a mark. */
export function following(text: string, end: number): string {
  return /^(?:[^\S\n][^\s,;|:=<>()]+(?![:=]))*/.exec(text.slice(end, end + 200).split('\n', 1)[0] ?? '')?.[0] ?? '';
}

/** Whether nothing but marks stands before a place on its line. */
export function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[\s>*_#"'`\-–•\d.)(]*$/u.test(text.slice(Math.max(0, at - 40), at));
}
