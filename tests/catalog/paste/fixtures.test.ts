import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findShownCauses } from '../../../src/catalog/paste/causes';
import { runWhole } from '../../../src/catalog/paste/runWhole';
import { findProviders } from '../../../src/catalog/paste/findProviders';
import { queryOfPaste } from '../../../src/catalog/paste/queryOfPaste';
import { readWhole } from '../../../src/catalog/paste/readPaste';
import type { Media } from '../../../src/catalog/paste/types';
import { readAnswers } from '../../../src/catalog/request/readAnswers';
import { FIXTURES } from '../fixtureCatalog';
import { PASTE_RECORDS } from './pasteRecords';

const FOLDER = path.join(FIXTURES, 'paste');

/** What has to be recognised in each text, by the name of its file. */
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as Record<string, unknown>;

/** Everything secret that the texts hold, in the forms in which they hold it. */
const SECRETS = [
  'Tr0tterelle!9',
  '0123456789abcdef0123456789abcdef',
  'WnD7c1ksDGs+dIefCEo8omPg4uO8DYIinNGL5yxQ',
  '5a70fb73592c0c6b3e74879f084a3ca2',
  '63e0e2e3bc0d82229cd18be72c50',
  'U0VDUkVUS0VZMTIzNDU2Nzg5',
  'AQAFgM0XflABAAAAAAAAAAAAAAsAyONQ6gAAAAAGEEouNJOAUAAAAAAAA',
];

/** The audio of a side: `alaw,ulaw srtp`. */
const sayMedia = (media: Media | undefined): string =>
  media === undefined ? '-' : `${media.codecs.join(',')}${media.srtp ? ' srtp' : ''}`;

/** The entries that hold something. */
const filled = (summary: Record<string, readonly unknown[]>): Record<string, readonly unknown[]> =>
  Object.fromEntries(Object.entries(summary).filter(([, found]) => found.length > 0));

/** What was recognised, in a form that a person can read and write. */
function summarise(text: string): Record<string, readonly unknown[]> {
  const paste = readWhole(text);
  const { kinds, dialogs, trunks, registrations, letter, replaced, clues } = paste;
  const { matches, nearest } = findProviders(clues, PASTE_RECORDS);
  return filled({
    kinds,
    replaced: Object.entries(replaced).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`])),
    calls: dialogs.map(({ direction = '?', steps, called, offered, answered, parties }) => {
      const arrows = steps.map(({ label, repeats }) => `${label}${repeats === 0 ? '' : ` ×${repeats + 1}`}`);
      const audio = offered === undefined ? '' : ` [${sayMedia(offered)} → ${sayMedia(answered)}]`;
      return `${direction} ${parties.join(' ')}: ${arrows.join(', ')}${called === undefined ? '' : ` (${called.where})`}${audio}`;
    }),
    trunks: trunks.map(
      ({ id = '-', name, source, settings, phone }) =>
        `${id} ${name} ${source} ${settings.size}${phone === undefined ? '' : ` ${phone}`}: ${settings.get('sip_server')?.value ?? '-'} ${settings.get('codecs')?.value ?? '-'} ${settings.get('username')?.value ?? '-'}`,
    ),
    registrations: registrations.map(({ name, serverUri, status }) => `${name} ${serverUri} ${status}`),
    letter: [...letter].map(([field, { value }]) => `${field}: ${value}`),
    providers: matches.map(({ record, sure, reasons }) => `${record.key} ${sure} ${reasons[0]?.clue.line}`),
    nearest: nearest.map(({ key }) => key),
    answers: Object.entries(readAnswers(paste)).map(([id, answer]) => `${id}: ${answer}`),
    query: [queryOfPaste(paste, PASTE_RECORDS)].filter((query) => kinds.length > 0 && query !== ''),
    causes: runWhole(findShownCauses(paste)).map(({ cause, lines }) => `${cause.id} ${lines.join(',')}`),
  });
}

describe('a pasted text', () => {
  const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

  it('has its expectation, and the other way round', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(names.sort());
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)('%s: is recognised, its secrets gone', (name) => {
    const text = readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
    expect(summarise(text)).toEqual(EXPECTED[name]);
    expect(summarise(text.replaceAll('\n', '\r\n'))).toEqual(EXPECTED[name]);
    const whole = inspect(readWhole(text), { depth: 20, maxArrayLength: null, maxStringLength: null });
    for (const secret of SECRETS) expect(whole).not.toContain(secret);
    expect(readWhole(text).text.split('\n')).toHaveLength(text.split('\n').length);
  });
});
