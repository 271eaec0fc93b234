import { parseMarkdown } from '../markdown';
import { lineOfText } from '../nodeText';

/** Words on one line, in which nothing is markup: they needn't be parsed. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,.;()’«»“”%?]*$/u;

/** A Markdown text as one line of plain text. */
export function plainText(markdown: string): string {
  return PLAIN.test(markdown) ? markdown.replace(/ +/g, ' ').trim() : lineOfText(parseMarkdown(markdown));
}
