import { parseMarkdown } from '../markdown/markdown';
import { lineOfText } from '../markdown/nodeText';

/**
 * A text on one line that begins with a letter and in which nothing is markup (CommonMark 0.31 §2.4 and §6, GFM §6): it
 * needn't be parsed. An underscore within a word isn't emphasis, and what becomes a link by itself keeps its words.
 */
const PLAIN = /^\p{L}(?:[^\\`*_[\]<>&~\p{Cc}]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;

/** A Markdown text as one line of plain text. */
export function plainText(markdown: string): string {
  return PLAIN.test(markdown) ? markdown.replace(/\s+/g, ' ').trim() : lineOfText(parseMarkdown(markdown));
}
