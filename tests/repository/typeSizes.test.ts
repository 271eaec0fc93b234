import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = path.resolve(__dirname, '../../src');

/** The sizes of type that a style sheet sets for the screen. */
function screenSizes(css: string): string[] {
  const [screen = ''] = css.split('@media print');
  return [...screen.matchAll(/font-size: ([^;]+);/g)].map(([, size = '']) => size);
}

it('sets no size of type below 14 pixels, and none of its own but where a drawing has its units', () => {
  const odd = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => screenSizes(readFileSync(path.join(SOURCES, name), 'utf8')).map((size) => `${name}: ${size}`))
    .filter((line) => !/: (?:var\(--text[a-z-]*\)|max\(0\.92em, var\(--text-small\)\)|14px)$/.test(line));
  expect(odd).toEqual([]);
});
