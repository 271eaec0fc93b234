import { describe, expect, it } from 'vitest';
import { checkHost, isIpLiteral, isIpv4, isIpv6, isPunycode } from '../../../src/catalog/model/hosts';
import { parseSipUri } from '../../../src/catalog/model/uris';

describe('checkHost', () => {
  it.each([
    'sip.example.it',
    'a-b.example',
    'xn--mnchen-3ya.example',
    '185.144.72.100',
    '2001:db8::1',
    'cloud1b.voicer.it',
  ])('takes %s', (host) => {
    expect(checkHost(host)).toBeUndefined();
  });

  it.each([
    '',
    'localhost',
    'SIP.example.it',
    'sip..example.it',
    '-a.example',
    'a-.example',
    'sip.example.it.',
    'sip.example.it:5060',
    'sip:sip.example.it',
    'user@sip.example.it',
    '256.1.1.1',
    '1.2.3',
    '01.2.3.4',
    '2001:db8::g',
    'münchen.example',
    'sip.exаmple.it',
    'a b.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(127)}example`,
    'xn--a.example',
  ])('refuses %s', (host) => {
    expect(checkHost(host)).toBeDefined();
  });

  it('names punycode, and tells addresses from names', () => {
    expect([isPunycode('xn--mnchen-3ya.example'), isPunycode('sip.example.it')]).toEqual([true, false]);
    expect(['1.2.3.4', '::1', '[::1]', 'a.b'].map(isIpLiteral)).toEqual([true, true, true, false]);
    expect([isIpv4('1.2.3.4'), isIpv6('1.2.3.4'), isIpv6('::1')]).toEqual([true, false, true]);
  });
});

describe('parseSipUri', () => {
  it('takes a URI apart', () => {
    expect(parseSipUri('sip:$USERNAME@sip.example.it:5083;lr;hide')).toEqual({
      user: '$USERNAME',
      host: 'sip.example.it',
      port: 5083,
      parameters: ['lr', 'hide'],
    });
    expect(parseSipUri('sips:[2001:db8::1]')).toEqual({ host: '2001:db8::1', parameters: [] });
  });

  it.each([
    'sip.example.it',
    'sip:',
    'sip:user:secret@example.it',
    'tel:+39',
    'sip:a@b@c',
    "sip:a'); DROP",
    'javascript:alert(1)',
  ])('refuses %s', (uri) => {
    expect(parseSipUri(uri)).toBeUndefined();
  });
});
