import { describe, expect, it } from 'vitest';
import { buildDraft } from '../../../src/catalog/request/buildDraft';
import { FIELDS, type AnswerId } from '../../../src/catalog/request/requestFields';
import { buildRequestTicket, missingAnswers } from '../../../src/catalog/request/requestTicket';
import { ticketLink } from '../../../src/catalog/ticket/ticketLink';
import { answersWith, COMPLETE, HOSTILE } from './answers';

const REST = {
  notKnown: new Set<AnswerId>(),
  items: [
    { title: 'A', done: true },
    { title: 'B', done: false },
  ],
};

describe('buildRequestTicket', () => {
  it('is a form to fill in by hand as long as nothing is typed', () => {
    expect(buildRequestTicket({ answers: answersWith(), ...REST }, 'en')).toMatchInlineSnapshot(`
      {
        "body": "PROVIDER
      Provider name:
      Company:
      Web site:

      TECHNICAL CONTACT AT THE PROVIDER
      Full name:
      Role:
      E-mail:
      Telephone:

      TEST TRUNK
      SIP server:
      Port:
      Outbound proxy:
      Transport:
      Registration:
      User for authentication:
      Codecs, in order of preference:
      Audio encryption:
      DTMF tones:
      Fax:

      CALLS AND NUMBERS
      Numbers of the line:
      Channels:
      Lines or registrations per IP address:
      Caller number header:
      Rules about the caller number:
      Format of outgoing numbers:
      Format of incoming numbers:

      TEST INSTALLATION
      NethVoice release:
      Public address of the PBX:

      WHAT IS NOT SUPPORTED
      What the provider says it doesn’t support:

      Still missing: Provider name, Company, Full name, E-mail / Telephone, SIP server, Registration, NethVoice release

      Ready before the ticket:
      [x] A
      [ ] B

      Credentials are handed over inside the ticket once it is open: this text holds no password.",
        "personal": [],
        "subject": "Request to certify a VoIP provider",
      }
    `);
  });

  it('says choices in its own language, and has the draft at its end', () => {
    const draft = buildDraft(COMPLETE);
    const { subject, body } = buildRequestTicket({ answers: COMPLETE, ...REST, draft }, 'it');
    expect(subject).toBe('Richiesta di certificazione di un provider VoIP: Esempio VoIP');
    expect(body).toContain('Registrazione: NethVoice si registra sul provider\n');
    expect(body).toContain('Trasporto: TLS\n');
    expect(body).not.toContain('Manca ancora');
    expect(body.endsWith(`Bozza del descrittore (esempio-voip.md):\n\n${draft?.text.trimEnd()}`)).toBe(true);
  });

  it('tells a blank from what isn’t known yet, also where an answer is needed', () => {
    const answers = { ...COMPLETE, port: '', registration: '', fax: '' };
    const notKnown = new Set<AnswerId>(['port', 'registration', 'name']);
    const { body } = buildRequestTicket({ ...REST, answers, notKnown }, 'it');
    expect(body).toContain('\nPorta: non lo so ancora\n');
    expect(body).toContain('\nRegistrazione: non lo so ancora\n');
    expect(body).toContain('\nFax:\n');
    expect(body).toContain('Nome del provider: Esempio VoIP\n');
    expect(body).not.toContain('Manca ancora');
    const { blank, notKnown: open } = missingAnswers(answers, notKnown);
    expect([blank, open].map((names) => names.map(({ en }) => en))).toEqual([['Fax'], ['Port', 'Registration']]);
  });

  it('names what won’t do', () => {
    const { body } = buildRequestTicket({ answers: { ...COMPLETE, server: 'sip:x' }, ...REST }, 'en');
    expect(body).toContain('To be checked again: SIP server');
  });

  it('has every text exactly as it was typed, and its link decodes to its beginning', () => {
    const hostile = answersWith(Object.fromEntries(FIELDS.map(({ id }) => [id, HOSTILE])));
    const contact = { contactName: 'Anna Bianchi', contactMail: 'anna@example.it', contactPhone: `+39 ${HOSTILE}` };
    const account = { authUser: 'acme-trunk', publicAddress: '203.0.113.7' };
    const answers = { ...hostile, ...contact, ...account };
    const ticket = buildRequestTicket({ answers, ...REST, draft: buildDraft(answers) }, 'it');
    const free = FIELDS.filter(({ control }) => control === 'line' || control === 'text');
    expect(ticket.body.split(HOSTILE).length - 1).toBeGreaterThanOrEqual(free.length - 4);
    const link = ticketLink({ kind: 'widget', url: 'https://helpdesk.example.org/new' }, ticket);
    expect(link.href.length).toBeLessThanOrEqual(2000);
    expect(link.carries).toBe('part');
    const carried = new URL(link.href).searchParams.get('helpdesk_ticket[description]') ?? '';
    expect(carried.length).toBeGreaterThan(100);
    expect(ticket.body.startsWith(carried)).toBe(true);
  });

  it('tells nothing of the contact in a web address, but does in a message', () => {
    const ticket = buildRequestTicket({ answers: COMPLETE, ...REST }, 'it');
    const url = 'https://helpdesk.example.org/new';
    const web = ticketLink({ kind: 'widget', url }, ticket);
    expect(web.isWithheld).toBe(true);
    expect(decodeURIComponent(web.href)).toContain('E-mail: […]');
    expect(decodeURIComponent(web.href)).not.toMatch(/anna|acme-trunk|203\.0\.113/i);
    const mail = ticketLink({ kind: 'mail', address: 'help@example.org', url }, ticket);
    expect(mail.isWithheld).toBeUndefined();
    expect(decodeURIComponent(mail.href)).toContain('anna@example.it');
  });
});
