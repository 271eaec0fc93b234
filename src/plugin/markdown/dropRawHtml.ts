import type { Nodes, Parents, Root } from 'mdast';

/** What never reaches a guide page: raw HTML runs, images are fetched, expressions are run at build time. */
const DROPPED: readonly string[] = [
  'html',
  'image',
  'imageReference',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxjsEsm',
];

/** Takes the nodes out of a parent and everything below it. */
function drop(parent: Parents): void {
  const kept = (parent.children as Nodes[]).filter(({ type }) => !DROPPED.includes(type));
  parent.children = kept as typeof parent.children;
  for (const child of kept) if ('children' in child) drop(child);
}

/**
 * A remark plugin for the guide, the second wall behind the check of its pages. It comes first: Docusaurus
 * copies the HTML of headings into the table of contents, past whatever cleans the page later on.
 */
export default function remarkDropRawHtml() {
  return (tree: Root): void => drop(tree);
}
