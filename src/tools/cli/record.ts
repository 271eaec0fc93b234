import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import type { Provider, TestRecord } from '../../catalog/model/types';
import { parseRecordFile } from '../../catalog/read/parseRecordFile';
import { trunkKindOf } from '../../catalog/records/casesToRun';
import { consequencesOf, describeConsequences } from '../../catalog/records/consequences';
import { appendRecord } from '../../catalog/wizard/descriptorText';
import { askRecord } from './askRecord';
import { Refusal, sound } from './refusal';
import type { Shell } from './shell';
import { openDescriptor, writeDescriptor, type OpenDescriptor } from './stageDescriptor';

/** The record of a file; throws unless it is this provider's and of its kind of trunk. */
function readRecord(shell: Shell, { provider }: OpenDescriptor, file: string): TestRecord {
  const inside = path.relative(shell.cwd, file);
  const shown = inside.startsWith('..') ? file : inside;
  const { provider: key, record } = sound(shell, parseRecordFile(shown, readFileSync(file)));
  if (key !== provider.key)
    throw new Refusal({
      it: `${shown} è il verbale di «${key}», non di ${provider.key}: controlla la chiave, o correggi provider nel file.`,
      en: `${shown} is the record of «${key}», not of ${provider.key}: check the key, or correct provider in the file.`,
    });
  if (provider.testRecords.some((before) => isDeepStrictEqual(before, record)))
    throw new Refusal({
      it: `${shown} è già tra i verbali di ${provider.key}: non è stato scritto niente.`,
      en: `${shown} is among the records of ${provider.key} already: nothing was written.`,
    });
  const kind = trunkKindOf(provider.trunk);
  if (provider.trunk.registration === undefined || record.trunkKind === kind || record.path === 'direct') return record;
  throw new Refusal({
    it: `Il verbale è di un trunk con trunk_kind: ${record.trunkKind}, ma le impostazioni del provider fanno un trunk ${kind}.`,
    en: `The record is of a trunk with trunk_kind: ${record.trunkKind}, but the provider’s settings make one of the kind ${kind}.`,
  });
}

/** Says what the records come to with one more, and what to do first where the status forbids it. */
function reportConsequences({ out }: Shell, { provider }: OpenDescriptor, record: TestRecord): void {
  const after: Provider = { ...provider, testRecords: [...provider.testRecords, record] };
  const consequences = consequencesOf(after);
  for (const line of describeConsequences(consequences)) out(line);
  if (record.path === 'direct')
    out({
      it: 'Prove dirette verso il provider: si pubblicano, ma per lo stato non contano.',
      en: 'Tests straight at the provider: they are published, and are no evidence.',
    });
  if (provider.evidence === 'wizard-list' && record.path !== 'direct' && consequences.failedKnockOuts.length === 0)
    out({
      it: 'Lo stato si basa ancora sull’elenco del wizard: se deve basarsi sul verbale, scrivi evidence: test-record nel descrittore.',
      en: 'The status still rests on the wizard’s list: if it is to rest on the record, write evidence: test-record in the descriptor.',
    });
  if (provider.status !== 'certified' || consequences.failedKnockOuts.length === 0) return;
  const command = `npm run catalog -- status ${provider.key} suspended --reason-it … --reason-en …`;
  out({ it: `Prima sospendi: ${command}`, en: `Suspend it first: ${command}` });
}

/**
 * `catalog record`: appends a record of tests to a descriptor, from the file that a run sheet exported or by asking case
 * by case, and says what it means for the status.
 *
 * @param source the file; without it the answers are kept in `<key>.record.json` in the working folder, until it is done
 * @returns the exit code: 0 when the record is written, 1 with problems or before the end, and then nothing is
 */
export async function recordTests(
  shell: Shell,
  location: CatalogLocation,
  key: string,
  source: string | undefined,
): Promise<0 | 1> {
  const open = openDescriptor(shell, location, key);
  const kept = path.join(shell.cwd, `${key}.record.json`);
  if (source === undefined && !(await askRecord(shell, open, kept))) return 1;
  const record = readRecord(shell, open, source ?? kept);
  reportConsequences(shell, open, record);
  writeDescriptor(shell, location, open.file, appendRecord(open.source, record), [
    '',
    { it: 'Non è stato scritto niente: con questo verbale…', en: 'Nothing was written: with this record…' },
  ]);
  if (source === undefined) rmSync(kept);
  shell.out({
    it: `Verbale del ${record.date} aggiunto a ${open.file}.`,
    en: `Record of ${record.date} added to ${open.file}.`,
  });
  return 0;
}
