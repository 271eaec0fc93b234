import { describe, expect, it } from 'vitest';
import { readRequestFile, writeRequestFile } from '../../../src/catalog/request/requestFile';
import { createRecord, TEXT_IDS, textOf, withDone, withText } from '../../../src/catalog/request/requestRecord';
import { HOSTILE } from './answers';

/** A file that is like ours but for what is given. */
function fileWith(given: object): string {
  return JSON.stringify({ format: 'nethvoice-provider-request', version: 2, answers: {}, done: [], ...given });
}

describe('the request file', () => {
  it('brings back exactly what went in, whatever it is', () => {
    const typed = TEXT_IDS.reduce((record, id) => withText(record, id, HOSTILE, 1), createRecord('a', 1));
    const record = withDone(withDone(typed, ['resolve'], true, 1), ['prepare'], true, 1);
    const outcome = readRequestFile(writeRequestFile(record), 2);
    expect(outcome.ok && outcome.redacted).toEqual([]);
    if (!outcome.ok) return;
    const back = { ...outcome.record, id: 'b' };
    for (const id of TEXT_IDS) expect(textOf(back, id)).toBe(textOf(record, id));
    expect(textOf(back, 'unsupported')).toBe(HOSTILE);
    expect(back.done).toEqual(['prepare', 'resolve']);
    expect(writeRequestFile(back)).toBe(writeRequestFile(record));
  });

  it('doesn’t let a password in, and says where there was one', () => {
    const outcome = readRequestFile(fileWith({ answers: { name: 'X', numbers: 'sip:u:s3greta@h', x: 'y' } }), 1);
    expect(outcome).toMatchObject({ ok: true, redacted: ['numbers'] });
    expect(JSON.stringify(outcome)).not.toContain('s3greta');
  });

  it.each([
    ['{', 'not valid JSON'],
    ['null', 'not a request'],
    ['{"answers":{}}', 'not a request'],
    [fileWith({ answers: 'x' }), 'not a request'],
    [fileWith({ version: 3 }), 'version «3»'],
    [fileWith({ version: { toString: 1, valueOf: 1 } }), 'version «object»'],
    [fileWith({ version: [[]] }), 'version «object»'],
    [fileWith({ version: null }), 'version «object»'],
    [fileWith({ version: '2\n\u001b[2J' }), 'version «2\\u{a}\\u{1b}[2J»'],
    [' '.repeat(1_000_001), 'too large'],
  ])('refuses %j in words', (text, words) => {
    const outcome = readRequestFile(text, 1);
    expect(outcome.ok ? '' : outcome.reason.en).toContain(words);
  });

  it('knows the items of the checklist from when they were named by their place', () => {
    const text =
      '{"format":"nethvoice-provider-request","version":2,"answers":{},"done":["step-2","requirement-1","resolve","__proto__"]}';
    const outcome = readRequestFile(text, 1);
    expect(outcome.ok && outcome.record.done).toEqual(['open-ticket', 'contact', 'resolve', '__proto__']);
  });

  it.each([
    ['one that there isn’t', ['prepare', 'nonsense'], ['prepare']],
    ['names that objects have', ['__proto__', 'constructor', 'resolve'], ['resolve']],
    ['a place beyond the list', ['step-2', 'step-99'], ['open-ticket']],
    ['other kinds', [1, null, ['resolve'], { id: 'resolve' }, 'resolve'], ['resolve']],
    ['other letters and spaces', ['Resolve', ' resolve', 'resolve\n', ''], []],
    ['the same twice', ['resolve', 'step-5', 'resolve'], ['resolve']],
    ['no list', 'resolve', []],
  ])('takes only items of the checklist, where they are known: %s', (_, done, taken) => {
    const outcome = readRequestFile(fileWith({ done }), 1, ['prepare', 'open-ticket', 'resolve']);
    expect(outcome.ok && outcome.record.done).toEqual(taken);
  });
});
