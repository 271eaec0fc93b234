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
