import type { Element, Root, RootContent } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { dropUnsafeLinks } from '../../catalog/markdown/safeLinks';

/** What of HTML a guide page may become: what Markdown makes, Docusaurus’ own elements for admonitions, and what the site draws. */
const SCHEMA: Schema = {
  ...defaultSchema,
  // The anchors of headings are part of the addresses that others link to.
  clobber: [],
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
    'admonition',
    'mdxAdmonitionTitle',
    'callpath',
    'certificationpath',
    'guidepages',
  ],
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./], 'metastring'],
    admonition: ['type', 'title'],
    guidepages: ['group'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'] },
};

/** A node of the tree, or one of those that Docusaurus adds for MDX to compile. */
interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
  children?: MdxNode[];
}

/** One node without what may not stay: nothing, itself, or what is left of it. */
function clean(node: MdxNode): MdxNode[] {
  // The table of contents: a page in Markdown can’t write one, Docusaurus adds it.
  if (node.type === 'mdxjsEsm') return [node];
  // Docusaurus puts the page’s first heading into it.
  if (node.type === 'mdxJsxFlowElement' && node.name === 'header' && node.attributes?.length === 0) {
    return [{ ...node, children: (node.children ?? []).flatMap(clean) }];
  }
  const kept = sanitize(node as Element, SCHEMA);
  return kept.type === 'root' ? kept.children : [kept];
}

/** A rehype plugin for the guide: leaves what plain Markdown makes, and takes away whatever else came through. */
export default function rehypeSanitizeGuide() {
  return (tree: Root): void => {
    tree.children = (tree.children as MdxNode[]).flatMap(clean) as RootContent[];
    dropUnsafeLinks()(tree);
  };
}
