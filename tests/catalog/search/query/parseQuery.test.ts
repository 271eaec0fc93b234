import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/catalog/search/query/parseQuery';

/** The words that must be found, as `kind text`, and those that may be missing, in brackets. */
function read(query: string): string {
  return parseQuery(query)
    .map(({ text, kind, optional }) => (optional ? `(${text})` : kind === 'word' ? text : `${kind}:${text}`))
    .join(' ');
}

describe('hosts and addresses', () => {
  it.each([
    ['trunk.voipvoice.it', 'address:trunk.voipvoice.it'],
    ['TRUNK.VoipVoice.IT.', 'address:trunk.voipvoice.it'],
    ['user.voipvoice.it:5060', 'address:user.voipvoice.it'],
    ['sip:sip.voipvoicetel.it;transport=udp', 'address:sip.voipvoicetel.it'],
    ['sips:0721405516@sip.oval.it:5061;lr?x=y', 'address:sip.oval.it'],
    ['<sip:sip.oval.it>', 'address:sip.oval.it'],
    ['https://www.talkho.com/contatti?x=1', 'address:talkho.com'],
    ['info@neomedia.it', 'address:neomedia.it'],
    ['_sip._udp.sip.oval.it', 'address:sip.oval.it'],
    ['from:sip.oval.it', 'address:sip.oval.it'],
    ['128.65.200.18:5083', 'address:128.65.200.18'],
    ['128.65.200.18/32', 'address:128.65.200.18'],
    ['185.144.72', 'address:185.144.72'],
    ['185.144.7.', 'address:185.144.7.'],
    ['[2001:DB8:0::1]:5060', 'address:2001:db8::1'],
    ['2001:db8::1', 'address:2001:db8::1'],
    ['voipvoice.', 'voipvoice'],
    ['sip:', ''],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));
});

describe('words', () => {
  it.each([
    ['Società Xéra', 'societa xera'],
    ['ＴＩＭＥＮＥＴ', 'timenet'],
    ['wic-voip', 'wic voip'],
    ['opensolution_gnr', 'opensolution gnr'],
    ['udp/tcp', 'udp tcp'],
    ['g729;srtp, alaw', 'g729 srtp alaw'],
    ['netoip 5062', 'netoip 5062'],
    ['porta:5062', '(porta) 5062'],
    ['fibering S.p.A.', 'fibering (spa)'],
    ['fibering s.p.', 'fibering (spa)'],
    ['vivavox S.r.l.', 'vivavox (srl)'],
    ['srl', 'srl'],
    ['il provider', 'il provider'],
    ['provider con srtp', '(provider) (con) srtp'],
    ['G.729', 'g729'],
    ['G.711a', 'g711a'],
    ['T.38', 't38'],
    ['Via: SIP/2.0/UDP 10.0.0.1', 'address:10.0.0.1'],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));
});

describe('pasted lines', () => {
  it.each([
    ['server_uri=sip:voip.example.it', 'address:voip.example.it'],
    ['sip_server: voip.example.it', 'address:voip.example.it'],
    ['"sip_server": "voip.example.it",', '(sip) (server) address:voip.example.it'],
    ['contact=sip:192.0.2.7:5060', 'address:192.0.2.7'],
    ['<sip_server>voip.example.it</sip_server>', '(sip) (server) address:voip.example.it (sip) (server)'],
    ['register => user:p@ss;w,ord@voip.example.it/0721', '(register) (ss) (w) address:voip.example.it'],
    ['| sip_server | voip.example.it |', '(sip) (server) address:voip.example.it'],
    ['│ sip_server │ voip.example.it │', '(sip) (server) address:voip.example.it'],
    ["(28,'sip_server','voip.example.it');", '(28) (sip) (server) address:voip.example.it'],
    ['sip_server;voip.example.it;5060', '(sip) (server) address:voip.example.it (5060)'],
    ['outbound_proxy=sip:voip.example.it\\;lr', 'address:voip.example.it (lr)'],
    ['[voip.example.it]', 'address:voip.example.it'],
    ['match=192.0.2.0/24', 'range:192.0.2.0/24'],
    ['permit=192.0.2.0/255.255.255.0', 'range:192.0.2.0/255.255.255.0'],
    ['192.0.2.1-192.0.2.20', 'range:192.0.2.1-192.0.2.20'],
    ['192.0.2.1-20', 'range:192.0.2.1-20'],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));
});
