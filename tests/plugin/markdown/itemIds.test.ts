import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import remarkItemIds from '../../../src/plugin/markdown/itemIds';

it('makes an id behind an item’s name the place of the item, and leaves other braces alone', () => {
  const markdown = '1. **Name** {#one}. Text.\n   - **Part** of {#two}\n2. **Other**. Text {#three}.\n3. {#four} text';
  const processor = remark().use(remarkItemIds).use(remarkRehype);
  const items: [unknown, string][] = [];
  visit(processor.runSync(processor.parse(markdown)), 'element', (element: Element) => {
    if (element.tagName === 'li') items.push([element.properties.id, toString(element).trim().split('\n')[0] ?? '']);
  });
  expect(items).toEqual([
    ['one', 'Name. Text.'],
    [undefined, 'Part of {#two}'],
    [undefined, 'Other. Text {#three}.'],
    [undefined, '{#four} text'],
  ]);
});
