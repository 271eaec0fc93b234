/**
 * SQL text as MariaDB's lexer sees it: statements, with comments gone and the contents of literals taken
 * out. The grammar is left to a parser; the escapes are read here, since that parser has those of another
 * dialect (`\f`, `\u0041`) and gives no way to tell them apart afterwards.
 */

/** One statement. */
export interface SqlStatement {
  /** The line of the file (from 1) on which it begins. */
  readonly line: number;
  readonly source: string;
  /** As long as the source, line by line, but with blanks for comments and `x` inside quotes. */
  readonly masked: string;
  /** The contents of its quoted texts, in order, escapes resolved. */
  readonly texts: readonly string[];
}

/** A quoted text, name or comment that never ends. */
export interface SqlUnterminated {
  /** The line (from 1) on which it begins. */
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

/** From this version on, MariaDB's own clients write remarks as executable comments (`/*M!999999\- …`). */
const NEVER_RUN = 999_999;

/** The same length and lines, nothing else. */
function blank(text: string, filler = ' '): string {
  return text.replace(/[^\n]/g, filler);
}

/** The contents of a quoted text. */
function unescapeText(quoted: string): string {
  const quote = quoted.charAt(0);
  return quoted.slice(1, -1).replace(/\\([\s\S])|''|""/g, (pair, escaped?: string) => {
    if (escaped !== undefined) return ESCAPES[escaped] ?? escaped;
    return pair.startsWith(quote) ? quote : pair;
  });
}

/** What begins at a place, one token at a time: only one of the groups is there. */
const TOKEN = new RegExp(
  [
    String.raw`(?<text>'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*")`,
    String.raw`(?<name>${'`'}(?:[^${'`'}]|${'`'}${'`'})*${'`'})`,
    String.raw`(?<opener>/\*M?!(?<version>\d{5,6})?)`,
    String.raw`(?<comment>/\*[\s\S]*?\*/|#[^\n]*|--(?=\s|$)[^\n]*)`,
    String.raw`(?<closer>\*/)`,
    String.raw`(?<end>;)`,
    String.raw`(?<hex>\b[xX]'[0-9A-Fa-f]*')`,
    String.raw`(?<open>['"${'`'}]|/\*)`,
    String.raw`(?<plain>[\w$]+|[\s\S])`,
  ].join('|'),
  'y',
);

/**
 * Splits SQL text into statements.
 *
 * An executable comment (`/*!40101 … *\/`) counts as the code it is, since MariaDB runs it.
 */
export function splitStatements(sql: string): SqlStatement[] | SqlUnterminated {
  const statements: SqlStatement[] = [];
  let masked = '';
  let texts: string[] = [];
  let line = 1;
  let begin = 0;
  const lineAt = (offset: number): number => sql.slice(0, offset).split('\n').length;
  const finish = (end: number): void => {
    const start = masked.search(/\S/);
    if (start >= 0) {
      const skipped = masked.slice(0, start).split('\n').length - 1;
      const source = sql.slice(begin + start, end);
      statements.push({ line: line + skipped, source, masked: masked.slice(start), texts });
    }
    begin = end + 1;
    line += masked.split('\n').length - 1;
    masked = '';
    texts = [];
  };
  TOKEN.lastIndex = 0;
  for (let at = 0; at < sql.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(sql);
    // The last group takes any character, so there is always a match.
    if (match === null) throw new Error(`no token at ${at}`);
    const [token] = match;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    if (groups.open !== undefined) return { unterminated: lineAt(at) };
    if (groups.opener !== undefined && Number(groups.version ?? 0) >= NEVER_RUN) {
      const end = sql.indexOf('*/', at);
      if (end < 0) return { unterminated: lineAt(at) };
      TOKEN.lastIndex = end + 2;
      masked += blank(sql.slice(at, end + 2));
    } else if (groups.text !== undefined) {
      texts.push(unescapeText(token));
      masked += `'${blank(token.slice(1, -1), 'x')}'`;
    } else if (groups.opener ?? groups.closer ?? groups.comment) masked += blank(token);
    else if (groups.end !== undefined) finish(at);
    else masked += token;
  }
  finish(sql.length);
  return statements;
}
