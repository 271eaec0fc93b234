import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from '../../../src/catalog/request/secrets';
import { HOSTILE } from './answers';

describe('redactSecrets', () => {
  it.each([
    ['sip:user:secret@host', 'sip:user@host'],
    ['<sip:0721:p@ss/w0rd:x@sip.it:5060>;x', '<sip:0721@sip.it:5060>;x'],
    ['SIPS:user:secret@host', 'SIPS:user@host'],
    ['sip:user:secr', 'sip:user'],
    ['sip:user:12345@host', 'sip:user@host'],
    ['https://user:secret@host/x', 'https://user@host/x'],
    ['user:secret@host', 'user@host'],
    ['register => 0721:secret:0721@host/0721', 'register => 0721@host/0721'],
    ['auth=user:secret@host', 'auth=user@host'],
    ['password: secret', 'password […]'],
    ['Password = "due parole"', 'Password […]'],
    ['pwd:secret;user=x', 'pwd […]'],
    ['PASSWORD\n\nsecret', 'PASSWORD\n\nsecret'],
    ['PASSWORD:\n\nsecret', 'PASSWORD […]'],
    ['la password è secret', 'la password […]'],
    ['psw Secret99', 'psw […]'],
    ['Proxy-Authorization: Digest username="a", response="abc"', 'Proxy-Authorization […]'],
  ])('takes the password out of %j', (text, safe) => {
    expect(redactSecrets(text)).toBe(safe);
  });

  it.each([
    'sip:host:5060',
    'sip:user@host:5060;transport=udp',
    '<sip:sip.example.it:5061>, poi',
    'https://www.example.it:8080/@pagina',
    'mail:mario@example.it',
    'mailto:mario@example.it',
    'nota: mario@example.it',
    'nota:sip:mario@example.it',
    'ore 9:30 mario@example.it',
    'javascript:alert(1)',
    'la password si consegna nel ticket',
    'T.38 in bypass: no',
    HOSTILE,
  ])('leaves %j alone', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it('finds nothing more in what it has been through, and is quick about it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('sip:', ':', '@', 'a', '1', ' ', 'password', '"', '/', '=') }),
        (text) => {
          const safe = redactSecrets(text);
          expect(redactSecrets(safe)).toBe(safe);
        },
      ),
    );
    const started = performance.now();
    for (const piece of ['"', 'a', ':@', 'sip:', 'a:', 'password ', '://']) redactSecrets(piece.repeat(5000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
