import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin: the alignment of a table's cells becomes a class, or MDX would make a style of it. */
export default function rehypeAlignmentClasses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if ((tagName !== 'td' && tagName !== 'th') || typeof properties.align !== 'string') return;
      properties.className = [`align-${properties.align}`];
      delete properties.align;
    });
  };
}
