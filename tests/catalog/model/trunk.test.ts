import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../src/catalog/model/types';
import {
  buildTrunk,
  findPlaceholders,
  splitAtPlaceholders,
  type TrunkRow,
  type TypedValues,
} from '../../../src/catalog/model/trunk';
import { releaseCatalog } from '../releaseCatalog';

const TYPED: TypedValues = { username: '391234', phone: '0721405516', name: 'Linea', codecs: [], forceCodec: true };

const { providers } = releaseCatalog();

/** A provider of the catalog. */
function provider(key: string): Provider {
  const found = providers.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

/** The trunk's setting of a keyword. */
function setting(key: string, keyword: string, typed: Partial<TypedValues> = {}): TrunkRow | undefined {
  return buildTrunk(provider(key), { ...TYPED, ...typed }).find((row) => row.keyword === keyword);
}

describe('the settings of the trunk that the wizard would make', () => {
  it('are the template’s rows, then the dynamic keywords, each keyword once', () => {
    const rows = buildTrunk(provider('netoip'), TYPED);
    expect(rows).toHaveLength(56 + 8);
    expect(new Set(rows.map(({ keyword }) => keyword)).size).toBe(rows.length);
    expect(rows.slice(56).map(({ keyword, value, source }) => [keyword, value, source])).toEqual([
      ['contact_user', '391234', 'typed'],
      ['extdisplay', 'OUT_<trunkid>', 'assigned'],
      ['from_user', '391234', 'typed'],
      ['sv_channelid', 'Linea', 'typed'],
      ['sv_trunk_name', 'Linea', 'typed'],
      ['trunk_name', 'Linea', 'typed'],
      ['username', '391234', 'typed'],
      ['secret', '', 'password'],
    ]);
  });

  it('tell the provider’s own values from the shared ones', () => {
    expect(setting('netoip', 'sip_server_port')).toMatchObject({ value: '5062', source: 'template' });
    expect(setting('netoip', 'expiration')).toMatchObject({ value: '300', source: 'default' });
  });

  it('take the key for the name when none is typed', () => {
    expect(setting('netoip', 'trunk_name', { name: '' })?.value).toBe('netoip');
    expect(setting('netoip', 'trunk_name', { name: '0' })?.value).toBe('netoip');
    expect(setting('netoip', 'trunk_name', { name: '00' })?.value).toBe('00');
  });
});

describe('the outbound proxy', () => {
  it('is NethVoice’s own where the template has the stand-in, nothing, or no row', () => {
    const own = { value: 'sip:$PROXY_IP:$PROXY_PORT;lr', source: 'proxy', placeholders: [] };
    expect(setting('netoip', 'outbound_proxy')).toMatchObject(own);
    for (const outboundProxy of ['', undefined]) {
      const changed = Object.fromEntries(
        Object.entries({ ...provider('netoip').trunk, outbound_proxy: outboundProxy }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      const rows = buildTrunk({ ...provider('netoip'), trunk: changed }, TYPED);
      expect(rows.find(({ keyword }) => keyword === 'outbound_proxy')).toMatchObject(own);
    }
  });

  it('stays where the template names another', () => {
    expect(setting('enegan', 'outbound_proxy')?.value).toBe('sip:proxysip.tlc.enegan.it;lr;hide');
  });
});

describe('the codecs', () => {
  it.each([
    [[], true, 'g729,ulaw,alaw', 'template'],
    [[], false, 'g729,ulaw,alaw', 'template'],
    [['alaw'], true, 'alaw', 'codecs'],
    [['alaw'], false, 'alaw,codecs', 'codecs'],
    [['g729', 'alaw'], false, 'g729,alaw,codecs', 'codecs'],
  ])('%j, forced %s: %s', (codecs, forceCodec, value, source) => {
    expect(setting('netoip', 'codecs', { codecs, forceCodec })).toMatchObject({ value, source });
  });

  it('say what was meant, and what is left, when they aren’t forced', () => {
    expect(setting('netoip', 'codecs', { codecs: ['alaw'], forceCodec: false })?.note?.it).toMatch(
      /resta alaw, .* era alaw,g729,ulaw\.$/,
    );
    expect(setting('netoip', 'codecs', { codecs: ['alaw'] })?.note).toBeUndefined();
  });
});

describe('special options', () => {
  it('take the place of any row, dynamic ones included', () => {
    expect(setting('wic-voip', 'username')).toMatchObject({ value: '0721405516', source: 'special' });
    expect(setting('wic-voip', 'auth_username')).toMatchObject({ value: '391234', source: 'special' });
    // The typed password is blanked.
    expect(setting('opensolution_gnr', 'secret')).toMatchObject({ value: '', source: 'special' });
  });

  it('replace the phone before the user name, and take neither for a pattern', () => {
    const special = { client_uri: 'sip:$PHONE@$USERNAME' };
    const row = (typed: Partial<TypedValues>): string | undefined =>
      buildTrunk({ ...provider('netoip'), special }, { ...TYPED, ...typed }).find(
        ({ keyword }) => keyword === 'client_uri',
      )?.value;
    expect(row({ phone: '$USERNAME', username: 'x' })).toBe('sip:x@x');
    expect(row({ phone: '1', username: '$PHONE' })).toBe('sip:1@$PHONE');
    expect(row({ phone: "$&$'$1", username: '$$' })).toBe("sip:$&$'$1@$$");
  });
});

describe('placeholders that stay', () => {
  it('are found in the three templates that have them, and nowhere else', () => {
    const found = providers.flatMap((candidate) =>
      buildTrunk(candidate, TYPED).flatMap(({ keyword, placeholders }) =>
        placeholders.map((placeholder) => `${candidate.key} ${keyword} ${placeholder}`),
      ),
    );
    expect(found.sort()).toEqual([
      'enegan client_uri USERNAME',
      'viatek client_uri CHANGE_ME',
      'xstream client_uri nomecliente.site',
      'xstream from_domain nomecliente.site',
    ]);
  });

  it('are not what a person types', () => {
    expect(setting('viatek', 'client_uri', { username: 'USERNAME' })).toMatchObject({
      value: 'sip:USERNAME@CHANGE_ME',
      placeholders: ['CHANGE_ME'],
    });
  });

  it('are variables too: in the template all, in a special option those that the wizard doesn’t know', () => {
    const changed = {
      ...provider('netoip'),
      trunk: { client_uri: 'sip:$USERNAME@x.example' },
      special: { server_uri: 'sip:$DOMAIN;$PHONE' },
    };
    const rows = buildTrunk(changed, TYPED).filter(({ placeholders }) => placeholders.length > 0);
    expect(rows.map(({ keyword, placeholders }) => [keyword, placeholders])).toEqual([
      ['client_uri', ['$USERNAME']],
      ['server_uri', ['$DOMAIN']],
    ]);
  });

  it('go when a special option replaces their row', () => {
    const { client_uri: uri, ...special } = { client_uri: 'sip:$USERNAME@sip.enegan.it', auth_username: '$USERNAME' };
    const rows = buildTrunk({ ...provider('enegan'), special: { ...special, client_uri: uri } }, TYPED);
    expect(rows.flatMap(({ placeholders }) => placeholders)).toEqual([]);
  });
});

describe('splitAtPlaceholders', () => {
  it('finds every placeholder, wherever it stands', () => {
    const split = (value: string, ...placeholders: string[]): string[] => splitAtPlaceholders({ value, placeholders });
    expect(split('sip:$A@CHANGE_ME;x=$A', 'CHANGE_ME', '$A')).toEqual(['sip:', '$A', '@', 'CHANGE_ME', ';x=', '$A']);
    expect(split('$HOST$HOST_NAME', '$HOST', '$HOST_NAME')).toEqual(['$HOST', '$HOST_NAME']);
    expect(findPlaceholders('sip:USERNAME@NUMERO')).toEqual(['USERNAME', 'NUMERO']);
    expect(split('plain')).toEqual(['plain']);
    expect(split('')).toEqual([]);
  });
});
