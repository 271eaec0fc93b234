import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/catalog/search/lexicon';

/** The distance of two texts with neighbours swapped as one change, the plain way. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    rows[i] = row;
    for (let j = 0; j <= b.length; j += 1) {
      const at = (x: number, y: number): number => rows[x]?.[y] ?? Infinity;
      if (i === 0 || j === 0) row[j] = i + j;
      else {
        row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          row[j] = Math.min(row[j] ?? 0, at(i - 2, j - 2) + 1);
      }
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'v', 'o'), minLength: 1, maxLength: 9 });

describe('similar', () => {
  it.each([
    ['plnik', 'plink', 1],
    ['timnet', 'timenet', 1],
    ['viatec', 'viatek', 1],
    ['voipvoise', 'voipvoice', 1],
    ['vivavoks', 'vivavox', 2],
  ])('%s is like %s', (typed, meant, typos) => {
    expect(createLexicon([meant, 'other']).similar(typed, typos).get(meant)).toEqual({ typos, whole: true });
  });

  it('never takes one number for another', () => {
    expect(createLexicon(['g722', 'g726', 'voip2']).similar('voip', 2).size).toBe(0);
  });

  it('knows beginnings', () => {
    expect(createLexicon(['sixcommgroup']).similar('sixcmm', 1).get('sixcommgroup')).toEqual({
      typos: 1,
      whole: false,
    });
  });

  it('agrees with the plain way', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, fc.constantFrom(1, 2), (terms, typed, most) => {
        const similar = createLexicon(terms).similar(typed, most);
        for (const term of new Set(terms)) {
          const typos = distance(typed, term);
          const begun = Math.min(
            ...Array.from({ length: term.length + 1 }, (_, length) => distance(typed, term.slice(0, length))),
          );
          const expected =
            typos <= most ? { typos, whole: true } : begun <= most ? { typos: begun, whole: false } : undefined;
          expect(similar.get(term)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('containing', () => {
  it('finds words inside terms, not at their beginning', () => {
    expect(createLexicon(['voipvox', 'vivavox', 'voxtel', 'other']).containing('vox')).toEqual(['vivavox', 'voipvox']);
  });

  it('agrees with the plain way', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (terms, part) => {
        const expected = [...new Set(terms)].filter(
          (term) => term.indexOf(part, 1) > 0 && !(term.startsWith(part) && !term.includes(part, 1)),
        );
        expect(createLexicon(terms).containing(part).sort()).toEqual(expected.sort());
      }),
    );
  }, 60_000);
});
