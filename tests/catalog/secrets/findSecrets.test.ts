import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, redactSecrets } from '../../../src/catalog/secrets/findSecrets';
import { findLeaks } from '../../../src/catalog/check/rules/noSecrets';
import { readRequestFile } from '../../../src/catalog/request/requestFile';
import { createRecord, withText } from '../../../src/catalog/request/requestRecord';
import { publicLines } from '../../../src/catalog/request/publicText';
import { HOSTILE } from '../request/answers';
import { readForms, unmarked } from './forms';

const KEPT_OUT = readForms('kept-out');
const HARMLESS = [...readForms('harmless'), HOSTILE];

describe('redactSecrets', () => {
  it.each(KEPT_OUT)('takes out what is marked in %j, and leaves the rest', (form) => {
    expect(redactSecrets(unmarked(form))).toBe(form.replace(/⟦[^⟧]*⟧/gu, '[…]'));
  });

  it.each(HARMLESS)('leaves %j alone', (text) => {
    expect(redactSecrets(text)).toBe(text);
    expect(findSecrets(text)).toEqual([]);
  });

  it.each([
    ['Vendite:vendite.nord@acme.example', 'vendite.nord'],
    ['Password | segretissima', 'segretissima'],
    ['Password ricevuta stamattina: gattonero', 'gattonero'],
  ])('asks about %j, and leaves it', (text, doubtful) => {
    expect(redactSecrets(text)).toBe(text);
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([doubtful]);
  });

  it('finds nothing more in what it has been through', () => {
    const pieces = [
      'sip:',
      ':',
      '@',
      'a',
      '1',
      ' ',
      'password',
      '"',
      '/',
      '=',
      '|',
      '\n',
      'è',
      '[…]',
      '<',
      '>',
      'utente',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (text) => {
        const safe = redactSecrets(text);
        expect(redactSecrets(safe)).toBe(safe);
      }),
    );
  });
});

describe('a secret', () => {
  it.each(KEPT_OUT)('gets neither into a request nor into a draft, and is refused in a descriptor: %j', (form) => {
    const text = unmarked(form);
    const safe = redactSecrets(text);
    expect(withText(createRecord('x', 0), 'unsupported', text, 0).texts.unsupported).toBe(safe);
    const file = { format: 'nethvoice-provider-request', version: 2, answers: { unsupported: text }, done: [] };
    const outcome = readRequestFile(JSON.stringify(file), 0);
    expect(outcome).toMatchObject({ ok: true, record: { texts: { unsupported: safe } }, redacted: ['unsupported'] });
    const secrets = [...form.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, secret = '']) => secret);
    const draft = publicLines(text).join('\n');
    for (const secret of secrets.filter((one) => !safe.includes(one))) expect(draft).not.toContain(secret);
    expect(findLeaks(text).map(({ finding }) => finding.what.en)).toContain('There is a password.');
  });
});
