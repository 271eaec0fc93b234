import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exportSql } from '../../../src/catalog/wizard/exportSql';
import { importSql } from '../../../src/catalog/wizard/importSql';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { filesIn, importInto, rowsOf, withCatalog } from './importedCatalog';
import { hostileRows } from './hostileRows';
import { productFiles, releaseRows, sorted } from './releaseRows';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

/** The rows after a way through SQL text. */
function throughSql(rows: WizardRows): WizardRows {
  const files = exportSql(rows);
  const read = files.ok ? importSql(files.value) : files;
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value;
}

describe('import(export(x)) = x', () => {
  it('for the release’s catalog: no file changes, nothing is reported', () => {
    withCatalog(RELEASE_CATALOG.providersDir, (location) => {
      const { files, report } = importInto(location, throughSql(rowsOf(location)), {});
      expect([...files.keys()]).toEqual([]);
      expect(report).toEqual([]);
    });
  });

  it('for the release’s catalog into an empty folder: the same settings come out of the new descriptors', () => {
    const original = rowsOf(RELEASE_CATALOG);
    withCatalog(undefined, (location) => {
      importInto(location, throughSql(original));
      expect(rowsOf(location)).toEqual(original);
      // 32 providers, the defaults, the release.
      expect(filesIn(location)).toHaveLength(34);
    });
  });

  it('for generated providers with hostile but legal values', () => {
    fc.assert(
      fc.property(hostileRows, (rows) => {
        withCatalog(undefined, (location) => {
          importInto(location, rows);
          expect(importInto(location, throughSql(rowsOf(location)), {}).files.size).toBe(0);
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe('export(import(y)) = y, row by row', () => {
  it('for NethVoice’s own rows, written as the product does', () => {
    const files = importSql(productFiles(releaseRows()));
    withCatalog(undefined, (location) => {
      importInto(location, files.ok ? files.value : releaseRows());
      expect(sorted(rowsOf(location))).toEqual(sorted(releaseRows()));
    });
  });

  it('for generated providers with hostile but legal values, into an empty folder', () => {
    fc.assert(
      fc.property(hostileRows, (rows) => {
        withCatalog(undefined, (location) => {
          importInto(location, throughSql(rows));
          expect(sorted(rowsOf(location))).toEqual(sorted(rows));
        });
      }),
      { numRuns: 15 },
    );
  });

  it('for generated providers over others, so that everything changes', () => {
    fc.assert(
      fc.property(hostileRows, hostileRows, (first, second) => {
        withCatalog(undefined, (location) => {
          importInto(location, first);
          importInto(location, second);
          expect(sorted(rowsOf(location))).toEqual(sorted(second));
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('new descriptors', () => {
  it('say what departs from the derived defaults, and no more', () => {
    withCatalog(undefined, (location) => {
      importInto(location, releaseRows());
      const read = (name: string): string => readFileSync(path.join(location.providersDir, name), 'utf8');
      expect(read('wic-voip.md')).toMatchInlineSnapshot(`
        "---
        # yaml-language-server: $schema=../build/api/v1/provider.schema.json
        name: WiC VoIP
        company: WiC VoIP
        status: certified
        evidence: wizard-list
        wizard:
          id: 27
          since: 1.6.14
          since_date: 2026-06-24
        trunk:
          sip_server: voip.mywic.it
          from_domain: voip.mywic.it
          codecs: [alaw, ulaw]
        special:
          auth_username: $USERNAME
          contact_user: $PHONE
          from_user: $PHONE
          username: $PHONE
        absent: [disable_topos_header]
        ---
        "
      `);
      // The defaults that come out are the ones that the catalog has.
      const withoutRemarks = (text: string): string => text.replace(/^#.*\n/gm, '');
      expect(withoutRemarks(read('_defaults.yml'))).toBe(
        withoutRemarks(readFileSync(path.join(RELEASE_CATALOG.providersDir, '_defaults.yml'), 'utf8')),
      );
    });
  });
});
