import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalog, type CatalogLocation } from '../../../src/catalog/loadCatalog';
import { formatProblems } from '../../../src/catalog/model/problems';
import { importSql } from '../../../src/catalog/wizard/importSql';
import { planImport } from '../../../src/catalog/wizard/planImport';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { HISTORICAL_ROWS, madeRelease } from './historicalRows';
import { importInto, RELEASE, rowsOf, withCatalog } from './importedCatalog';
import { productFiles, sorted } from './releaseRows';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

/** The text of a file of a catalog. */
const read = ({ providersDir }: CatalogLocation, name: string): string =>
  readFileSync(path.join(providersDir, name), 'utf8');

/** The rows of a kind. */
function rowsOfKind(kind: string): WizardRows {
  const rows = HISTORICAL_ROWS[kind];
  if (rows === undefined) throw new Error(`there is no kind ${kind}`);
  return rows;
}

/** What a catalog warns of. */
function warningsOf(location: CatalogLocation): string[] {
  const catalog = loadCatalog(location, { prose: 'optional' });
  if (!catalog.ok) throw new Error(formatProblems(catalog.problems, 'en'));
  return catalog.value.warnings.map(({ file, field, what }) => `${file} ${field}: ${what.en}`);
}

/** A sound text in both languages for each of some providers. */
function writeTexts({ providersDir, englishDir }: CatalogLocation, keys: readonly string[]): void {
  mkdirSync(englishDir, { recursive: true });
  for (const key of keys) {
    const file = path.join(providersDir, `${key}.md`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nServe un numero verde.\n`);
    writeFileSync(path.join(englishDir, `${key}.md`), 'It takes a toll-free number.\n');
  }
}

describe('a release of each kind that the history holds', () => {
  it.each(Object.entries(HISTORICAL_ROWS))('%s: out comes what went in', (_kind, rows) => {
    const files = importSql(productFiles(rows));
    if (!files.ok) throw new Error(formatProblems(files.problems, 'en'));
    withCatalog(undefined, (location) => {
      importInto(location, files.value);
      expect(sorted(rowsOf(location))).toEqual(sorted(rows));
      // Once more: nothing is left to change.
      expect([...importInto(location, files.value).files.keys()]).toEqual([]);
    });
  });

  it('what no new descriptor may say stands apart, with a warning', () => {
    withCatalog(undefined, (location) => {
      importInto(location, rowsOfKind('a bare address in outbound_proxy'));
      expect(read(location, 'beta.md')).toContain('as_is:\n  outbound_proxy: 192.0.2.132\n');
      expect(warningsOf(location)).toEqual([
        expect.stringMatching(/^providers\/beta\.md as_is\.outbound_proxy: .*192\.0\.2\.132/),
      ]);
    });
    withCatalog(undefined, (location) => {
      importInto(location, rowsOfKind('an entry without sip_server'));
      expect(warningsOf(location)).toEqual(['providers/beta.md absent: The template has no sip_server.']);
    });
  });

  it('a value that is mended leaves it again', () => {
    withCatalog(undefined, (location) => {
      importInto(location, rowsOfKind('a bare host in outbound_proxy'));
      importInto(location, madeRelease({ id: 1, key: 'alfa' }, { id: 2, key: 'beta' }, { id: 7, key: 'gamma' }), {});
      expect(read(location, 'beta.md')).not.toContain('as_is');
      expect(warningsOf(location)).toEqual([]);
    });
  });
});

describe('what no catalog can hold', () => {
  it.each([
    ['a blank in a host', { trunk: { sip_server: "x'); DROP" } }, 'trunks_defaults', '(2,"sip_server"'],
    ['a password', { trunk: { register: 'secret=s3cret' } }, 'trunks_defaults', '(2,"register"'],
    ['a keyword that nobody knows', { trunk: { colour: 'red' } }, 'trunks_defaults', '(2,"colour"'],
    ['a special option that nobody knows', { special: { colour: 'x' } }, 'trunks_specialopts', '(2,"colour"'],
    ['a flag that nobody knows', { flags: { hide: 1 } }, 'trunks_custom_flags', '(2,"hide"'],
    ['a flag that is neither 0 nor 1', { flags: { disable_srtp_header: 2 } }, 'trunks_custom_flags', '(2,"disable_s'],
    ['a key that is no file name', { key: 'Be/ta' }, 'providers', '(2,'],
    ['a name with a blank before it', { name: ' Beta' }, 'providers', '(2,'],
    ['a name that is another’s', { name: 'ALFA' }, 'providers', '(2,'],
  ])('%s: refused at its row', (_kind, odd, table, row) => {
    const files = productFiles(madeRelease({ id: 1, key: 'alfa' }, { id: 2, key: 'beta', ...odd }));
    const name = `50_asterisk.rest_pjsip_${table}.sql`;
    const rows = importSql(files);
    if (!rows.ok) throw new Error(formatProblems(rows.problems, 'en'));
    withCatalog(undefined, (location) => {
      const plan = planImport(location, rows.value, RELEASE);
      expect(plan.ok).toBe(false);
      const problems = plan.ok ? [] : plan.problems;
      const lines = files[name]?.split('\n') ?? [];
      expect(problems.map(({ file, line }) => [file, lines[line - 1]?.startsWith(row)])).toEqual([[name, true]]);
      expect(formatProblems(problems, 'en')).not.toMatch(/\.md\b|s3cret/);
    });
  });
});

describe('one release after another in the same folder', () => {
  const first = madeRelease({ id: 1, key: 'alfa' }, { id: 2, key: 'beta', trunk: { outbound_proxy: '192.0.2.1' } });
  const second = madeRelease({ id: 1, key: 'alfa' });
  const third = madeRelease({ id: 1, key: 'alfa' }, { id: 2, key: 'delta' });

  it('an id that was given up stays retired, also when another provider gets it', () => {
    withCatalog(undefined, (location) => {
      importInto(location, first, { release: '1.0.0', date: '2025-01-01' });
      importInto(location, second, { release: '1.1.0', date: '2025-02-01' });
      const { report } = importInto(location, third, { release: '1.2.0', date: '2025-03-01' });
      expect(report.map(({ en }) => en)).toContain(
        'delta: the release gives it the id 2, which was another’s. The id stays in retired_ids and the descriptor says so with reused_id: report it to the product.',
      );
      expect(read(location, '_release.yml')).toContain('retired_ids: [2]');
      expect(warningsOf(location)).toEqual([
        'providers/delta.md wizard.id: The id 2 belonged to a provider that left the wizard (retired_ids).',
      ]);
      expect(sorted(rowsOf(location))).toEqual(sorted(third));
      expect([...importInto(location, third, {}).files.keys()]).toEqual([]);
    });
  });

  it('given to another at once, or exchanged, ids are told the same', () => {
    withCatalog(undefined, (location) => {
      importInto(location, first, { release: '1.0.0', date: '2025-01-01' });
      importInto(location, third, { release: '1.2.0', date: '2025-03-01' });
      expect(read(location, '_release.yml')).toContain('retired_ids: [2]');
      const exchanged = madeRelease({ id: 2, key: 'alfa' }, { id: 1, key: 'delta' });
      importInto(location, exchanged, { release: '1.3.0', date: '2025-04-01' });
      expect(read(location, '_release.yml')).toContain('retired_ids: [1, 2]');
      expect(sorted(rowsOf(location))).toEqual(sorted(exchanged));
    });
  });

  it('never goes back to an older release without being told', () => {
    withCatalog(undefined, (location) => {
      importInto(location, second, { release: '1.10.0', date: '2025-02-01' });
      const options = { release: '1.9.0', date: '2025-01-01' };
      const plan = planImport(location, first, options);
      expect(plan.ok ? [] : plan.problems.map(({ what }) => what.en)).toEqual([
        '1.9.0 comes before 1.10.0, which the descriptors describe.',
      ]);
      importInto(location, first, { ...options, older: true });
      expect(read(location, '_release.yml')).toContain('release: 1.9.0\n');
    });
  });

  it('with three new providers: once their texts are written the check is green, and none is announced any more', () => {
    withCatalog(undefined, (location) => {
      importInto(location, third, { release: '1.2.0', date: '2025-03-01' });
      writeTexts(location, ['alfa', 'delta']);
      const announced = [
        ['Vianova (una sola linea x nodo)', '1.3.0'],
        ['MultiWire (single number)', '1.3.0'],
        ['New-Assistent S.r.l.', '1.3.0'],
        ['MultiWire Multinumero', '1.4.0'],
      ].map(([name, release]) => `  - name: ${name}\n    release: ${release}\n    issue: NethServer/dev#1\n`);
      const file = path.join(location.providersDir, '_release.yml');
      writeFileSync(file, `${readFileSync(file, 'utf8')}added_later:\n${announced.join('')}`);
      const rows = madeRelease(
        { id: 1, key: 'alfa' },
        { id: 2, key: 'delta' },
        { id: 3, key: 'vianova', name: 'VIANOVA' },
        { id: 4, key: 'multiwire', name: 'MultiWire (singola numerazione)' },
        { id: 5, key: 'newassistent', name: 'New Assistant' },
      );
      const { report } = importInto(location, rows, { release: '1.3.0', date: '2025-04-01' });
      const keys = ['vianova', 'multiwire', 'newassistent'];
      expect(report.map(({ it: text }) => text).filter((text) => text.startsWith('Da scrivere'))).toEqual(
        keys.map(
          (key) =>
            `Da scrivere: l’italiano in providers/${key}.md, sotto il front matter; l’inglese in english/${key}.md. Poi: npm run i18n -- accept providers/${key}.md`,
        ),
      );
      const before = loadCatalog(location);
      expect(before.ok ? [] : before.problems.map(({ file: name }) => name).sort()).toEqual(
        keys.flatMap((key) => [`english/${key}.md`, `providers/${key}.md`]).sort(),
      );
      writeTexts(location, keys);
      const after = loadCatalog(location);
      expect(after.ok ? '' : formatProblems(after.problems, 'en')).toBe('');
      expect(after.ok && after.value.release.addedLater.map(({ name }) => name)).toEqual(['MultiWire Multinumero']);
    });
  });
});
