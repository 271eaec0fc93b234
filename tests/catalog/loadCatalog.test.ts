import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';
import { fixtureCatalog, FIXTURES, RELEASE_CATALOG } from './fixtureCatalog';

/** Every folder is a test: the files that go in, and the report that has to come out. */
describe('broken catalogs', () => {
  test.each(readdirSync(path.join(FIXTURES, 'broken')))('%s', async (name) => {
    const outcome = loadCatalog(fixtureCatalog(name));
    expect(outcome.ok).toBe(false);
    const problems = outcome.ok ? [] : outcome.problems;
    for (const locale of ['it', 'en'] as const) {
      await expect(`${formatProblems(problems, locale)}\n`).toMatchFileSnapshot(
        path.join(FIXTURES, 'broken', name, `report.${locale}.txt`),
      );
    }
    // The good neighbour is never blamed.
    expect(problems.filter(({ file }) => file.endsWith('good.md'))).toEqual([]);
  });
});

describe('files that are not files of a catalog', () => {
  it('refuses links, folders and other files by name', () => {
    const location = fixtureCatalog();
    symlinkSync('/etc/hostname', path.join(location.providersDir, 'link.md'));
    writeFileSync(path.join(location.providersDir, 'notes.txt'), 'x');
    const outcome = loadCatalog(location);
    expect(outcome.ok ? [] : outcome.problems.map(({ file }) => file)).toEqual([
      'providers/link.md',
      'providers/notes.txt',
    ]);
  });

  it('refuses bytes that are not UTF-8', () => {
    const location = fixtureCatalog();
    writeFileSync(path.join(location.providersDir, 'good.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    const outcome = loadCatalog(location);
    expect(outcome.ok ? [] : outcome.problems.map(({ what }) => what.en)).toEqual(['The file is not valid UTF-8.']);
  });

  it('says that the shared values are missing, and nothing that follows from it', () => {
    const location = fixtureCatalog();
    writeFileSync(path.join(location.providersDir, '_defaults.yml'), 'trunk: {}\n');
    const outcome = loadCatalog(location);
    expect(outcome.ok ? [] : outcome.problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'providers/_defaults.yml flags',
    ]);
  });
});

describe('the catalog of the release', () => {
  const outcome = loadCatalog(RELEASE_CATALOG);
  const providers = outcome.ok ? outcome.value.providers : [];

  it('has no problem', () => {
    expect(outcome.ok ? '' : formatProblems(outcome.problems, 'en')).toBe('');
  });

  it('has the 32 of the wizard and the two that it no longer offers', () => {
    expect(providers).toHaveLength(34);
    const outside = providers.filter(({ wizard }) => wizard === undefined);
    expect(outside.map(({ key, status, tier }) => [key, status, tier])).toEqual([
      ['cheapnet', 'uncertified', 'limited'],
      ['xera', 'uncertified', 'limited'],
    ]);
    const ids = providers.flatMap(({ wizard }) => (wizard === undefined ? [] : [wizard.id])).sort((a, b) => a - b);
    expect(ids).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  it('has as many rows as the wizard’s tables', () => {
    const inWizard = providers.filter(({ wizard }) => wizard !== undefined);
    const count = (pick: (provider: (typeof providers)[number]) => object): number =>
      inWizard.reduce((sum, provider) => sum + Object.keys(pick(provider)).length, 0);
    expect(count(({ trunk }) => trunk)).toBe(1780);
    expect(count(({ special }) => special)).toBe(9);
    expect(count(({ flags }) => flags)).toBe(63);
  });

  it('leaves unknown what is unknown outside the wizard', () => {
    const cheapnet = providers.find(({ key }) => key === 'cheapnet');
    expect(cheapnet?.trunk.codecs).toBeUndefined();
    expect(cheapnet?.trunk.media_encryption).toBeUndefined();
    expect(cheapnet?.flags).toEqual({});
  });

  it('never loses a value’s spelling', () => {
    const values = Object.fromEntries(providers.map(({ key, trunk, special }) => [key, { ...trunk, ...special }]));
    expect(values.fibering?.failtrunk_enable).toBe('off');
    expect(values.messagenet?.failtrunk_enable).toBe('1');
    expect(values.twt?.failtrunk_enable).toBe('0');
    expect(values.enegan?.outbound_proxy).toBe('sip:proxysip.tlc.enegan.it;lr;hide');
    expect(values['wic-voip']?.username).toBe('$PHONE');
    expect(values.opensolution_gnr?.secret).toBe('');
  });
});
