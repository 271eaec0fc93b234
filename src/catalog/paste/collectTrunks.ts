/** Rows of the tables `pjsip` and `trunks` → trunks. */
import { defined } from '../model/defined';
import type { PastedSetting, PastedTrunk } from './types';
import type { TableRow } from './tableReader';

/** A trunk while its rows come in. */
interface Collected {
  readonly id?: string;
  readonly line: number;
  readonly settings: Map<string, PastedSetting>;
}

/** Rows or trunks between two yields. */
const AT_ONCE = 2000;

/** A cell of a row, `NULL` as nothing. */
function cell({ cells }: TableRow, name: string): string | undefined {
  const value = cells.get(name);
  return value === 'NULL' ? '' : value;
}

/**
 * Groups rows by trunk. Rows without a number are of one trunk until a keyword comes a second time.
 *
 * @param rows of either table, in the order of the text
 * @yields after each part
 */
export function* collectTrunks(rows: readonly TableRow[]): Generator<undefined, PastedTrunk[]> {
  const collected: Collected[] = [];
  const byId = new Map<string, Collected>();
  const named = new Map<string, TableRow>();
  let unnumbered: Collected | undefined;
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === 0) yield;
    const keyword = cell(row, 'keyword')?.toLowerCase();
    const value = cell(row, 'data');
    const trunkId = cell(row, 'trunkid');
    if (trunkId !== undefined && trunkId !== '') named.set(trunkId, row);
    if (keyword === undefined || value === undefined || !/^[a-z][\w]{0,29}$/.test(keyword)) continue;
    const id = cell(row, 'id');
    let trunk = id === undefined ? unnumbered : byId.get(id);
    if (trunk === undefined || (id === undefined && trunk.settings.has(keyword))) {
      trunk = { ...(id === undefined ? {} : { id }), line: row.line, settings: new Map() };
      collected.push(trunk);
      if (id === undefined) unnumbered = trunk;
      else byId.set(id, trunk);
    }
    trunk.settings.set(keyword, { value, line: row.line });
  }
  const trunks: PastedTrunk[] = [];
  for (const [index, { id, line, settings }] of collected.entries()) {
    if (index % AT_ONCE === 0) yield;
    const row = id === undefined ? undefined : named.get(id);
    const phone = row && cell(row, 'outcid');
    const own = settings.get('trunk_name')?.value ?? settings.get('sv_trunk_name')?.value;
    const name = (row && cell(row, 'name')) ?? own ?? id ?? '';
    trunks.push(
      defined({ id, name, line, source: 'rows' as const, settings, phone: phone === '' ? undefined : phone }),
    );
  }
  return trunks;
}
