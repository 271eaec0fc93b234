import type { Nodes } from 'mdast';

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

/** The same on one line. */
export function lineOfText(node: Nodes): string {
  return nodeText(node).replace(/\s+/g, ' ').trim();
}
