import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, redactSecrets } from '../../../src/catalog/secrets/findSecrets';
import { findLeaks } from '../../../src/catalog/check/rules/noSecrets';
import { readRequestFile } from '../../../src/catalog/request/requestFile';
import { createRecord, textOf, withText } from '../../../src/catalog/request/requestRecord';
import { publicLines } from '../../../src/catalog/request/publicText';
import { buildRequestTicket } from '../../../src/catalog/request/requestTicket';
import { ticketText } from '../../../src/catalog/ticket/ticket';
import { ticketLink } from '../../../src/catalog/ticket/ticketLink';
import { answersWith, HOSTILE } from '../request/answers';
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

/** What is read of a request's file with a text in one answer. */
function importRequest(text: string): ReturnType<typeof readRequestFile> {
  const file = { format: 'nethvoice-provider-request', version: 2, answers: { unsupported: text }, done: [] };
  return readRequestFile(JSON.stringify(file), 0);
}

/** The ticket of a request with a text in one answer, and the texts that its links carry. */
function sent(text: string): { ticket: string; carried: string[] } {
  const unsupported = textOf(withText(createRecord('x', 0), 'unsupported', text, 0), 'unsupported');
  const ticket = buildRequestTicket({ answers: answersWith({ unsupported }), notKnown: new Set(), items: [] }, 'it');
  const routes = [
    { kind: 'widget', url: 'https://help.example/new' },
    { kind: 'mail', address: 'help@help.example', url: 'https://help.example/new' },
  ] as const;
  return {
    ticket: ticketText(ticket),
    carried: routes.map((route) => decodeURIComponent(ticketLink(route, ticket).href).replaceAll('\r\n', '\n')),
  };
}

describe('a secret', () => {
  it.each(KEPT_OUT)('gets neither into a request nor into a draft, and is refused in a descriptor: %j', (form) => {
    const text = unmarked(form);
    const safe = redactSecrets(text);
    expect(withText(createRecord('x', 0), 'unsupported', text, 0).texts.unsupported).toBe(safe);
    expect(importRequest(text)).toMatchObject({
      ok: true,
      record: { texts: { unsupported: safe } },
      redacted: ['unsupported'],
    });
    const secrets = [...form.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, secret = '']) => secret);
    const draft = publicLines(text).join('\n');
    for (const secret of secrets.filter((one) => !safe.includes(one))) expect(draft).not.toContain(secret);
    expect(findLeaks(text).map(({ finding }) => finding.what.en)).toContain('There is a password.');
  });

  it.each(KEPT_OUT)('gets neither into a ticket nor into its links, whose texts say so: %j', (form) => {
    const safe = redactSecrets(unmarked(form));
    const { ticket, carried } = sent(unmarked(form));
    for (const text of [ticket, ...carried]) expect(text).toContain(safe);
    for (const [, secret = ''] of form.matchAll(/⟦([^⟧]{5,})⟧/gu)) {
      if (safe.includes(secret)) continue;
      for (const text of [ticket, ...carried]) expect(text).not.toContain(secret);
    }
  });
});

it.each(readForms('harmless'))('a request’s file, its ticket and its links keep %j', (text) => {
  expect(importRequest(text)).toMatchObject({ ok: true, record: { texts: { unsupported: text } }, redacted: [] });
  const { ticket, carried } = sent(text);
  for (const kept of [ticket, ...carried]) expect(kept).toContain(text);
});
