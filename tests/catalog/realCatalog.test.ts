import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';
import { buildProviderRecords } from '../../src/catalog/search/records/buildProviderRecords';
import { createSearchEngine } from '../../src/catalog/search/engine/createSearchEngine';
import { exportSql } from '../../src/catalog/wizard/exportSql';
import { importSql } from '../../src/catalog/wizard/importSql';
import { toRows } from '../../src/catalog/wizard/rows';
import { REAL_CATALOG } from './fixtureCatalog';
import { importInto, withCatalog } from './wizard/importedCatalog';

const outcome = loadCatalog(REAL_CATALOG);
const providers = outcome.ok ? outcome.value.providers : [];

/** Whatever providers there are, and whatever is known of them. */
describe('the catalog of this repository', () => {
  it('has no problem', () => {
    expect(outcome.ok ? '' : formatProblems(outcome.problems, 'en')).toBe('');
    expect(providers.length).toBeGreaterThan(0);
  });

  it('is the same after a way through the wizard’s files', () => {
    const files = exportSql(toRows(providers));
    const rows = files.ok ? importSql(files.value) : files;
    if (!rows.ok) throw new Error(formatProblems(rows.problems, 'en'));
    withCatalog(REAL_CATALOG.providersDir, (location) => {
      const { files: changed, report } = importInto(location, rows.value, {});
      expect([[...changed.keys()], report]).toEqual([[], []]);
    });
  });

  it.each(['it', 'en'] as const)('has every provider first under its own name, in %s', (locale) => {
    const records = outcome.ok ? buildProviderRecords(outcome.value, locale) : [];
    const engine = createSearchEngine(records);
    const first = (query: string): string | undefined =>
      engine.search(query, { selection: {}, sort: 'relevance' }).hits[0]?.record.name;
    expect(records.map(({ name }) => first(name))).toEqual(records.map(({ name }) => name));
  });
});
