import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown';

/** Blocks, which a space has to part from what follows. */
const BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'blockquote',
  'code',
  'break',
]);

/** The text of a Markdown node without its markup; raw HTML has none. */
export function nodeText(node: Nodes): string {
  if (node.type === 'html' || node.type === 'definition') return '';
  const own = 'value' in node ? node.value : 'children' in node ? node.children.map(nodeText).join('') : '';
  return BLOCKS.has(node.type) ? `${own} ` : own;
}

/** A Markdown text as one line of plain text. */
export function plainText(markdown: string): string {
  return nodeText(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}
