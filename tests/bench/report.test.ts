import { expect, test } from 'vitest';
import { formatTable, percentile } from '../../bench/report';

test('percentiles', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.75)).toBe(4);
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 3], 1)).toBe(5);
});

test('a table is Markdown, its figures to the right', () => {
  const table = {
    caption: 'Builds.',
    columns: ['site', 'time'],
    rows: [
      ['ours', '9 s'],
      ['stock site', '10 s'],
    ],
  };
  expect(formatTable(table)).toMatchInlineSnapshot(`
    "Builds.

    | site       | time |
    | ---------- | ---: |
    | ours       |  9 s |
    | stock site | 10 s |"
  `);
});
