import { describe, expect, it } from 'vitest';
import { hostTokens, looksLikeHost, nameTokens, proseTokens } from '../../../../src/catalog/search/query/tokens';

/** The terms of tokens, each once, sorted. */
function terms(tokens: readonly { readonly term: string }[]): string[] {
  return [...new Set(tokens.map(({ term }) => term))].sort();
}

describe('hostTokens', () => {
  it('has the whole host, its suffixes and its labels less the top-level domain', () => {
    expect(terms(hostTokens('trunk.voipvoice.it'))).toEqual([
      '.trunk.voipvoice.it',
      '.voipvoice.it',
      'trunk',
      'voipvoice',
    ]);
  });
  it('takes labels apart at hyphens, and joins them', () => {
    expect(terms(hostTokens('my-voip.example.it'))).toEqual([
      '.example.it',
      '.my-voip.example.it',
      'example',
      'my',
      'myvoip',
      'voip',
    ]);
  });
  it('keeps addresses whole', () => {
    expect(terms(hostTokens('128.65.200.18'))).toEqual(['.128.65.200.18']);
    expect(terms(hostTokens('2001:db8::1'))).toEqual(['.2001:db8::1']);
  });
});

describe('nameTokens', () => {
  it.each([
    ['Six Comm Group', ['comm', 'commgroup', 'group', 'six', 'sixcomm', 'sixcommgroup']],
    ['ElevenLabs', ['eleven', 'elevenlabs', 'labs']],
    ['NetoIP', ['neto', 'netoip']],
    ['XStream', ['stream', 'xstream']],
    ['Fibering s.p.a.', ['fibering', 'spa']],
    ['wic-voip', ['voip', 'wic', 'wicvoip']],
    ['VoipTel 2', ['2', 'tel', 'voip', 'voiptel', 'voiptel2']],
    ['Società Ütel', ['societa', 'societautel', 'utel']],
    ['MyNet (cloud1b.voicer.it)', ['.cloud1b.voicer.it', '.voicer.it', 'cloud1b', 'mynet', 'net', 'voicer']],
  ])('%s', (name, expected) => expect(terms(nameTokens(name))).toEqual(expected));

  it('knows where each term came from', () => {
    const name = 'Six Comm Group';
    const joined = nameTokens(name).find(({ term }) => term === 'commgroup');
    expect(joined?.pieces.map(({ start, end }) => name.slice(start, end))).toEqual(['Comm', 'Group']);
  });
});

describe('proseTokens', () => {
  it('leaves out words that say nothing, and joins what hyphens and dots part', () => {
    expect(terms(proseTokens('Il fax passa in T.38, con client_uri.'))).toEqual([
      '38',
      'client',
      'clienturi',
      'fax',
      'passa',
      't38',
      'uri',
    ]);
  });
});

describe('looksLikeHost', () => {
  it.each([
    ['sip.oval.it', true],
    ['10.0.0.1', true],
    ['s.p.a', false],
    ['t.38', false],
    ['oval', false],
  ])('%s: %s', (text, expected) => expect(looksLikeHost(text)).toBe(expected));
});
