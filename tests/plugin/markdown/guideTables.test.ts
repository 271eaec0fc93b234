import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KEYWORDS } from '../../../src/catalog/model/keywords';
import { TEST_GROUPS, TEST_PLAN } from '../../../src/catalog/model/testPlan';
import type { Provider } from '../../../src/catalog/model/types';
import { buildChangelog } from '../../../src/plugin/markdown/changelogTable';
import { buildDescriptorReference } from '../../../src/plugin/markdown/descriptorReference';
import { buildSettingsTable } from '../../../src/plugin/markdown/settingsTable';
import { buildTestPlanTable } from '../../../src/plugin/markdown/testPlanTable';
import { RELEASE_CATALOG } from '../../catalog/fixtureCatalog';

const ROOT = path.resolve(__dirname, '../../..');

/** The cells of a table as text. */
function cells({ children }: Table): string[][] {
  return children.map((row) => row.children.map((cell) => toString(cell)));
}

afterEach(() => vi.restoreAllMocks());

describe('the tables of the guide', () => {
  it.each(['it', 'en'] as const)('hold the cases of the plan under their groups, in %s', (locale) => {
    for (const { id } of TEST_GROUPS) {
      const cases = TEST_PLAN.filter(({ group }) => group === id);
      expect(cells(buildTestPlanTable(id, locale)).slice(1)).toEqual(
        cases.map(({ number, name, passWhen, references, grade }) => [
          String(number),
          name[locale],
          passWhen[locale],
          references.length === 0 ? '–' : references.join(', '),
          { 'knock-out': 'K', important: 'I', optional: 'O' }[grade],
        ]),
      );
    }
    expect(() => buildTestPlanTable('colours', 'it')).toThrow('the groups are connectivity');
  });

  it('show every setting with the value that stands in _defaults.yml', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(RELEASE_CATALOG.rootDir);
    const rows = cells(buildSettingsTable('it'));
    expect(rows).toHaveLength(1 + KEYWORDS.length);
    expect(rows.find(([keyword]) => keyword === 'expiration')?.[2]).toBe('300 secondi');
    expect(rows.find(([keyword]) => keyword === 'from_domain')?.[2]).toBe('vuoto');
    expect(rows.find(([keyword]) => keyword === 'disable_srtp_header')?.[2]).toBe('1');
  });

  it('tell what happened to the providers, newest first, a table a year', () => {
    const provider: Provider = {
      key: 'netoip',
      name: 'NetoIP',
      company: 'NetoIP',
      status: 'certified',
      evidence: 'wizard-list',
      tier: 'full',
      listed: true,
      trunk: {},
      departures: [],
      special: {},
      flags: {},
      absent: [],
      limitations: [],
      history: [
        { date: '2025-01-08', release: '1.2.0', action: 'added', changes: {}, unnamedChanges: 0 },
        { date: '2026-02-03', action: 'changed', changes: { codecs: { from: 'alaw', to: '' } }, unnamedChanges: 2 },
      ],
      statusHistory: [],
      testRecords: [],
      prose: { it: '', en: '' },
      file: 'providers/netoip.md',
    };
    const [later, changes, earlier, first] = buildChangelog({ providers: [provider] }, 'en');
    expect([later, earlier].map((heading) => heading && toString(heading))).toEqual(['2026', '2025']);
    expect(cells(changes as Table)[1]).toEqual([
      '2026-02-03',
      '–',
      'NetoIP',
      'Settings changed. codecs: from «alaw» to empty; Changed settings of which only the number is known: 2',
    ]);
    expect(cells(first as Table)[1]).toEqual(['2025-01-08', '1.2.0', 'NetoIP', 'Newly certified']);
    expect(JSON.stringify(first)).toContain('"url":"/providers/netoip"');
  });

  it('describe every field of the schema in both languages', () => {
    for (const locale of ['it', 'en'] as const) {
      const rows = cells(buildDescriptorReference(locale)).slice(1);
      expect(rows.map(([field]) => field)).toContain('limitations[].text');
      expect(rows.filter(([, , , description]) => description === '–')).toEqual([]);
    }
  });
});

describe('the guide', () => {
  const read = (folder: string, page: string): string => readFileSync(path.join(ROOT, folder, `${page}.md`), 'utf8');

  it('has the headings of the procedure in their order', () => {
    const headings = (folder: string): string[] =>
      [...read(folder, 'certification').matchAll(/^#+ (.*) \{#/gm)].map(([, text]) => text ?? '');
    expect(headings('docs')).toEqual([
      'Procedura di certificazione di un nuovo provider VoIP',
      'Vantaggi della certificazione',
      'Livelli di supporto',
      'Requisiti di certificazione',
      'Processo di certificazione',
    ]);
    expect(headings('i18n/en/docusaurus-plugin-content-docs/current')).toHaveLength(5);
  });
});
