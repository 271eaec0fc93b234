import { describe, expect, it } from 'vitest';
import { checkAnswer, checkRequest } from '../../../src/catalog/request/checkRequest';
import type { AnswerId } from '../../../src/catalog/request/requestFields';
import { answersWith, COMPLETE } from './answers';

describe('checkRequest', () => {
  it('asks only for what is needed', () => {
    expect([...checkRequest(answersWith()).keys()]).toEqual([
      'name',
      'company',
      'contactName',
      'contactMail',
      'server',
      'registration',
      'release',
    ]);
    expect(checkRequest(COMPLETE).size).toBe(0);
    expect(checkRequest({ ...COMPLETE, contactMail: '', contactPhone: '+39 0721 405516 int. 12' }).size).toBe(0);
  });

  it.each<[AnswerId, string]>([
    ['server', 'sip:sip.example.it:5060'],
    ['server', 'SIP.example.it'],
    ['server', '0x55.31.163.0x84'],
    ['server', '127.0.0.1'],
    ['server', '::1'],
    ['server', '85.31'],
    ['server', 'pbx.local'],
    ['port', '65536'],
    ['port', '05060'],
    ['transport', 'udp'],
    ['codecs', 'alaw,alaw'],
    ['codecs', 'pcma'],
    ['dtmf', 'auto'],
    ['channels', 'dieci'],
    ['release', 'v1.6'],
    ['site', 'javascript:alert(1)'],
    ['site', 'https://user@example.it'],
    ['site', 'http://0x55.31.163.132/'],
    ['site', 'http://127.0.0.1/'],
    ['contactMail', 'anna'],
    ['contactPhone', 'centralino'],
    ['name', 'x'.repeat(101)],
  ])('says what is wrong with %s %j, in both languages', (id, value) => {
    const finding = checkAnswer(id, answersWith({ [id]: value }));
    expect(finding?.what.it).toBeTruthy();
    expect(finding?.what.en).toBeTruthy();
    expect(finding?.fix.en).not.toContain('sip_server_port');
  });
});
