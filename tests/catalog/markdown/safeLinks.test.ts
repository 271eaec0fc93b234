import { describe, expect, it } from 'vitest';
import { isSiteAddress, isWebAddress } from '../../../src/catalog/markdown/safeLinks';

describe('isWebAddress', () => {
  it.each([
    'https://www.example.it/',
    'http://example.it',
    'https://GitHub.com/x?y#z',
    'https://example.it:8443/',
    'https://xn--mnchen-3ya.example/',
  ])('takes %s', (url) => {
    expect(isWebAddress(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'https:/example.it',
    'https:example.it',
    '//example.it/',
    'https://good.example@evil.example/',
    'https://user:password@good.example/',
    'https://good.example\\@evil.example/',
    'https://exаmple.it/',
    'https://xn--exmple-4nf.it/',
    'https://example。it/',
    'https://ｅxample.it/',
    'https://ex%61mple.it/',
    'https://example.it./',
    'https://2130706433/',
    'https://localhost/',
    'https://0x7f.0.0.0x1/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'http://169.254.169.254/latest/',
    'https://0.0.0.0/',
    'https://example.it:99999/',
  ])('refuses %s', (url) => {
    expect(isWebAddress(url)).toBe(false);
  });
});

describe('isSiteAddress', () => {
  it.each(['/guide/wizard', '#codecs', './wizard.md#a:b', '?q=a:b', '/providers/compare?with=a,b', ''])(
    'takes %s',
    (url) => {
      expect(isSiteAddress(url)).toBe(true);
    },
  );

  it.each([
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/%5Cevil.example/',
    '/%09/evil.example/',
    '/\t/evil.example/',
    ' //evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'x:y',
  ])('refuses %s', (url) => {
    expect(isSiteAddress(url)).toBe(false);
  });
});
