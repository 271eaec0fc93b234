import { expect, it, vi } from 'vitest';
import { findUnsafeCharacters, removeUnsafeCharacters } from '../../../src/catalog/model/characters';

it('names the line of each', () => {
  expect(findUnsafeCharacters('a\u0001\n\n\u200bb\u202e\nc')).toEqual([
    { codePoint: '0001', line: 1 },
    { codePoint: '200B', line: 3 },
    { codePoint: '202E', line: 3 },
  ]);
});

it('looks at a text of twice the length twice as long', () => {
  const work = (lines: number): number => {
    const text = '\u0001\n'.repeat(lines);
    const split = vi.spyOn(String.prototype, 'split');
    findUnsafeCharacters(text);
    // The characters that lines are counted in.
    const seen = split.mock.contexts.reduce<number>((sum, context) => sum + String(context).length, 0);
    split.mockRestore();
    return seen;
  };
  expect(work(2000) / work(1000)).toBeLessThan(2.5);
});

it.each([
  ['a selector of variants', 'a\uFE00', 'FE00'],
  ['one of the supplement', 'a\u{E0101}', 'E0101'],
  ['one behind a digit', '1\uFE0F', 'FE0F'],
  ['the fourth of Mongolian', 'a\u180F', '180F'],
  ['the blank of music', 'a\u{1D159}', '1D159'],
  ['the filler of Khitan', 'a\u{16FE4}', '16FE4'],
  ['the place of an object', 'a\uFFFC', 'FFFC'],
  ['a tag without a flag', 'a\u{E0067}', 'E0067'],
  ['a message in the tags of a flag', '\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}', 'E0068'],
  ['a joiner of letters', 'a\u200Db', '200D'],
])('finds %s', (_, text, codePoint) => {
  expect(findUnsafeCharacters(text)[0]).toEqual({ codePoint, line: 1 });
  expect(findUnsafeCharacters(removeUnsafeCharacters(text))).toEqual([]);
});

it.each(['🇮🇹', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', '🏳️‍🌈', '🏴‍☠️', '1️⃣', '❤️', '👩🏽‍🔧', '☎︎'])(
  'lets %s be',
  (text) => {
    expect(findUnsafeCharacters(text)).toEqual([]);
    expect(removeUnsafeCharacters(text)).toBe(text);
  },
);
