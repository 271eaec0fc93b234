import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import rehypeAlignmentClasses from '../../../src/plugin/markdown/alignmentClasses';
import rehypeGuideCode from '../../../src/plugin/markdown/guideCode';

/** A block as Docusaurus hands it over: the language as a class, the rest of the line as `metastring`. */
function block(language: string | undefined, text: string, metastring?: string): Root {
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {
      ...(language === undefined ? {} : { className: [`language-${language}`] }),
      ...(metastring === undefined ? {} : { metastring }),
    },
    children: [{ type: 'text', value: text }],
  };
  return { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: {}, children: [code] }] };
}

function highlight(tree: Root): Element {
  rehypeGuideCode()(tree, new VFile({ path: 'docs/page.md' }));
  return tree.children[0] as Element;
}

/** The classes of the coloured parts, with their text. */
function colours(node: Element): string[] {
  const found: string[] = [];
  visit(node, 'element', (part) => {
    expect(part.properties).not.toHaveProperty('style');
    if (part.tagName === 'span') found.push(`${String(part.properties.className)} ${toString(part)}`);
  });
  return found;
}

describe('the code of the guide', () => {
  it('is coloured by classes alone, and keeps every character', () => {
    const yaml = highlight(block('yaml', 'codecs: [g729] # preferred\n'));
    expect(colours(yaml)).toEqual(expect.arrayContaining(['hljs-attr codecs:', 'hljs-comment # preferred']));
    expect(toString(yaml)).toBe('codecs: [g729] # preferred\n');
    expect(colours(highlight(block('bash', 'echo "$SITE"\n')))).toContain('hljs-variable $SITE');
    expect(colours(highlight(block('text', 'echo "$SITE"\n')))).toEqual([]);
  });

  it('is headed by its title, else by its language', () => {
    const titled = highlight(block('md', '---\nname: X\n---\n', 'title="providers/x.md"'));
    expect(titled.properties.title).toBe('providers/x.md');
    expect(titled.children[0]).not.toHaveProperty('properties.metastring');
    expect(colours(titled)).toContain('hljs-attr name:');
    expect(highlight(block('json', '{}\n')).properties.title).toBe('json');
  });

  it('is refused in a language that nothing highlights, naming the file’s choices', () => {
    expect(() => highlight(block('perl', '1;\n'))).toThrow(
      'perl: a code block of the guide is one of bash, json, yaml',
    );
    expect(() => highlight(block(undefined, 'x\n'))).toThrow('no language: a code block');
  });
});

describe('the cells of a table', () => {
  it('are aligned by classes', () => {
    const cell: Element = { type: 'element', tagName: 'td', properties: { align: 'right' }, children: [] };
    rehypeAlignmentClasses()({ type: 'root', children: [cell] });
    expect(cell.properties).toEqual({ className: ['align-right'] });
  });
});
