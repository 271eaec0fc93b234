import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import sidebars from '../../sidebars';

/** A group of the sidebar, as far as it matters here. */
interface Group {
  readonly items: readonly string[];
}

const groups = (sidebars.guide as readonly (string | Group)[]).flatMap((entry) =>
  typeof entry === 'string' ? [] : [entry.items],
);

describe.each(['docs', 'i18n/en/docusaurus-plugin-content-docs/current'])('the first page in %s', (folder) => {
  it('lists the pages of each group below a heading, in the order of the sidebar', () => {
    const text = readFileSync(path.resolve(__dirname, '../..', folder, 'index.md'), 'utf8');
    const listed = text
      .split(/^## /m)
      .slice(1)
      .map((part) => [...part.matchAll(/\]\(\.\/([\w-]+)\.md\)/g)].map(([, page]) => page));
    expect(listed).toEqual(groups);
  });
});
