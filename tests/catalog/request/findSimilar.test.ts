import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../../src/catalog/request/findSimilar';
import { proposeKey } from '../../../src/catalog/model/proposeKey';
import { releaseCatalog } from '../releaseCatalog';

const catalog = releaseCatalog();

/** The known providers that a name, and perhaps a host, look like. */
function similarTo(name: string, server?: string): string[] {
  return findSimilar(catalog, { key: 'x', name, server }).map(({ known }) => known);
}

describe('findSimilar', () => {
  it('finds the same host, whatever the name', () => {
    expect(similarTo('Altro', 'voipnet.netoip.com')).toEqual(['netoip']);
  });

  it.each([
    ['Net O.I.P.', 'netoip'],
    ['netoip s.r.l.', 'netoip'],
    ['Messagenett', 'messagenet'],
    ['Fibering S.p.A.', 'fibering'],
    ['VIANOVA', 'Vianova'],
  ])('finds %s as %s', (name, key) => {
    expect(similarTo(name)).toContain(key);
  });

  it('finds nothing where there is nothing', () => {
    expect(similarTo('Esempio VoIP', 'sip.example.it')).toEqual([]);
  });

  it('finds an announced provider whose page the new one’s would replace', () => {
    const release = { ...catalog.release, addedLater: [{ name: 'Con', issue: 'a/b#1' }] };
    const wanted = { key: 'con-voip', name: 'Esempio' };
    expect(findSimilar({ providers: [], release }, wanted).map(({ known }) => known)).toEqual(['Con']);
  });

  it('finds the same key', () => {
    expect(findSimilar(catalog, { key: 'netoip', name: 'Esempio' })).toHaveLength(1);
  });
});

describe('proposeKey', () => {
  it.each([
    ['Città Telecom S.p.A.', undefined, 'citta-telecom-s-p-a'],
    ['字', 'sip.example.it', 'sip-example-it'],
    ['👋', undefined, 'provider'],
    ['Compare', undefined, 'compare-voip'],
    [`${'a'.repeat(59)} b`, undefined, 'a'.repeat(59)],
  ])('makes a key of %j and %j', (name, server, key) => {
    expect(proposeKey(name, server)).toBe(key);
  });
});
