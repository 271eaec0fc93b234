import { expect, it, vi } from 'vitest';
import { findUnsafeCharacters } from '../../../src/catalog/model/characters';

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
