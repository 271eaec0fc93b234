import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readWhole } from '../../../src/catalog/paste/readPaste';
import { checkRequest } from '../../../src/catalog/request/checkRequest';
import type { AnswerId } from '../../../src/catalog/request/requestFields';
import { settlePaste } from '../../../src/catalog/request/settlePaste';
import { FIXTURES } from '../fixtureCatalog';
import { answersWith } from './answers';

const LETTER =
  'Registrar: sip.acme.it:5062\nUtente: mario\nPassword: Tr0tterelle!9\nCodec: G.729, alaw\nTrasporto: TCP\n';

it.each<[AnswerId, string, Record<string, string>]>([
  [
    'server',
    LETTER,
    {
      server: 'sip.acme.it',
      port: '5062',
      transport: '0.0.0.0-tcp',
      registration: 'send',
      authUser: 'mario',
      codecs: 'g729,alaw',
    },
  ],
  [
    'port',
    'register => 0721:Tr0tterelle!9@sip.acme.it:5060/0721',
    { server: 'sip.acme.it', port: '5060', registration: 'send', numbers: '0721' },
  ],
  ['name', "(28,'sip_server','sip.acme.it',0)", { server: 'sip.acme.it' }],
])('puts what is pasted into %s where it belongs, without its secrets: %j', (id, text, answers) => {
  const settled = settlePaste(id, answersWith({}), readWhole(text));
  expect(settled?.changed).toEqual(answers);
  expect(JSON.stringify(settled)).not.toContain('Tr0tterelle');
  expect(settled?.told.some(({ it: told }) => told.includes(' è andato in '))).toBe(true);
  expect(settled?.told.some(({ en }) => en.startsWith('The password is left out'))).toBe(text.includes('Tr0tterelle'));
});

it('replaces nothing in another field', () => {
  const settled = settlePaste('server', answersWith({ port: '5060' }), readWhole(LETTER));
  expect(settled?.changed).not.toHaveProperty('port');
  expect(settled?.told.some(({ en }) => en.startsWith('5062 is left out'))).toBe(true);
});

it.each(['sip.acme.it:5060', 'Mario Rossi <m@acme.it>', '0721 405516', 'due righe\nsenza niente'])(
  'leaves %j to the field',
  (text) => {
    expect(settlePaste('server', answersWith({}), readWhole(text))).toBeUndefined();
  },
);

it('gives only answers that their questions take, whatever the text', () => {
  const folder = path.join(FIXTURES, 'paste');
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as object;
  for (const name of Object.keys(expected)) {
    const settled = settlePaste(
      'site',
      answersWith({}),
      readWhole(readFileSync(path.join(folder, `${name}.txt`), 'utf8')),
    );
    const findings = checkRequest(answersWith(settled?.changed ?? {}));
    for (const id of Object.keys(settled?.changed ?? {}))
      expect([name, findings.get(id as AnswerId)]).toEqual([name, undefined]);
  }
});
