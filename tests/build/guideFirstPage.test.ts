import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import sidebars from '../../sidebars';
import { BUILD } from './buildFolder';

/** A group of the sidebar, as far as it matters here. */
interface Group {
  readonly items: readonly string[];
}

const pages = (sidebars.guide as readonly (string | Group)[]).flatMap((entry) =>
  typeof entry === 'string' ? [] : entry.items,
);

describe.each(['', 'en'])('the guide’s first page in /%s', (folder) => {
  it('has a row for each page of each group, in the order of the sidebar, that says what is there', () => {
    const html = readFileSync(path.join(BUILD, folder, 'guide/index.html'), 'utf8');
    const main = DomUtils.getElementsByTagName('main', parseDocument(html));
    const rows = DomUtils.getElementsByTagName('tr', main).filter(
      ({ parent }) => parent?.type === ElementType.Tag && parent.name === 'tbody',
    );
    expect(rows.flatMap((row) => DomUtils.getElementsByTagName('a', row)).map(({ attribs }) => attribs.href)).toEqual(
      pages.map((page) => path.posix.join('/', folder, 'guide', page, '/')),
    );
    for (const row of rows) expect(DomUtils.textContent(row.lastChild ?? row)).not.toBe('');
  });
});
