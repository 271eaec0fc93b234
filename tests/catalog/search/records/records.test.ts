import { describe, expect, it } from 'vitest';
import { buildProviderRecords } from '../../../../src/catalog/search/records/buildProviderRecords';
import { recordHosts } from '../../../../src/catalog/search/records/recordHosts';
import { OWN_PROXY } from '../../../../src/catalog/model/vocabulary';
import { recordOf } from '../../records/records';
import { releaseCatalog } from '../../releaseCatalog';

const catalog = releaseCatalog();
const { providers } = catalog;
const records = new Map(buildProviderRecords(catalog, 'it').map((record) => [record.key, record]));

describe('buildProviderRecords', () => {
  it('leaves out what the catalog doesn’t show', () => {
    const hidden = providers.map((provider) => ({ ...provider, listed: false }));
    const shown = buildProviderRecords({ ...catalog, providers: hidden }, 'it');
    expect(new Set(shown.map(({ status }) => status))).toEqual(new Set(['announced']));
  });

  it('has the facts of a provider in the wizard, defaults included', () => {
    expect(records.get('sixcomm')).toMatchObject({
      kind: 'provider',
      tier: 'full',
      status: 'certified',
      evidence: 'wizard-list',
      hosts: ['voip.sixcomm.net'],
      pastHosts: ['pcscf.sixcomm.net'],
      port: '5060',
      codecs: ['g729'],
      transport: 'udp',
      encryption: 'sdes',
      registration: 'send',
      since: '0.1.0',
    });
  });

  it('fills in nothing for a provider that isn’t in the wizard', () => {
    const { text, ...xera } = records.get('xera') ?? { text: '' };
    expect(text).not.toBe('');
    expect(xera).toEqual({
      kind: 'provider',
      key: 'xera',
      server: 'res.sip.twt.it',
      name: 'Xera',
      company: 'Xera',
      tier: 'limited',
      status: 'uncertified',
      hosts: ['res.sip.twt.it'],
      pastHosts: [],
      pastNames: [],
      port: '5060',
      registration: 'send',
    });
  });

  it('says what is left to do only where it is known', () => {
    expect(records.get('cheapnet')?.left).toBeUndefined();
    for (const { key, wizard, limitations } of providers) {
      if (wizard === undefined) continue;
      expect(records.get(key)?.left === 'something').toBe(limitations.some(({ afterWizard }) => afterWizard));
    }
  });

  it('says from when the tests of one that was tested are due again', () => {
    const tested = providers.map((provider) => ({
      ...provider,
      testRecords: provider.key === 'sixcomm' ? [recordOf('2026-03-31', { 11: 'passed' })] : [],
    }));
    const due = buildProviderRecords({ ...catalog, providers: tested }, 'it').filter(({ dueFrom }) => dueFrom);
    expect(due.map(({ key, dueFrom }) => [key, dueFrom])).toEqual([['sixcomm', '2027-03-31']]);
  });

  it('has the prose of its language', () => {
    const english = buildProviderRecords(catalog, 'en');
    for (const { key, text } of english) expect(text).not.toBe(records.get(key)?.text);
  });

  it('can be sent to a browser as JSON', () => {
    for (const record of records.values()) expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('recordHosts', () => {
  it('has hosts of URIs, and neither placeholders nor NethVoice’s own proxy', () => {
    expect(records.get('enegan')?.hosts).toEqual(['sip.enegan.it', 'proxysip.tlc.enegan.it']);
    expect(records.get('xstream')?.hosts).toEqual(['128.65.200.18']);
    expect(records.get('viatek')?.hosts).toEqual(['185.144.72.100']);
    for (const { hosts, pastHosts } of records.values()) expect([...hosts, ...pastHosts]).not.toContain('127.0.0.1');
  });

  it('has hosts of the past once they are gone', () => {
    expect(records.get('fibering')?.pastHosts).toEqual(['85.31.163.132']);
    expect(records.get('timenet')?.pastHosts).toEqual(['sbc.voipvox.it']);
    expect(
      recordHosts({
        trunk: { sip_server: 'sip.example.it', outbound_proxy: OWN_PROXY },
        special: { client_uri: 'sip:$USERNAME@user.example.it:5060' },
        history: [
          {
            date: '2026-01-01',
            action: 'changed',
            changes: {
              sip_server: { from: 'old.example.it', to: 'sip.example.it' },
              outbound_proxy: { from: '', to: OWN_PROXY },
            },
            unnamedChanges: 0,
          },
        ],
      }),
    ).toEqual({ hosts: ['sip.example.it', 'user.example.it'], pastHosts: ['old.example.it'] });
  });
});

describe('an announced provider', () => {
  it('has its name and its release, where one is known, and nothing else', () => {
    const { text, ...vianova } = records.get('vianova') ?? { text: '' };
    expect(text).toContain('NethServer/dev#7987');
    const nothing = { hosts: [], pastHosts: [], pastNames: [] };
    expect(vianova).toEqual({
      kind: 'provider',
      key: 'vianova',
      name: 'Vianova',
      status: 'announced',
      since: '1.7.2',
      ...nothing,
    });
    expect(records.get('airbit')).not.toHaveProperty('since');
  });

  it('is known by its descriptor once it has one that is listed', () => {
    const [first] = providers;
    if (first === undefined) throw new Error('no provider');
    const arrived = { ...first, key: 'vianova', name: 'Vianova' };
    const shown = buildProviderRecords({ ...catalog, providers: [arrived] }, 'it').filter(
      ({ key }) => key === 'vianova',
    );
    expect(shown.map(({ status }) => status)).toEqual(['certified']);
  });
});
