/** The file of a record that is complete, under the rules of the descriptor's schema. */
import * as z from 'zod';
import { fieldMap, oneOf } from '../model/fields';
import { testRecord } from '../model/testRecordSchema';
import type { Outcome } from '../model/problems';
import type { TestRecord } from '../model/types';
import { readRecordFile, RECORD_FORMAT, RECORD_FORMAT_VERSION } from '../records/recordFile';
import { parseYamlFile } from './parse';
import { validate } from './validate';

const recordFile = fieldMap({
  format: oneOf([RECORD_FORMAT]),
  version: oneOf([String(RECORD_FORMAT_VERSION)]),
  provider: z.string(),
  record: testRecord,
});

/** A record, and the key of the provider that it is of. */
export interface ParsedRecord {
  readonly provider: string;
  readonly record: TestRecord;
}

/**
 * Reads a `.record.json` as a whole.
 *
 * @param file the path as it is shown in problems
 * @returns the record; or every problem of the file with its line
 */
export function parseRecordFile(file: string, bytes: Uint8Array): Outcome<ParsedRecord> {
  const read = readRecordFile(new TextDecoder().decode(bytes));
  if (!read.ok) {
    const allowed = {
      it: 'un verbale in JSON, come lo esporta il foglio di prova',
      en: 'a record in JSON, as the run sheet exports it',
    };
    const fix = { it: 'Esportalo di nuovo.', en: 'Export it again.' };
    return { ok: false, problems: [{ file, line: 1, field: '', what: read.reason, allowed, fix }] };
  }
  // JSON is YAML, of which every value has its line.
  const parsed = parseYamlFile(file, bytes);
  return parsed.ok ? validate(recordFile, parsed.value) : parsed;
}
