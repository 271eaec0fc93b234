import { describe, expect, it } from 'vitest';
import { findKnown } from '../../../src/catalog/request/findKnown';
import { buildProviderRecords } from '../../../src/catalog/search/records/buildProviderRecords';
import { releaseCatalog } from '../releaseCatalog';

const records = buildProviderRecords(releaseCatalog(), 'it', () => '');

/** The keys of what the answers may be about, by question. */
function known(answers: Partial<Record<'name' | 'company' | 'server', string>>): Record<string, string[]> {
  const found = findKnown(records, { name: '', company: '', server: '', ...answers });
  return Object.fromEntries([...found].map(([field, providers]) => [field, providers.map(({ key }) => key).sort()]));
}

const VOIPVOICE = ['voipvoice-sip', 'voipvoice-trunk', 'voipvoice-user'];

describe('findKnown', () => {
  it.each([
    ['Multiwire', ['multiwire-multinumero', 'multiwire-single-number']],
    ['MULTI WIRE S.r.l.', ['multiwire-multinumero', 'multiwire-single-number']],
    ['Vianova', ['vianova']],
    ['voip voice', VOIPVOICE],
    ['Active', ['activenetwork']],
    ['Netoip srl', ['netoip']],
    ['Plink Telefonia S.p.A.', ['plink']],
  ])('knows the name %s', (name, keys) => expect(known({ name })).toEqual({ name: keys }));

  it('knows a company by more than its name, and a host by its domain', () => {
    expect(known({ company: 'Clouditalia Telecomunicazioni S.p.A.' })).toEqual({ company: ['clouditalia'] });
    expect(known({ server: 'link.voipvoice.it' }).server).toEqual(expect.arrayContaining(VOIPVOICE.slice(1)));
    expect(known({ server: '185.144.72.100' })).toEqual({ server: ['viatek'] });
    expect(known({ server: 'voipnet.netoip.com' })).toEqual({ server: ['netoip'] });
  });

  it('names each once, with the first answer that tells', () => {
    expect(known({ name: 'Netoip', company: 'NetoIP', server: 'voipnet.netoip.com' })).toEqual({ name: ['netoip'] });
  });

  it.each([
    {},
    { name: 'Acme', company: 'Acme S.r.l.', server: 'sip.acme.it' },
    { name: 'V' },
    { name: 'Voip' },
    { name: 'New' },
    { name: 'Vodafone' },
    { server: 'it' },
    { server: 'voip.acme.com' },
    { server: '185.144.72.101' },
    { name: '()', company: '…', server: '...' },
  ])('knows nothing of %j', (answers) => expect(known(answers)).toEqual({}));
});
