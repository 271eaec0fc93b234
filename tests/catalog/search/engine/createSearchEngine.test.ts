import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import type { SearchOptions, SearchResult, SearchState, TextRange } from '../../../../src/catalog/search/types';
import { releaseRecords } from '../releaseRecords';

const engine = createSearchEngine(releaseRecords('it'));

function search(query: string, state: Partial<SearchState> = {}, options?: SearchOptions): SearchResult {
  return engine.search(query, { selection: {}, sort: 'relevance', ...state }, options);
}

/** The marked parts of a text. */
function marked(text: string, ranges: readonly TextRange[] | undefined): string[] {
  return (ranges ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('highlights', () => {
  it.each([
    ['voipvoise', 'voipvoice-trunk', ['VoipVoice', 'voipvoice'], ['voipvoice']],
    ['trunk.voipv', 'voipvoice-trunk', ['trunk.voipv'], ['trunk.voipv']],
    ['six com', 'sixcomm', ['Six', 'Com'], ['sixcom']],
    ['sixcom', 'sixcomm', ['Six', 'Com'], ['sixcom']],
    ['185.144', 'viatek', [], ['185.144']],
    ['eleven labs tcp', 'elevenlabs', ['ElevenLabs'], ['elevenlabs']],
    ['sbc7.tcrs.it', 'terrecablate', [], ['tcrs.it']],
    ['vox', 'vivavox', ['Vox'], ['vox']],
    ['senza registrazione', 'elevenlabs', [], []],
  ])('%s in %s', (query, key, name, host) => {
    const hit = search(query).hits.find(({ record }) => record.key === key);
    expect(marked(hit?.record.name ?? '', hit?.highlights.name)).toEqual(name);
    expect(marked(hit?.record.hosts[0] ?? '', hit?.highlights.hosts[0])).toEqual(host);
  });

  it('show by which host of the past a provider was found', () => {
    const [hit] = search('voip.vivavox').hits;
    expect(marked(hit?.record.pastHosts[0] ?? '', hit?.highlights.pastHosts[0])).toEqual(['voip.vivavox']);
  });
});

describe('the answer', () => {
  it('says how words were understood', () => {
    expect(search('voipvoise').corrected).toBe('voipvoice');
    expect(search('trunk voipvoise').corrected).toBe('trunk voipvoice');
    expect(search('voip voise').corrected).toBe('voipvoice');
    expect(search('voipvoice').corrected).toBeUndefined();
    expect(search('senza registrazione').corrected).toBeUndefined();
  });

  it('says when only some of the words were found', () => {
    const result = search('plink teleselezione');
    expect(result.partial).toBe(true);
    expect(result.hits[0]?.record.key).toBe('plink');
    expect(search('plink').partial).toBeUndefined();
  });

  it('has all announced entries of the name that is asked about, and its words as they were typed', () => {
    for (const query of ['is multiwire certified', 'multiwire è certificato?']) {
      const { hits, corrected } = search(query);
      expect(hits.map(({ record }) => record.name).sort()).toEqual([
        'MultiWire (single number)',
        'MultiWire Multinumero',
      ]);
      expect(corrected).toBeUndefined();
    }
  });

  it('is empty for what isn’t there, rather than something unlike it', () => {
    for (const query of ['vodafone', 'telecom italia', 'fastweb', 'qwertyuiop', '10.20.30.40', 'sip.nowhere.example']) {
      expect(search(query)).toMatchObject({ hits: [], total: 0 });
    }
  });

  it('has announced providers, until something is chosen that isn’t known of them', () => {
    expect(search('vianova').hits.map(({ record }) => [record.name, record.status, record.since])).toEqual([
      ['Vianova', 'announced', '1.7.2'],
    ]);
    expect(search('wic gnr').hits[0]?.record.name).toBe('WiC GNR');
    for (const query of ['annunciati', 'announced']) {
      expect(search(query).hits[0]?.record.status).toBe('announced');
    }
    expect(search('vianova', { selection: { transport: ['udp'] } }).total).toBe(0);
    expect(search('vianova', { selection: { status: ['uncertified'] } }).total).toBe(0);
  });

  it('counts beyond the limit', () => {
    const { hits, total } = search('', {}, { limit: 5 });
    expect(hits).toHaveLength(5);
    expect(total).toBeGreaterThan(30);
  });

  it('has the groups that were asked for', () => {
    expect(search('certificazione').guide).toEqual([]);
    const both = search('oval', {}, { groups: ['providers', 'guide'] });
    expect(both.hits.length).toBeGreaterThan(0);
    const guide = search('oval', {}, { groups: ['guide'] });
    expect(guide).toMatchObject({ hits: [], total: 0 });
  });
});

describe('the order', () => {
  it('is that of the names without a query', () => {
    const names = search('').hits.map(({ record }) => record.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('it').compare));
    expect(search('', { sort: 'name' }).hits.map(({ record }) => record.name)).toEqual(names);
  });

  it('is by release, newest first and unknown last', () => {
    const { hits } = search('', { sort: '-since' });
    const keys = hits.map(({ record }) => record.key);
    expect(keys.slice(0, 2)).toEqual(['new-assistent', 'wic-gnr']);
    expect(keys.slice(5, 9)).toEqual(['elevenlabs', 'enegan', 'oval', 'mynet']);
    expect(keys.slice(-4)).toEqual(['airbit', 'cheapnet', 'eis', 'xera']);
  });

  it('can be other than relevance with a query too', () => {
    expect(search('voiptel', { sort: '-since' }).hits.map(({ record }) => record.key)).toEqual(['voiptel2', 'voiptel']);
  });

  it('has certified providers first where names and hosts are equal', () => {
    expect(search('res.sip.twt.it').hits.map(({ record }) => record.key)).toEqual(['twt', 'xera']);
  });
});
