import type { RootContent } from 'mdast';
import { parseMarkdown } from '../../markdown/markdown';
import { nodeText } from '../../markdown/nodeText';
import type { GuideRecord } from './types';

/** A section of a page of the guide. Leaf directives stay in its text as they were written: what they show depends on the language. */
export type GuideSection = Omit<GuideRecord, 'kind' | 'key'>;

/** What is known of a page before it is read. */
export interface GuideText {
  /** The page's address below the locale's root: `/guide/wizard/`. */
  readonly path: string;
  readonly title: string;
  /** The body, without front matter. */
  readonly markdown: string;
}

/** The id that a heading is given in Docusaurus: `## Codec {#codecs}`. */
const HEADING_ID = /\s*\{#([^{}\s]+)\}\s*$/;

/** The id of a list's item, behind its name. */
const ITEM_ID = /\s*\{#[a-z][a-z0-9-]*\}/g;

/** The fences of an admonition; its title, in brackets, is text. */
const ADMONITION = /:{3,}(?:[a-z]+)?(?:\[([^\]]*)\])?(?:\{[^{}]*\})?/g;

/** A block's text on one line. */
function textOf(node: RootContent): string {
  const text = nodeText(node);
  const words = node.type === 'list' ? text.replace(ITEM_ID, '') : text;
  // In code, colons are code.
  return (node.type === 'code' ? words : words.replace(ADMONITION, ' $1 ')).replace(/\s+/g, ' ').trim();
}

/**
 * Splits a page of the guide at its headings that have an id. A heading without one can't be linked to and
 * stays in the text of the section around it.
 */
export function splitGuidePage({ path, title, markdown }: GuideText): GuideSection[] {
  const sections: { anchor: string; heading: string; parts: string[] }[] = [{ anchor: '', heading: title, parts: [] }];
  for (const node of parseMarkdown(markdown).children) {
    const text = textOf(node);
    const id = node.type === 'heading' ? HEADING_ID.exec(text)?.[1] : undefined;
    if (id !== undefined) sections.push({ anchor: id, heading: text.replace(HEADING_ID, ''), parts: [] });
    // The page's own title, where the body repeats it.
    else if (!(node.type === 'heading' && node.depth === 1)) sections.at(-1)?.parts.push(text);
  }
  return sections
    .map(({ anchor, heading, parts }) => ({
      path,
      anchor,
      title,
      heading,
      text: parts.filter((part) => part !== '').join(' '),
    }))
    .filter(({ anchor, text }) => anchor !== '' || text !== '');
}
