/** Small releases of the kinds that the product's history holds; providers and values are made up. */
import type { WizardRows } from '../../../src/catalog/wizard/tables';

/** A provider of a made-up release. */
export interface MadeProvider {
  readonly id: number;
  readonly key: string;
  /** The name in the list; the key unless told. */
  readonly name?: string;
  /** Settings beside, or in place of, the usual ones; without a value there is no row. */
  readonly trunk?: Readonly<Record<string, string | undefined>>;
  readonly special?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, number>>;
}

/** What each of them has unless told. */
const USUAL = {
  authentication: 'outbound',
  codecs: 'ulaw,alaw,g729',
  context: 'from-pstn-toheader',
  expiration: '300',
  identify_by: 'default',
  outbound_proxy: 'sip:127.0.0.1:5060',
  pjsip_line: 'true',
  registration: 'send',
  sip_server_port: '5060',
  transport: '0.0.0.0-udp',
};

/** The settings of one of them; without a value there is no row. */
function settingsOf(key: string, trunk: MadeProvider['trunk']): [keyword: string, data: string | undefined][] {
  return Object.entries({ ...USUAL, sip_server: `sip.${key}.example`, ...trunk });
}

/** The rows of a release with these providers. */
export function madeRelease(...providers: readonly MadeProvider[]): WizardRows {
  return {
    providers: providers.map(({ id, key, name = key }) => ({ id, provider: key, description: name })),
    trunks_defaults: providers.flatMap(({ id, key, trunk }) =>
      settingsOf(key, trunk).flatMap(([keyword, data]) =>
        data === undefined ? [] : [{ provider_id: id, keyword, data }],
      ),
    ),
    trunks_specialopts: providers.flatMap(({ id, special = {} }) =>
      Object.entries(special).map(([keyword, data]) => ({ provider_id: id, keyword, data })),
    ),
    trunks_custom_flags: providers.flatMap(({ id, flags = { disable_topos_header: 0, disable_srtp_header: 1 } }) =>
      Object.entries(flags).map(([keyword, value]) => ({ provider_id: id, keyword, value })),
    ),
  };
}

/** A release in which one provider of three has settings of its own. */
function withTrunk(trunk: MadeProvider['trunk']): WizardRows {
  return madeRelease({ id: 1, key: 'alfa' }, { id: 2, key: 'beta', trunk }, { id: 7, key: 'gamma' });
}

/** Every kind by its name; each can be imported into an empty folder. */
export const HISTORICAL_ROWS: Readonly<Record<string, WizardRows>> = {
  'a bare address in outbound_proxy': withTrunk({ outbound_proxy: '192.0.2.132' }),
  'a bare host in outbound_proxy': withTrunk({ outbound_proxy: 'pcscf.beta.example' }),
  'a bare host in a URI of an only provider': madeRelease({
    id: 1,
    key: 'alfa',
    trunk: { server_uri: 'alfa.example' },
  }),
  'an outbound_proxy of its own in every provider': madeRelease(
    { id: 1, key: 'alfa', trunk: { outbound_proxy: 'proxy.alfa.example' } },
    { id: 2, key: 'beta', trunk: { outbound_proxy: '192.0.2.7' } },
  ),
  'no flags table': { ...withTrunk({}), trunks_custom_flags: [] },
  'no special options, no flags': {
    ...madeRelease({ id: 4, key: 'delta' }),
    trunks_specialopts: [],
    trunks_custom_flags: [],
  },
  'flags without rows': madeRelease(
    { id: 1, key: 'alfa' },
    { id: 2, key: 'beta', flags: {} },
    { id: 3, key: 'gamma', flags: { disable_srtp_header: 0 } },
  ),
  'keywords that came later': madeRelease(
    { id: 1, key: 'alfa', trunk: { auth_username: '', user_eq_phone: 'no' } },
    { id: 2, key: 'beta', trunk: { pjsip_line: undefined, expiration: undefined } },
  ),
  'identify_by: header': withTrunk({ identify_by: 'header' }),
  'an entry without sip_server': withTrunk({ sip_server: undefined }),
  'an empty sip_server': withTrunk({ sip_server: '' }),
  'a bare IPv6 address as the server': withTrunk({ sip_server: '2001:db8::7' }),
  'values that no list has': withTrunk({
    codecs: 'ulaw,speex,ulaw',
    context: 'from-trunk',
    dtmfmode: 'RFC4733',
    expiration: '',
    sip_server_port: '5060;transport=tcp',
    transport: 'udp',
  }),
  'hosts that lead to the computer itself or in another notation': withTrunk({
    from_domain: '0.0.0.0',
    match: '127.0.0.1;192.0.2.1',
    media_address: '0x7f.1',
    outbound_proxy: 'sip:127.0.0.1:5060;lr',
    server_uri: 'sip:127.0.0.1;maddr=localhost',
    sip_server: '127.0.0.1',
  }),
  'no codecs': withTrunk({ codecs: '' }),
  'a special option and its row': madeRelease({
    id: 9,
    key: 'alfa',
    trunk: { client_uri: 'sip:alfa.example' },
    special: { client_uri: 'sip:$USERNAME@alfa.example', contact_user: '$PHONE' },
  }),
  'a provider without a single setting': {
    ...madeRelease({ id: 1, key: 'alfa' }),
    providers: [
      { id: 1, provider: 'alfa', description: 'Alfa' },
      { id: 2, provider: 'beta', description: 'Beta' },
    ],
  },
};
