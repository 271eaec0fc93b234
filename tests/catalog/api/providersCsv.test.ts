import { describe, expect, it } from 'vitest';
import { providersCsv } from '../../../src/catalog/api/providersCsv';
import { HOSTILE_TEXT, hostileCatalog, SITE } from './hostileCatalog';
import { releaseCatalog } from '../releaseCatalog';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`);
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('providers.csv', () => {
  const rows = readCsv(providersCsv(releaseCatalog(), SITE));

  it('has a header, a line a provider, and as many cells in each', () => {
    expect(rows).toHaveLength(1 + 34);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([73]));
    expect(rows[0]?.slice(0, 9)).toEqual([
      'key',
      'name',
      'company',
      'status',
      'tier',
      'evidence',
      'wizard_id',
      'since',
      'since_date',
    ]);
  });

  it('tells an empty value from a missing row', () => {
    const cell = (key: string, column: string): string | undefined =>
      rows.find((row) => row[0] === key)?.[rows[0]?.indexOf(column) ?? -1];
    expect(cell('oval', 'pjsip_line')).toBe('');
    expect(cell('oval', 'absent')).toContain('pjsip_line');
    expect(cell('netoip', 'codecs')).toBe('g729,ulaw,alaw');
    expect(JSON.parse(cell('viatek', 'special') ?? '')).toEqual({ client_uri: 'sip:$USERNAME@CHANGE_ME' });
  });
});

describe('hostile texts', () => {
  const text = providersCsv(hostileCatalog(), SITE);
  const [header, first] = readCsv(text);
  const cell = (column: string): string | undefined => first?.[header?.indexOf(column) ?? -1];

  it('come through, less what a spreadsheet would run', () => {
    expect(cell('limitations_it')).toBe(`'${HOSTILE_TEXT}`);
    expect(cell('limitations_en')).toBe(`EN ${HOSTILE_TEXT}`);
    expect(cell('userconfig')).toBe(`'${HOSTILE_TEXT}`);
    expect(cell('name')).toBe(`'-1+1; "VoIP" </script>`);
  });

  it.each(['=1+1', '+39 0721', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'x;=1+1', 'x\n=1+1', 'x;"=1+1"'])(
    'begin no formula, whatever the separator: %j',
    (value) => {
      const catalog = releaseCatalog();
      const [provider] = catalog.providers;
      if (provider === undefined) throw new Error('no provider');
      const csv = providersCsv({ providers: [{ ...provider, trunk: { userconfig: value } }] }, SITE);
      const cells = readCsv(csv)[1] ?? [];
      expect(cells[cells.length - 5]?.replaceAll("'", '')).toBe(value);
      for (const piece of csv.split(/[,;\t\r\n]/)) expect(piece).not.toMatch(/^"*[=+\-@＝]/);
    },
  );
});
