/** Whatever stands around a provider's name or host, that provider comes first: for each one of a catalog. */
import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../../src/catalog/search/engine/createSearchEngine';
import type { ProviderRecord } from '../../../../src/catalog/search/records/types';
import { releaseRecords } from '../releaseRecords';

const AROUND_NAMES = [
  'sip % trunk',
  'trunk voip %',
  'linea %',
  '% linea',
  '% certificato',
  'certificato % srtp g729',
  '% g722 tcp',
  'encrypted calls with % and srtp',
  '% freepbx',
  'centralino %',
  'configurazione %',
  'come configuro % con nethvoice',
  '% non si registra',
  'non funziona %',
  'problema % chiamate in uscita',
  'voip sip trunk linea % centralino',
  '% senza registrazione',
  'configure % on freepbx',
  '% doesn’t register',
  'no audio with %',
  'certified % provider',
  'limited support %',
  'provider % srl',
  '5060 %',
  '"%", voip',
];

const AROUND_HOSTS = [
  'server_uri=sip:%',
  'sip_server: %',
  '  sip_server:\t"%"',
  '{"sip_server":"%","port":5060}',
  'contact=sip:%:5060',
  'contact=sip:%:5060\\;transport=udp',
  'outbound_proxy=sip:%\\;lr',
  '<sip_server>%</sip_server>',
  '<sip host="%" port="5060"/>',
  'register => user:se@c,r;et@%/0721',
  'register => 0721405516:secret:auth@%:5060/0721405516',
  "INSERT INTO `providers` VALUES (28,'sip_server','%');",
  "(12,'trunk',\t'%', 5060)",
  '| sip_server | % |',
  '│ sip_server │ % │',
  'sip_server,%,5060',
  'sip_server;%;5060',
  'sip_server=%\tport=5060',
  'host=% ; il server',
  '[%]',
  '[%]:5060',
  '$trunk["sip_server"] = "%";',
  'trunk[sip_server]=%',
  'match=%/32',
  'deny=0.0.0.0/0.0.0.0\nhost=%',
  'REGISTER sip:% SIP/2.0',
  'From: "Rossi" <sip:0721@%:5060;transport=tcp>;tag=1',
  'aor_contact = sip:$USERNAME@%',
  'trunk sip % certificato non si registra',
  '“%”.',
];

describe.each(['it', 'en'] as const)('in %s', (locale) => {
  const records = releaseRecords(locale);
  const providers = records.filter((record) => record.kind === 'provider');
  const engine = createSearchEngine(records);

  /** What is found, best first. */
  function find(query: string): readonly ProviderRecord[] {
    return engine.search(query, { selection: {}, sort: 'relevance' }).hits.map(({ record }) => record);
  }

  /** Each name in all surroundings, and in each of them one of the ways to write it after the other. */
  it.each(AROUND_NAMES.map((around, at) => [around, at] as const))('a name in «%s»', (around, at) => {
    const wrong = providers.flatMap(({ name, company, key }) => {
      const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
      const written = [...new Set([name.toUpperCase(), name.replace(/ *\(.*/, ''), apart, company ?? name, key])];
      return [name, written[at % written.length] ?? name]
        .map((own) => around.replace('%', own))
        .filter((query) => {
          const [first] = find(query);
          // Of those that are only announced nobody says whose they are.
          return company === undefined ? first?.key !== key : first?.company !== company;
        });
    });
    expect(wrong).toEqual([]);
  });

  it.each(AROUND_HOSTS)('a host in «%s»', (around) => {
    const wrong = providers.flatMap(({ hosts }) =>
      hosts
        .filter((host) => find(around.replace('%', host))[0]?.hosts.includes(host) !== true)
        .map((host) => around.replace('%', host)),
    );
    expect(wrong).toEqual([]);
  });

  it('a name with a typo among other words', () => {
    const wrong = providers.flatMap(({ company = '' }) => {
      const [name = ''] = /^\p{L}{7,}$/u.exec(company) ?? [];
      if (name === '') return [];
      const swapped = name.slice(0, 3) + name.charAt(4) + name.charAt(3) + name.slice(5);
      const without = name.slice(0, 3) + name.slice(4);
      return [`trunk ${swapped}`, `${swapped} voip`, `linea ${without} certificato`].filter(
        (query) => find(query)[0]?.company !== company,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('a name, before the same name with something in brackets', () => {
    const plain = providers.filter(({ name }) => !name.includes('('));
    const first = plain.map((provider) => {
      const twin = { ...provider, key: `a-${provider.key}`, name: `${provider.name} (A)` };
      const both = createSearchEngine([twin, provider]);
      return both.search(provider.name, { selection: {}, sort: 'relevance' }).hits[0]?.record.key;
    });
    expect(first).toEqual(plain.map(({ key }) => key));
  });

  it('an address in a range', () => {
    const addresses = providers.flatMap(({ hosts }) => hosts.filter((host) => /^[\d.]+$/.test(host)));
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      const net = address.replace(/\.\d+$/, '');
      for (const range of [`${net}.0/24`, `permit=${net}.0/255.255.255.0`, `${net}.0-255`, `${net}.0-${net}.255`]) {
        const found = find(range);
        expect(found.some(({ hosts }) => hosts.includes(address))).toBe(true);
        expect(found.every(({ hosts }) => hosts.some((host) => host.startsWith(`${net}.`)))).toBe(true);
      }
      expect(find(`${address}/32`)[0]?.hosts).toContain(address);
      expect(find('203.0.113.0/24')).toEqual([]);
    }
  });

  it('nothing for a pasted host that no provider has', () => {
    expect(find('sip_server: sip.nowhere.example')).toEqual([]);
    expect(find('contact=sip:203.0.113.7:5060')).toEqual([]);
  });
});
