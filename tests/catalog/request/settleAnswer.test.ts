import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../src/catalog/request/checkRequest';
import { FIELDS, type AnswerId } from '../../../src/catalog/request/requestFields';
import { cleanText } from '../../../src/catalog/request/requestRecord';
import { settleAnswer } from '../../../src/catalog/request/settleAnswer';
import { answersWith, COMPLETE, HOSTILE } from './answers';

type Given = Partial<Record<AnswerId, string>>;

/** What becomes of a text that is pasted into a field, passwords taken out as the form does. */
function paste(id: AnswerId, text: string, others: Given = {}): ReturnType<typeof settleAnswer> {
  return settleAnswer(id, answersWith({ ...others, [id]: cleanText(id, text) }));
}

/** What is pasted into a field, and the answers that come out. */
const PASTED: readonly (readonly [id: AnswerId, text: string, answers: Given])[] = [
  ['server', ' sip.acme.it ', { server: 'sip.acme.it' }],
  ['server', 'SIP.Acme.IT', { server: 'sip.acme.it' }],
  ['server', 'sip.acme.it\u200B', { server: 'sip.acme.it' }],
  ['server', 'sip.acme.it:5060', { server: 'sip.acme.it', port: '5060' }],
  ['server', 'https://sip.acme.it/', { server: 'sip.acme.it' }],
  ['server', 'http://www.acme.it/voip', { server: '', site: 'http://www.acme.it/voip' }],
  ['server', 'sip:0721405516:s3cr3t!@sip.acme.it:5060', { server: 'sip.acme.it', port: '5060', numbers: '0721405516' }],
  [
    'server',
    'sip:mario:secret@sip.acme.it:5061;transport=tls',
    { server: 'sip.acme.it', port: '5061', transport: '0.0.0.0-tls', authUser: 'mario' },
  ],
  [
    'server',
    'Registrar: sip.acme.it porta 5060 UDP',
    { server: 'sip.acme.it', port: '5060', transport: '0.0.0.0-udp' },
  ],
  ['server', 'sip_server=sip.acme.it', { server: 'sip.acme.it' }],
  [
    'server',
    'register => 0721:secret:auth@sip.acme.it:5060/0721',
    { server: 'sip.acme.it', port: '5060', numbers: '0721' },
  ],
  ['server', '[2001:db8::1]:5060', { server: '2001:db8::1', port: '5060' }],
  ['port', '5060 UDP', { port: '5060', transport: '0.0.0.0-udp' }],
  ['port', 'sip.acme.it:5061', { port: '5061', server: 'sip.acme.it' }],
  ['outboundProxy', 'sip:proxy.acme.it:5060;lr', { outboundProxy: 'proxy.acme.it:5060' }],
  ['publicAddress', '203.0.113.7/32', { publicAddress: '203.0.113.7' }],
  ['site', 'www.Acme.it', { site: 'https://www.acme.it' }],
  ['site', 'https://user:secret@acme.it/x', { site: 'https://acme.it/x' }],
  ['contactMail', 'Mario Rossi <m@Acme.it>', { contactMail: 'm@acme.it', contactName: 'Mario Rossi' }],
  ['contactMail', '0721 405516', { contactMail: '', contactPhone: '0721 405516' }],
  ['contactName', 'Mario Rossi, tel. 0721 405516', { contactName: 'Mario Rossi', contactPhone: '0721 405516' }],
  ['contactPhone', 'Tel. +39 0721 405516 int. 12', { contactPhone: '+39 0721 405516 int. 12' }],
  ['channels', '10 canali', { channels: '10' }],
  ['release', 'v1.6.14', { release: '1.6.14' }],
  ['release', 'NethVoice 1.6.14', { release: '1.6.14' }],
  ['release', ' 1.6 ', { release: '1.6' }],
  ['name', '  Acme\u00a0  Telecom ', { name: 'Acme Telecom' }],
];

describe('settleAnswer', () => {
  it.each(PASTED)('puts what is pasted into %s where it belongs: %j', (id, text, answers) => {
    const { changed, told } = paste(id, text);
    expect(changed).toEqual(answers);
    for (const [other, value] of Object.entries(answers)) {
      if (value !== '') expect(checkAnswer(other as AnswerId, answersWith(answers))).toBeUndefined();
      // Whatever went into another field is told.
      if (other !== id) expect(told.some(({ it }) => it.includes(' è andato in '))).toBe(true);
    }
    expect(JSON.stringify([changed, told])).not.toMatch(/s3cr3t|secret|\[…\]/);
    // Settled, it stays.
    expect(settleAnswer(id, answersWith({ ...answers, [id]: answers[id] ?? '' })).changed).toEqual({});
  });

  it('tells it in both languages', () => {
    expect(paste('server', 'sip.acme.it:5060').told).toEqual([
      { it: 'Corretto in «sip.acme.it».', en: 'Changed to «sip.acme.it».' },
      { it: '5060 è andato in Porta.', en: '5060 went into Port.' },
    ]);
    expect(paste('server', ' sip.acme.it ').told).toEqual([]);
    expect(paste('release', '1.6').told[0]?.en).toContain('third number');
  });

  it('replaces nothing in another field, and says what it left out', () => {
    const { changed, told } = paste('server', 'sip.acme.it:5060', { port: '5062' });
    expect(changed).toEqual({ server: 'sip.acme.it' });
    expect(told.at(-1)).toEqual({
      it: '5060 resta fuori: in Porta c’è già 5062.',
      en: '5060 is left out: Port has 5062 already.',
    });
  });

  it.each<[AnswerId, string, RegExp]>([
    ['server', 'sip1.acme.it, sip2.acme.it', /2 host/],
    ['server', 'sip.acme,it', /«,»/],
    ['server', 'sip.acme.it 5060 5061', /spazio/],
    ['server', 'acme', /nessun punto/],
    ['port', '5060-5080', /più numeri/],
    ['port', '70000', /65535/],
    ['contactMail', 'm@acme.it, n@acme.it', /più di una chiocciola/],
    ['contactMail', 'm@acme', /nessun punto/],
    ['contactMail', 'Mario', /manca la chiocciola/],
    ['contactPhone', '123', /meno di cinque cifre/],
    ['site', 'www.acme.it/chi siamo', /spazio/],
    ['channels', '10 canali più 2', /non è un numero/],
    ['release', '1', /tre numeri/],
  ])('leaves what can’t be told apart, and the check names its defect: %s %j', (id, text, defect) => {
    expect(paste(id, text).changed).toEqual({});
    expect(checkAnswer(id, answersWith({ [id]: text }))?.what.it).toMatch(defect);
  });

  it('leaves good answers, and answers to anything hostile', () => {
    for (const { id } of FIELDS) {
      expect(settleAnswer(id, COMPLETE)).toEqual({ changed: {}, told: [] });
      expect(() => paste(id, HOSTILE)).not.toThrow();
    }
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS.map(({ id }) => id)), fc.string({ unit: 'binary' }), (id, text) => {
        const { changed } = paste(id, text);
        const again = settleAnswer(id, answersWith({ [id]: cleanText(id, text), ...changed }));
        expect(again.changed).toEqual({});
      }),
    );
  });
});
