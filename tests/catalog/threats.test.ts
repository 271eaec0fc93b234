import { describe, expect, it, test } from 'vitest';
import { EXPECTED, goodSite, KINDS, listThreats } from './threatFixtures';

describe('the folder of threats', () => {
  it('says of every file what has to become of it, and of no other', () => {
    expect(listThreats().sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(KINDS)('has threats of the kind %s, refused and harmless', (kind) => {
    const expectations = listThreats().flatMap((threat) => (threat.startsWith(`${kind}/`) ? [EXPECTED[threat]] : []));
    expect(expectations.filter((expectation) => expectation !== 'harmless').length).toBeGreaterThan(10);
    expect(expectations).toContain('harmless');
  });

  it('has good neighbours', () => {
    expect(goodSite().check()).toEqual([]);
  });
});

describe('a hostile file', () => {
  test.each(listThreats())('%s', (threat) => {
    const site = goodSite();
    const file = site.place(threat);
    const problems = site.check();
    const expectation = EXPECTED[threat];
    if (expectation === undefined) throw new Error(`expected.json doesn’t know ${threat}`);
    const found = problems.map(({ line, what }) => `${line} ${what.en}`);
    if (expectation === 'harmless') expect(found).toEqual([]);
    else {
      expect(found.filter((text) => text.startsWith(`${expectation.line} ${expectation.what}`))).not.toEqual([]);
      // In Italian too, and with a way out.
      for (const { what, allowed, fix } of problems) {
        expect([what.it, allowed.it, allowed.en, fix.it, fix.en].filter((text) => text === '')).toEqual([]);
        expect(what.it).not.toBe(what.en);
      }
    }
    // The good neighbours are never blamed.
    const belonging = file.replace(/^(?:providers|english)\//, '');
    expect(problems.filter((problem) => !problem.file.endsWith(belonging))).toEqual([]);
    expect('__threat' in globalThis).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused among all others too, and the good ones are not', () => {
    const site = goodSite();
    const refused = listThreats().filter((threat) => EXPECTED[threat] !== 'harmless');
    const files = refused.map(site.place);
    const blamed = new Set(site.check().map(({ file }) => file));
    expect(files.filter((file) => !blamed.has(file))).toEqual([]);
    expect([...blamed].filter((file) => file.endsWith('/good.md'))).toEqual([]);
    expect('__threat' in globalThis).toBe(false);
  });
});
