/** The quick way through YAML that holds nothing unusual: nearly every descriptor, at a tenth of the time. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { RawValue } from '../model/types';

/** A word that every reader of YAML takes for the same, wherever it stands: a keyword, a host, a URI without spaces. */
const WORD = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_./+@$;=-]|:(?=[\p{L}\p{N}_/$]))*`;
/** Words on one line; no comment, no second key. */
const PHRASE = String.raw`[\p{L}\p{N}_$+](?:[\p{L}\p{N}_./+@$;=()’«»–%*?!"',-]|:(?=[\p{L}\p{N}_/$])| +(?=[\p{L}\p{N}_./+@$;=()’«»–%*?!"',-]))*`;
const QUOTED = String.raw`"[^"\\]*"|'[^']*'`;
const LIST = String.raw`\[(?:(?:${WORD})(?:, (?:${WORD}))*)?\]`;
const KEY = String.raw`[a-zA-Z0-9_][\w-]*`;
const PAIR = String.raw`${KEY}: (?:${WORD}(?: ${WORD})*|${QUOTED}|${LIST})`;
const VALUE = String.raw`(?:${PHRASE}|${QUOTED}|${LIST}|\{ ${PAIR}(?:, ${PAIR})* \})`;

/** A key with its value, or with what the lines below it say; as an item of a list, too. */
const ENTRY = new RegExp(String.raw`^( *(?:- )?)${KEY}:(?: ${VALUE}| (>-|\|-))?$`, 'u');
/** An item of a list. */
const ITEM = new RegExp(String.raw`^ *- ${VALUE}$`, 'u');
const COMMENT = /^ *(?:#(.*))?$/;
/** What a file may not hold anywhere: it is read by those who can say where it stands. */
const UNUSUAL = /[\t\r\u0085\u2028\u2029\uFEFF]|__proto__|constructor|prototype/;

/** A comment, and the line of the text that it stands on, from 0. */
export interface PlainComment {
  readonly index: number;
  readonly text: string;
}

/** The comments of a text in which every line has one of the few forms that all readers of YAML read alike. */
function findPlainComments(source: string): PlainComment[] | undefined {
  if (UNUSUAL.test(source)) return undefined;
  const comments: PlainComment[] = [];
  /** The column of the key whose text the lines are, while they are text, and the column of the text. */
  let textOf: number | undefined;
  let textAt: number | undefined;
  for (const [index, line] of source.split('\n').entries()) {
    const indent = line.length - line.trimStart().length;
    if (textOf !== undefined && (indent > textOf || line === '')) {
      if (line === '') continue;
      textAt ??= indent;
      if (indent < textAt) return undefined;
      continue;
    }
    textOf = textAt = undefined;
    const entry = ENTRY.exec(line);
    if (entry?.[2] !== undefined) textOf = entry[1]?.length ?? 0;
    if (entry !== null || ITEM.test(line)) continue;
    const comment = COMMENT.exec(line);
    if (comment === null) return undefined;
    if (comment[1] !== undefined) comments.push({ index, text: comment[1] });
  }
  return comments;
}

/** How deep the front matters of a catalog nest at most; deeper ones are looked at slowly. */
const USUAL_DEPTH = 6;

/** Whether a value is made of texts, lists and maps alone, with no empty place in it. */
function isWhole(value: unknown, depth = 0): value is RawValue {
  if (typeof value === 'string') return true;
  if (value === null || typeof value !== 'object' || depth >= USUAL_DEPTH) return false;
  return Object.values(value).every((item) => isWhole(item, depth + 1));
}

/**
 * Reads YAML with every scalar left as text, when there is nothing unusual in it.
 *
 * @returns what `readYaml` would find, too; or nothing when it has to look for itself, as it has to for every problem
 */
export function readPlainYaml(source: string): { data: RawValue; comments: readonly PlainComment[] } | undefined {
  const comments = findPlainComments(source);
  if (comments === undefined) return undefined;
  try {
    const data = load(source, { schema: FAILSAFE_SCHEMA });
    return isWhole(data) && typeof data === 'object' && !Array.isArray(data) ? { data, comments } : undefined;
  } catch {
    return undefined;
  }
}
