import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/model/problems';
import { hostNames, isTypoOf } from '../../../src/catalog/wizard/hostTypos';
import { importSql } from '../../../src/catalog/wizard/importSql';
import { inspectRelease, type Observation } from '../../../src/catalog/wizard/inspectRelease';
import { readLegacyProviders } from '../../../src/catalog/wizard/legacyProviders';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { releaseCatalog } from '../releaseCatalog';
import { madeRelease, type MadeProvider } from './historicalRows';
import { productFiles, releaseRows } from './releaseRows';

const catalog = releaseCatalog();

/** The release with one provider more: all the rows of Active Network but for what is told. */
function withNew({ id, key, name = key, trunk, special = {} }: MadeProvider): WizardRows {
  const rows = releaseRows();
  const settings = Object.fromEntries(
    rows.trunks_defaults.flatMap(({ provider_id: owner, keyword, data }) => (owner === 1 ? [[keyword, data]] : [])),
  ) as Record<string, string>;
  const own = madeRelease({
    id,
    key,
    name,
    trunk: { ...settings, sip_server: `sip.${key}.example`, from_domain: `sip.${key}.example`, ...trunk },
    special,
  });
  return {
    providers: [...rows.providers, ...own.providers],
    trunks_defaults: [...rows.trunks_defaults, ...own.trunks_defaults],
    trunks_specialopts: [...rows.trunks_specialopts, ...own.trunks_specialopts],
    trunks_custom_flags: [...rows.trunks_custom_flags, ...own.trunks_custom_flags],
  };
}

/** What there is to look at, as the kind, the row on its line, and the sentence. */
function look(rows: WizardRows, retiredIds: readonly number[] = []): [string, string, string][] {
  const files = productFiles(rows);
  const read = importSql(files);
  if (!read.ok) throw new Error(formatProblems(read.problems, 'en'));
  const retired = { ...catalog, release: { ...catalog.release, retiredIds } };
  return inspectRelease(read.value, retired)
    .filter(({ level }) => level === 'problem')
    .map(({ kind, file, line, text }: Observation) => [
      kind,
      (files[file]?.split('\n')[line - 1] ?? '').replace(/[,;]$/, ''),
      text.en,
    ]);
}

describe('a release', () => {
  it('that the descriptors describe is only noted', () => {
    expect(look(releaseRows())).toEqual([]);
  });

  it('with a sound new provider has nothing to look at', () => {
    expect(look(withNew({ id: 40, key: 'omega' }))).toEqual([]);
  });

  it.each<[string, WizardRows, readonly number[], [string, string, string]]>([
    [
      'an id that is another’s',
      {
        ...releaseRows(),
        providers: releaseRows().providers.map((row) => (row.id === 28 ? { ...row, provider: 'omega' } : row)),
      },
      [],
      ['id-used', '(28,"omega","NetoIP")', 'the id 28 is that of netoip.'],
    ],
    [
      'an id that was retired',
      withNew({ id: 40, key: 'omega' }),
      [40],
      ['id-retired', '(40,"omega","omega")', 'the id 40 belonged to a provider that left the wizard.'],
    ],
    [
      'rows that are missing',
      withNew({ id: 40, key: 'omega', trunk: { pjsip_line: undefined, expiration: undefined } }),
      [],
      ['fewer-rows', '(40,"omega","omega")', 'rows that most templates have are missing: expiration, pjsip_line.'],
    ],
    [
      'a word that nothing replaces',
      withNew({ id: 40, key: 'omega', special: { client_uri: 'sip:$USERNAME@CHANGE_ME' } }),
      [],
      [
        'placeholder',
        '(40,"client_uri","sip:$USERNAME@CHANGE_ME")',
        'client_uri: the wizard doesn’t replace CHANGE_ME.',
      ],
    ],
    [
      'a variable where none is replaced',
      withNew({ id: 40, key: 'omega', trunk: { from_user: undefined, client_uri: 'sip:$USERNAME@sip.omega.example' } }),
      [],
      [
        'placeholder',
        '(40,"client_uri","sip:$USERNAME@sip.omega.example")',
        'client_uri: the wizard doesn’t replace $USERNAME.',
      ],
    ],
    [
      'a host like that of a known provider',
      withNew({ id: 40, key: 'omega', trunk: { sip_server: 'trunk.voipvocie.it' } }),
      [],
      [
        'host-typo',
        '(40,"sip_server","trunk.voipvocie.it")',
        'sip_server: trunk.voipvocie.it is like trunk.voipvoice.it. Is it meant?',
      ],
    ],
    [
      'a host like another of the same provider',
      withNew({ id: 40, key: 'omega', trunk: { from_domain: 'sip.omegaa.example' } }),
      [],
      [
        'host-typo',
        '(40,"from_domain","sip.omegaa.example")',
        'from_domain: sip.omegaa.example is like sip.omega.example. Is it meant?',
      ],
    ],
  ])('with %s names its row', (_kind, rows, retiredIds, expected) => {
    expect(look(rows, retiredIds)).toContainEqual(expected);
  });
});

describe('hosts', () => {
  it.each([
    ['sip.exmaple.it', 'sip.example.it'],
    ['sip.example.ti', 'sip.example.it'],
    ['sipexample.it', 'sip.example.it'],
    ['sip.exampel.it', 'sip.example.it'],
  ])('%s is a slip for %s', (host, known) => expect(isTypoOf(host, known)).toBe(true));

  it.each([
    ['sip.example.it', 'sip.example.it'],
    ['voip2.example.it', 'voip.example.it'],
    ['sip.example.it', 'sbc.example.it'],
    ['sip.example.it', 'sip.another.it'],
    ['sip.twt.it', 'sip.wic.it'],
  ])('%s is none for %s', (host, known) => expect(isTypoOf(host, known)).toBe(false));

  it('are those of URIs too, without placeholders and addresses', () => {
    expect(
      hostNames({
        sip_server: '192.0.2.1',
        from_domain: 'sip.example.it',
        client_uri: 'sip:user@nomecliente.site:5083',
        outbound_proxy: 'sip:proxy.example.it;lr',
        codecs: 'ulaw',
      }),
    ).toEqual([
      ['from_domain', 'sip.example.it'],
      ['outbound_proxy', 'proxy.example.it'],
    ]);
  });
});

describe('the older table', () => {
  it('gives its keys, also of rows behind one that MariaDB would refuse', () => {
    const sql =
      'USE `asterisk`;\nINSERT INTO `providers` (`provider`,`description`) VALUES\n("a","A (b)"),\n("b","B")\n("c","C");';
    expect([...readLegacyProviders(sql)]).toEqual([
      ['a', 3],
      ['b', 4],
      ['c', 5],
    ]);
    expect([...readLegacyProviders("INSERT INTO other VALUES ('x')")]).toEqual([]);
  });

  it('is compared with the list, and fails nothing', () => {
    const read = importSql(productFiles(releaseRows()));
    if (!read.ok) throw new Error(formatProblems(read.problems, 'en'));
    const legacy = new Map([...catalog.providers.map(({ key }) => [key, 1] as const).slice(1), ['gone', 7] as const]);
    const seen = inspectRelease(read.value, catalog, legacy).filter(({ kind }) => kind.startsWith('legacy'));
    expect(seen.map(({ kind, provider, level }) => [kind, provider, level])).toEqual([
      ['legacy-lacks', 'activenetwork', 'note'],
      ['legacy-only', 'cheapnet', 'note'],
      ['legacy-only', 'xera', 'note'],
      ['legacy-only', 'gone', 'note'],
    ]);
  });
});
