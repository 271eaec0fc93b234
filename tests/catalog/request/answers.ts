import { FIELDS, type AnswerId } from '../../../src/catalog/request/requestFields';
import type { Answers } from '../../../src/catalog/request/checkRequest';

/** Nothing but what is given. */
export function answersWith(given: Partial<Record<AnswerId, string>> = {}): Answers {
  return { ...(Object.fromEntries(FIELDS.map(({ id }) => [id, ''])) as Answers), ...given };
}

/** A request that nothing is missing from. */
export const COMPLETE = answersWith({
  name: 'Esempio VoIP',
  company: 'Esempio S.r.l.',
  site: 'https://www.example.it',
  contactName: 'Anna Bianchi',
  contactRole: 'Rete voce',
  contactMail: 'anna@example.it',
  server: 'sip.example.it',
  port: '5062',
  outboundProxy: 'proxy.example.it:5060',
  transport: '0.0.0.0-tls',
  registration: 'send',
  authUser: 'acme-trunk',
  codecs: 'g729,alaw',
  encryption: 'sdes',
  dtmf: 'rfc4733',
  fax: 't38',
  numbers: '0721 405500–99',
  channels: '10',
  perAddress: 'una sola',
  callerHeader: 'pai',
  callerRules: 'Solo numeri della GNR',
  outgoingFormat: '0039…',
  incomingFormat: '+39…',
  release: '1.6.14',
  publicAddress: '203.0.113.7',
  unsupported: 'REFER',
});

/** Everything that a hostile hand types, in one text: quotes, markup, marks, pictures, lengths. */
export const HOSTILE = [
  `"virgolette" 'apici' \`\`\` </script><script>window.hit=1</script>`,
  '--- javascript:alert(1) <img src=x onerror=alert(1)> {{x}} ${y} [a](javascript:alert(1))',
  'emoji 👩‍🔧📞 destra \u202Ertl\u202C \u200F \u061C zero\u200Blarghezza \uFEFF',
  '## English',
  `nul\u0000 tab\t ${'x'.repeat(5000)}`,
].join('\n');
