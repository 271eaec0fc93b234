import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { CST, Lexer, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/catalog/read/plainYaml';
import { REAL_CATALOG } from '../fixtureCatalog';

const FRONT_MATTERS = readdirSync(REAL_CATALOG.providersDir)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(path.join(REAL_CATALOG.providersDir, name), 'utf8').split('\n---')[0]?.slice(4) ?? '');

/** What the careful reader makes of a text, and its comments; nothing when it has anything to object. */
function readCarefully(source: string): unknown {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  const comments: { index: number; text: string }[] = [];
  let index = 0;
  for (const token of new Lexer().lex(source)) {
    if (CST.tokenType(token) === 'comment') comments.push({ index, text: token.slice(1) });
    index += token.split('\n').length - 1;
  }
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, comments };
}

/** What a text can be broken with. */
const BITS =
  '- |: |{|}|[|]|,|"|\'|#| #|\n|  |a|-|?|? |:|&a|*a|!x|>|>-|%|@|`|~|null|""|- - |{a: b}|\n- |\n  |x: |<<: |\\|\t|---\n|...|:$|$|\n# b\n|\n  # b\n'.split(
    '|',
  );

describe('readPlainYaml', () => {
  it('reads nearly every real descriptor, as the careful reader does', () => {
    const read = FRONT_MATTERS.map((source) => [readPlainYaml(source), readCarefully(source)] as const);
    const plain = read.filter(([quick]) => quick !== undefined);
    for (const [quick, careful] of plain) expect(quick).toEqual(careful);
    expect(plain.length / read.length).toBeGreaterThan(0.9);
    expect(read.some(([quick]) => quick?.comments.length === 1)).toBe(true);
  });

  it('never reads a text otherwise than the careful reader, however it is broken', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(...BITS), fc.nat({ max: 3 }));
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...FRONT_MATTERS),
        fc.nat(),
        fc.integer({ min: 1, max: 10 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (whole, start, count, changes) => {
          const lines = whole.split('\n');
          const first = start % lines.length;
          const source = changes.reduce(
            (text, [place, bit, removed]) => {
              const at = place % (text.length + 1);
              return text.slice(0, at) + bit + text.slice(at + removed);
            },
            lines.slice(first, first + count).join('\n'),
          );
          const plain = readPlainYaml(source);
          if (plain === undefined) return;
          read += 1;
          expect(plain).toEqual(readCarefully(source));
        },
      ),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    ['an alias', 'a: &x b\nc: *x'],
    ['a tag', 'a: !!str b'],
    ['a key twice', 'a: b\na: c'],
    ['an empty value', 'a:\nb: c'],
    ['an empty key', 'a: { : b }'],
    ['an escape', 'a: "\\u202e"'],
    ['a key of JavaScript', '__proto__: b'],
    ['a list', '- a'],
    ['nothing', ''],
    ['much nesting', 'a: { b: { c: { d: { e: { f: { g: h } } } } } }'],
  ])('leaves %s to the careful reader', (_, source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});
