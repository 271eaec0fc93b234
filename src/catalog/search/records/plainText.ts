import { parseMarkdown } from '../../markdown/markdown';
import { lineOfText } from '../../markdown/nodeText';

/** A Markdown text as one line of plain text. */
export function plainText(markdown: string): string {
  return lineOfText(parseMarkdown(markdown));
}
