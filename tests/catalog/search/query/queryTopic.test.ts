import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import { queryTopic } from '../../../../src/catalog/search/query/queryTopic';
import { releaseRecords } from '../releaseRecords';

describe('queryTopic', () => {
  it.each([
    ['acme', 'acme'],
    ['Acme S.r.l.', 'Acme S.r.l.'],
    ['trunk Acme', 'Acme'],
    ['«wind tre» g729', 'wind tre'],
    ['acme è certificato?', 'acme'],
    ['is acme certified', 'acme'],
    ['support for acme', 'acme'],
    ['il trunk Acme non si registra', 'Acme'],
  ])('«%s» may be a provider’s name: %s', (query, name) => {
    expect(queryTopic(query)).toEqual({ kind: 'name', name });
  });

  it.each([
    ['sip.acme.it', 'sip.acme.it'],
    ['https://www.acme.it/voip', 'acme.it'],
    ['sip:0721@sip.acme.it:5060;transport=tcp', 'sip.acme.it'],
  ])('«%s» is a host: %s', (query, host) => {
    expect(queryTopic(query)).toEqual({ kind: 'host', host });
  });

  it.each(['203.0.113.7', '203.0.113', 'sip:203.0.113.7:5060', '203.0.113.0/24', '2001:db8::1', 'acme 203.0.113.7'])(
    '«%s» is an address',
    (query) => expect(queryTopic(query)).toEqual({ kind: 'address' }),
  );

  it.each([
    ...['aprire ticket', 'Come faccio ad aprire un ticket?', 'certificare', 'certificazione', 'supporto', 'assistenza'],
    ...['open a ticket', 'certify', 'get support', 'help', 'request certification', 'checklist', 'guida'],
  ])('«%s» is something to do', (query) => expect(queryTopic(query)).toEqual({ kind: 'task' }));

  it.each([
    ...['tls', 'SRTP', 'g729 srtp', 'fax T.38', 'senza registrazione', 'no registration', 'certificato', 'certified'],
    ...['supporto limitato', 'limited support', 'non si registra', 'one-way audio', 'errore 403', '5060', '???', ''],
  ])('«%s» is no name', (query) => expect(queryTopic(query)).toEqual({ kind: 'feature' }));
});

describe('what isn’t in the catalog', () => {
  const engine = createSearchEngine(releaseRecords('it'));
  const isUnmatched = (query: string): boolean | undefined =>
    engine.search(query, { selection: {}, sort: 'relevance' }).unmatched;

  it.each([
    'acme',
    'vodafone',
    'fastweb',
    'acme voip',
    'trunk sip acme',
    'acme certificato',
    'sip.acme.it',
    '203.0.113.7',
  ])('is told apart from what is: %s', (query) => expect(isUnmatched(query)).toBe(true));

  it.each([
    'oval',
    'plink teleselezione',
    'is multiwire certified',
    'voipvoise',
    'tls',
    'opus',
    'certificare',
    '185.144.72',
  ])('isn’t what is found, or nobody’s name: %s', (query) => expect(isUnmatched(query)).toBeUndefined());
});
