import { describe, expect, it } from 'vitest';
import { buildSupportTicket, missingOf, type SupportCase } from '../../../src/catalog/ticket/supportTicket';
import { SYMPTOM_IDS, SYMPTOMS } from '../../../src/catalog/ticket/symptoms';
import type { TicketFieldId } from '../../../src/catalog/ticket/ticketFields';

const NETOIP: SupportCase['provider'] = {
  key: 'netoip',
  name: 'NetoIP',
  isInWizard: true,
  settings: { sip_server: 'voipnet.netoip.com', sip_server_port: '5062', transport: '0.0.0.0-udp' },
  changedIn: [],
  limitations: [],
};

const BLANK: SupportCase = { answers: {}, notKnown: new Set(), attached: new Set() };

const CASE: SupportCase = {
  provider: NETOIP,
  pageUrl: 'https://example.org/providers/netoip/',
  symptom: 'audio',
  answers: { release: '1.6.14', when: '26/11/2026 10:15', caller: '0721 405516', happened: 'nulla\nda noi' },
  notKnown: new Set(['expected', 'caller']),
  attached: new Set(['capture', 'system']),
};

describe('buildSupportTicket', () => {
  it('says where the calls go, what happened, and what is attached', () => {
    expect(buildSupportTicket(CASE, 'it')).toMatchInlineSnapshot(`
      {
        "body": "Provider: NetoIP
      Chiave nel wizard: netoip
      Server SIP: voipnet.netoip.com, porta 5062, UDP
      Scheda: https://example.org/providers/netoip/

      Problema: Audio assente o in un solo senso
      Release di NethVoice: 1.6.14
      Data e ora: 26/11/2026 10:15
      Numero chiamante: 0721 405516
      Numero chiamato:
      Che cosa si è sentito o visto:
      nulla
      da noi
      Che cosa ci si aspettava: non lo so ancora
      Da quando, e che cosa è cambiato:
      La rete tra NethVoice e l’esterno:
      Già controllato:

      Allegati: Cattura SIP della chiamata

      Le credenziali si consegnano dentro il ticket, quando è aperto: questo testo non contiene password.",
        "personal": [
          "0721 405516",
        ],
        "subject": "Supporto sul trunk NetoIP (netoip): Audio assente o in un solo senso",
      }
    `);
  });

  it('says in English what it says in Italian', () => {
    expect(buildSupportTicket(CASE, 'en')).toMatchInlineSnapshot(`
      {
        "body": "Provider: NetoIP
      Key in the wizard: netoip
      SIP server: voipnet.netoip.com, port 5062, UDP
      Page: https://example.org/providers/netoip/

      Problem: No audio, or one-way audio
      NethVoice release: 1.6.14
      Date and time: 26/11/2026 10:15
      Calling number: 0721 405516
      Called number:
      What was heard or seen:
      nulla
      da noi
      What was expected: I don’t know yet
      Since when, and what changed:
      The network between NethVoice and the outside:
      Already checked:

      Attached: SIP capture of the call

      Credentials are handed over inside the ticket once it is open: this text holds no password.",
        "personal": [
          "0721 405516",
        ],
        "subject": "Support with the trunk NetoIP (netoip): No audio, or one-way audio",
      }
    `);
  });

  it('is a form to be filled in by hand while nothing is known', () => {
    expect(buildSupportTicket(BLANK, 'en')).toMatchInlineSnapshot(`
      {
        "body": "Provider:

      Problem:
      NethVoice release:
      Date and time:
      Calling number:
      Called number:
      What was heard or seen:
      What was expected:
      Since when, and what changed:
      The network between NethVoice and the outside:
      Already checked:

      Attached:

      Credentials are handed over inside the ticket once it is open: this text holds no password.",
        "personal": [],
        "subject": "Support with a VoIP trunk",
      }
    `);
  });

  it('names a provider that the catalog doesn’t have, and leaves braces and patterns in a name alone', () => {
    const provider = { name: '{key} $& Acme', isInWizard: false, settings: {}, changedIn: [], limitations: [] };
    const { subject, body } = buildSupportTicket({ ...BLANK, provider }, 'en');
    expect(subject).toBe('Support with the trunk {key} $& Acme');
    expect(body).toContain('Provider: {key} $& Acme (not in the catalog)\n');
  });

  it('lets no password in, wherever it was typed', () => {
    const secret = 'sip:0721405516:Xk9!vQ2z@sip.acme.it';
    const answers = Object.fromEntries(SYMPTOMS.audio.fields.map((id) => [id, `${secret} password: Xk9!vQ2z`]));
    const provider = { ...NETOIP, name: secret } as SupportCase['provider'];
    const { subject, body } = buildSupportTicket({ ...CASE, provider, answers }, 'it');
    expect(subject + body).not.toContain('Xk9');
  });
});

describe('missingOf', () => {
  /** The same answer to every question. */
  const answerAll = (answer: string): SupportCase['answers'] =>
    Object.fromEntries(SYMPTOMS.audio.fields.map((id): [TicketFieldId, string] => [id, answer]));
  const attached = new Set(SYMPTOMS.audio.attachments);

  it.each<[string, SupportCase, number, number]>([
    ['all there', { ...CASE, answers: answerAll('x'), notKnown: new Set(), attached }, 0, 0],
    [
      'one not known',
      { ...CASE, answers: { ...answerAll('x'), called: '' }, notKnown: new Set(['called']), attached },
      0,
      1,
    ],
    ['one blank', { ...CASE, answers: { ...answerAll('x'), called: ' ' }, notKnown: new Set(), attached }, 1, 0],
    [
      'nothing attached',
      { ...CASE, answers: answerAll('x'), notKnown: new Set(), attached: new Set() },
      attached.size,
      0,
    ],
    ['no provider', { ...CASE, provider: undefined, answers: answerAll('x'), notKnown: new Set(), attached }, 1, 0],
  ])('%s', (_, supportCase, blank, notKnown) => {
    const missing = missingOf(supportCase);
    expect([missing.blank.length, missing.notKnown.length]).toEqual([blank, notKnown]);
  });

  it('counts a symptom that isn’t chosen', () => {
    expect(missingOf(BLANK).blank.map(({ en }) => en)).toContain('Problem');
  });

  it('asks for a call where there is one, and for something to attach always', () => {
    for (const id of SYMPTOM_IDS) {
      expect(SYMPTOMS[id].attachments.length, id).toBeGreaterThan(0);
      expect(new Set<string>(SYMPTOMS[id].fields).has('called'), id).toBe(!['registration', 'update'].includes(id));
    }
  });
});
