import { describe, expect, it } from 'vitest';
import { buildSupportTicket } from '../../../src/catalog/ticket/supportTicket';

const NETOIP = {
  key: 'netoip',
  name: 'NetoIP',
  tier: 'full',
  server: 'voipnet.netoip.com',
  since: '1.3.4',
  pageUrl: 'https://example.org/providers/netoip',
} as const;

describe('buildSupportTicket', () => {
  it('names the provider, its tier, what to expect from it, and its page', () => {
    expect(buildSupportTicket(NETOIP, 'it')).toMatchInlineSnapshot(`
      {
        "body": "Provider: NetoIP
      Chiave nel wizard: netoip
      Server SIP: voipnet.netoip.com
      Livello di supporto: completo (provider certificato)
      Che cosa comprende: Supporto completo, tempi di risposta garantiti e assistenza tecnica di Nethesis.
      Scheda: https://example.org/providers/netoip

      Release di NethVoice:
      Che cosa succede:
      Che cosa dovrebbe succedere:
      Da quando, e che cosa è cambiato:
      Esempio di chiamata (data, ora, chiamante, chiamato):

      Le credenziali si consegnano dentro il ticket, quando è aperto: questo testo non contiene password.",
        "subject": "Supporto sul trunk NetoIP (netoip)",
      }
    `);
  });

  it('says what limited support covers, and leaves out what isn’t known', () => {
    const { body } = buildSupportTicket({ ...NETOIP, tier: 'limited', server: undefined, since: undefined }, 'en');
    expect(body).toContain('Support tier: limited to the analysis of the problem (provider not certified)');
    expect(body).toContain('What it covers: Support is limited to analysing the problem;');
    expect(body).toContain('Catalog entry: netoip');
    expect(body).not.toContain('SIP server');
  });

  it('leaves braces in a name alone', () => {
    expect(buildSupportTicket({ ...NETOIP, name: '{key} {server}' }, 'en').subject).toBe(
      'Support with the trunk {key} {server} (netoip)',
    );
  });
});
