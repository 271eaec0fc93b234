/** SQL text as MariaDB's lexer sees it: statements of tokens, without comments, escapes resolved. */

/** The smallest part of a statement. */
export interface SqlToken {
  /**
   * `text` stood in quotes or was written as bytes, `name` stood in backticks, `word` is a keyword or a plain name,
   * `number` has its sign and its digits, `sign` is anything else.
   */
  readonly kind: 'text' | 'name' | 'word' | 'number' | 'sign';
  readonly value: string;
  /** The line of the file, from 1. */
  readonly line: number;
  /** Where it begins in the statement's source. */
  readonly at: number;
}

/** One statement; it has one token at least. */
export interface SqlStatement {
  /** The line of the file, from 1, on which it begins. */
  readonly line: number;
  readonly source: string;
  readonly tokens: readonly SqlToken[];
}

/** A quoted text, name or comment that never ends. */
export interface SqlUnterminated {
  /** The line, from 1, on which it begins. */
  readonly unterminated: number;
}

/** MariaDB's escapes; before any other character a backslash is dropped, before % and _ it stays. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  b: '\b',
  n: '\n',
  r: '\r',
  t: '\t',
  Z: '\x1a',
  '%': '\\%',
  _: '\\_',
};

/** The contents of a quoted text. */
export function unescapeText(quoted: string): string {
  const quote = quoted.charAt(0);
  return quoted.slice(1, -1).replace(/\\([\s\S])|''|""/g, (pair, escaped?: string) => {
    if (escaped !== undefined) return ESCAPES[escaped] ?? escaped;
    return pair.startsWith(quote) ? quote : pair;
  });
}

/** What begins at a place: only one of the groups is there, or none for blanks and comments. */
const TOKEN = new RegExp(
  [
    // MariaDB's own clients write remarks as comments for a version that never comes: `/*M!999999\- …`.
    String.raw`\s+|/\*M?!999999[\s\S]*?\*/|/\*(?!M?!)[\s\S]*?\*/|#[^\n]*|--(?=\s|$)[^\n]*`,
    // Code for MariaDB alone: `/*!40101 … */`. It runs like any other.
    String.raw`(?<opener>/\*M?!(?!999999)(?:\d{5,6})?)|(?<closer>\*/)`,
    String.raw`[nN]?(?<text>'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*")`,
    '(?<name>`(?:[^`]|``)*`)',
    String.raw`(?<bytes>[xX]'(?:[0-9A-Fa-f]{2})*'|0x(?:[0-9A-Fa-f]{2})+\b)`,
    '(?<open>[\'"`]|/\\*)',
    String.raw`(?<number>-?\d+(?:\.\d+)?\b)|(?<word>[\w$]+)|(?<sign>[\s\S])`,
  ].join('|'),
  'y',
);

/** What a match is as a token; nothing for blanks and comments. */
function toToken({
  text,
  name,
  bytes,
  number,
  word,
  sign,
}: Readonly<Record<string, string | undefined>>): Pick<SqlToken, 'kind' | 'value'> | undefined {
  if (text !== undefined) return { kind: 'text', value: unescapeText(text) };
  if (name !== undefined) return { kind: 'name', value: name.slice(1, -1).replaceAll('``', '`') };
  if (bytes !== undefined) {
    const buffer = Buffer.from(bytes.replace(/^0x|['xX]/g, ''), 'hex');
    const value = buffer.toString();
    // Bytes that are no UTF-8 are no text of the wizard's.
    return Buffer.from(value).equals(buffer) ? { kind: 'text', value } : { kind: 'sign', value: bytes };
  }
  if (number !== undefined) return { kind: 'number', value: number };
  if (word !== undefined) return { kind: 'word', value: word };
  return sign === undefined ? undefined : { kind: 'sign', value: sign };
}

/** Splits SQL text into statements. */
export function splitStatements(sql: string): SqlStatement[] | SqlUnterminated {
  const statements: SqlStatement[] = [];
  let tokens: SqlToken[] = [];
  let start = 0;
  let line = 1;
  let opened: number | undefined;
  const finish = (end: number): void => {
    const [first] = tokens;
    if (first !== undefined) statements.push({ line: first.line, source: sql.slice(start, end), tokens });
    tokens = [];
  };
  for (let at = 0; at < sql.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(sql);
    // The last group takes any character, so there is always a match.
    const groups: Readonly<Record<string, string | undefined>> = match?.groups ?? {};
    if (groups.open !== undefined) return { unterminated: line };
    if (groups.opener !== undefined) opened = line;
    else if (groups.closer !== undefined && opened !== undefined) opened = undefined;
    else if (groups.sign === ';') finish(at);
    else {
      const token = groups.closer === undefined ? toToken(groups) : { kind: 'sign' as const, value: '*/' };
      if (token !== undefined) {
        if (tokens.length === 0) start = at;
        tokens.push({ ...token, line, at: at - start });
      }
    }
    line += (match?.[0] ?? '').split('\n').length - 1;
  }
  finish(sql.length);
  return opened === undefined ? statements : { unterminated: opened };
}
