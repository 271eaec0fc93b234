import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { announcedProviders } from '../../../src/catalog/model/announcedProviders';
import { isKey } from '../../../src/catalog/model/key';
import { proposeKey } from '../../../src/catalog/model/proposeKey';
import { fixtureCatalog } from '../fixtureCatalog';

const TAKEN = ['404', 'compare', 'index', 'readme', 'constructor', 'con', 'prn', 'aux', 'nul', 'com1', 'com0', 'lpt9'];
const FREE = ['4040', 'compare-2', 'con-voip', 'console', 'com10', 'com', 'auxilia', 'null', 'object'];

describe('the keys that are taken', () => {
  it.each(TAKEN)('%s: refused in a file, avoided for a new or an announced provider', (name) => {
    expect(isKey(name)).toBe(false);
    const proposed = proposeKey(name.toUpperCase(), undefined);
    expect(isKey(proposed)).toBe(true);
    const release = { release: '1.6.14', date: '2026-06-24', addedLater: [{ name, issue: 'a/b#1' }], retiredIds: [] };
    expect(announcedProviders(release).map(({ key }) => key)).toEqual([proposed]);
  });

  it.each(FREE)('%s is free', (name) => expect(isKey(name)).toBe(true));

  it('names the file, and what is reserved', () => {
    const location = fixtureCatalog();
    const text = '---\nname: Altro\ncompany: Altro\nstatus: testing\ntrunk: {}\n---\n\nUn testo.\n';
    writeFileSync(path.join(location.providersDir, '404.md'), text);
    writeFileSync(path.join(location.englishDir, '404.md'), 'A text.\n');
    const outcome = loadCatalog(location);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems.map(({ file, what }) => `${file} ${what.en}`)).toEqual([
      'providers/404.md «404» won’t do as a key.',
    ]);
    expect(problems[0]?.allowed.it).toContain('sono riservati 404, compare,');
  });
});
