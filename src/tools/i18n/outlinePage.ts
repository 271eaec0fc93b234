import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../catalog/markdown/markdown';
import { nodeText } from '../../catalog/markdown/nodeText';

/** What a section is made of, apart from its words: the same in both languages. Each a list in the page's order. */
export interface Shape {
  readonly items: readonly string[];
  readonly tables: readonly string[];
  readonly code: readonly string[];
  readonly directives: readonly string[];
  /** Where links and images lead, sorted: the order of words differs between languages. */
  readonly links: readonly string[];
}

/** A heading and what stands below it, up to the next one. */
export interface Section {
  /** Empty above the first heading, and for a heading without an anchor. */
  readonly anchor: string;
  /** 0 above the first heading. */
  readonly level: number;
  readonly heading: string;
  /** From 1, in the text that was given. */
  readonly line: number;
  readonly shape: Shape;
}

/** `## Codec {#codecs}`, as Docusaurus reads it. */
const HEADING_ID = /\s*\{#([^{}\s]+)\}\s*$/;

/** The opening of an admonition or a leaf directive with its attributes; a title in brackets is words. */
const DIRECTIVE = /(?:^|\n)(:{2,}[a-z][a-z-]*(?:\{[^{}]*\})?)/g;

/** The shape of a section’s blocks. */
function shapeOf(nodes: readonly RootContent[]): Shape {
  const items: string[] = [];
  const tables: string[] = [];
  const code: string[] = [];
  const directives: string[] = [];
  const links: string[] = [];
  for (const block of nodes) {
    visit(block, (node) => {
      if (node.type === 'listItem') items.push(String(items.length + 1));
      else if (node.type === 'table') tables.push(`${node.children.length}×${node.children[0]?.children.length ?? 0}`);
      else if (node.type === 'code') code.push(node.lang ?? '–');
      else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
      else if (node.type === 'text')
        directives.push(...[...node.value.matchAll(DIRECTIVE)].map(([, directive = '']) => directive));
    });
  }
  return { items, tables, code, directives, links: links.sort() };
}

/** Takes a page apart at its headings; the first section is what stands above them. */
export function outlinePage(markdown: string): Section[] {
  const sections: (Omit<Section, 'shape'> & { nodes: RootContent[] })[] = [
    { anchor: '', level: 0, heading: '', line: 1, nodes: [] },
  ];
  for (const node of parseMarkdown(markdown).children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    const text = nodeText(node);
    const anchor = HEADING_ID.exec(text)?.[1] ?? '';
    const line = node.position?.start.line ?? 1;
    sections.push({ anchor, level: node.depth, heading: text.replace(HEADING_ID, '').trim(), line, nodes: [] });
  }
  return sections.map(({ nodes, ...section }) => ({ ...section, shape: shapeOf(nodes) }));
}
