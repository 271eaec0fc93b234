import { describe, expect, it } from 'vitest';
import { createPersonalMarks } from '../../../src/catalog/paste/personalMarks';
import { MAX_PASTE_LENGTH, readPaste, readWhole } from '../../../src/catalog/paste/readPaste';

describe('secrets of a long text', () => {
  const filler = 'Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK1\n';

  it.each([
    ['a password below its label', 'password:\n', 'Tr0tterelle!9', '\n'],
    [
      'a digest over two lines',
      'Authorization: Digest username="x",\n  response="',
      '0123456789abcdef0123456789abcdef',
      '"\n',
    ],
    ['a key', 'a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:', 'WnD7c1ksDGs+dIefCEo8omPg4uO8DYIinNGL5yxQ', '\n'],
  ])('%s is found wherever a piece of the text ends', (_kind, label, secret, end) => {
    const step = 97;
    for (let before = 24 * 1024 - 300; before < 24 * 1024 + 300; before += step) {
      const text = `${filler.repeat(600).slice(0, before)}\n${label}${secret}${end}${filler.repeat(300)}`;
      const { text: safe, replaced } = readWhole(text);
      expect(safe).not.toContain(secret);
      expect(Object.values(replaced).reduce((sum, count) => sum + count)).toBe(1);
    }
  });

  it('in a column are found far below the head that names it', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `trunk${index},user${index},"Tr0tterelle${index}!"`);
    const { text, replaced } = readWhole(['name,username,password', ...rows].join('\n'));
    expect(text).not.toContain('Tr0tterelle');
    expect(replaced.password).toBe(4000);
  });
});

describe('reading', () => {
  it('goes on in steps, and says how far it is', () => {
    const steps = [...readPaste('Via: SIP/2.0/UDP 192.0.2.10\n'.repeat(5000))];
    expect(steps.length).toBeGreaterThan(10);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.every((step) => step >= 0 && step <= 1)).toBe(true);
  });

  it('refuses what is too long', () => {
    expect(() => readPaste('a'.repeat(MAX_PASTE_LENGTH + 1)).next()).toThrow(RangeError);
  });
});

describe('personal marks', () => {
  it('take numbers, addresses and mail boxes out, the same one with the same mark', () => {
    const marks = createPersonalMarks();
    const said = [
      'INVITE sip:+441632960123@198.51.100.7:5060;user=phone SIP/2.0',
      'From: "01632 960001" <sip:01632960001@sip.alfa.example>;tag=123',
      '2026/07/13 10:22:33.123456 192.0.2.10:5060 -> [2001:db8::7]:5060',
      'assistenza@alfa.example, tel. +44 1632 960123',
    ].map(marks.replace);
    expect(said).toEqual([
      'INVITE sip:[tel-1]@[ip-1]:5060;user=phone SIP/2.0',
      'From: "[tel-2]" <sip:[tel-2]@sip.alfa.example>;tag=123',
      '2026/07/13 10:22:33.123456 [ip-2]:5060 -> [[ip-3]]:5060',
      '[mail-1], tel. [tel-1]',
    ]);
    expect(marks.counts()).toEqual({ numbers: 2, addresses: 4 });
  });

  it.each([
    'Content-Length: 1234',
    'CSeq: 102 INVITE',
    '2026-07-13 10:22:33',
    '13/07/2026',
    '127.0.0.1',
    '1.6.14',
    'm=audio 12000 RTP/AVP 8 18 3 9 101',
  ])('leave %s', (text) => {
    expect(createPersonalMarks().replace(text)).toBe(text);
  });
});
