import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { planImport } from '../../../src/catalog/wizard/planImport';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { filesIn, importInto, RELEASE, rowsOf, withCatalog } from './importedCatalog';
import { releaseRows, sorted } from './releaseRows';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

/** The rows with one setting of one provider changed, added, or (without a value) taken away. */
function withSetting(rows: WizardRows, id: number, keyword: string, data: string | undefined): WizardRows {
  const others = rows.trunks_defaults.filter((row) => row.provider_id !== id || row.keyword !== keyword);
  return {
    ...rows,
    trunks_defaults: data === undefined ? others : [...others, { provider_id: id, keyword, data }],
  };
}

/** The rows without a provider: its row in the list, and its settings too when all is meant. */
function without(rows: WizardRows, id: number, all: boolean): WizardRows {
  const keep = (row: { readonly provider_id: number }): boolean => !all || row.provider_id !== id;
  return {
    providers: rows.providers.filter((row) => row.id !== id),
    trunks_defaults: rows.trunks_defaults.filter(keep),
    trunks_specialopts: rows.trunks_specialopts.filter(keep),
    trunks_custom_flags: rows.trunks_custom_flags.filter(keep),
  };
}

/** The lines that two texts don't share. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Plans an import over today's catalog. */
function planOver(rows: WizardRows, options = RELEASE): { report: string[]; changes: Record<string, string[]> } {
  const plan = planImport(RELEASE_CATALOG, rows, options);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const changes = [...plan.value.files].map(([name, text]) => {
    const file = path.join(RELEASE_CATALOG.providersDir, name);
    return [name, changedLines(readFileSync(file, 'utf8'), text)] as const;
  });
  return { report: plan.value.report.map(({ en }) => en), changes: Object.fromEntries(changes) };
}

describe('over the descriptors of the release', () => {
  it('a changed codec changes one line and is told by provider and keyword', () => {
    expect(planOver(withSetting(releaseRows(), 19, 'codecs', 'g729'))).toEqual({
      report: ['voipvoice-trunk: codecs: ulaw,alaw,gsm,g726,g722,g729 → g729'],
      changes: { 'voipvoice-trunk.md': ['+   codecs: [g729]'] },
    });
  });

  it('a value that comes to be the shared one leaves the descriptor', () => {
    expect(planOver(withSetting(releaseRows(), 28, 'rewrite_contact', 'yes'))).toEqual({
      report: ['netoip: rewrite_contact: no → yes'],
      changes: { 'netoip.md': ['-   rewrite_contact: no'] },
    });
  });

  it('a missing row goes to absent, a row that comes leaves it', () => {
    expect(planOver(withSetting(releaseRows(), 28, 'max_retries', undefined))).toEqual({
      report: ['netoip: max_retries: 10000 → (no row)'],
      changes: { 'netoip.md': ['+ absent: [max_retries]'] },
    });
    expect(planOver(withSetting(releaseRows(), 29, 'send_connected_line', 'false'))).toEqual({
      report: ['mynet: send_connected_line: (no row) → false'],
      changes: { 'mynet.md': ['- absent: [send_connected_line]'] },
    });
  });

  it('names, special options and flags follow too; ids are told', () => {
    const rows = releaseRows();
    const changed: WizardRows = {
      ...rows,
      providers: rows.providers.map((row) => (row.id === 14 ? { ...row, description: 'Viatek: "new"' } : row)),
      trunks_specialopts: rows.trunks_specialopts.map((row) =>
        row.provider_id === 14 ? { ...row, data: 'sip:$USERNAME@sip.viatek.example' } : row,
      ),
      trunks_custom_flags: rows.trunks_custom_flags.map((row) =>
        row.provider_id === 14 && row.keyword === 'disable_topos_header' ? { ...row, value: 1 } : row,
      ),
    };
    expect(planOver(changed)).toEqual({
      report: [
        'viatek: description: Viatek → Viatek: "new"',
        'viatek: client_uri: sip:$USERNAME@CHANGE_ME → sip:$USERNAME@sip.viatek.example',
        'viatek: disable_topos_header: 0 → 1',
      ],
      changes: {
        'viatek.md': [
          '- name: Viatek',
          '-   client_uri: sip:$USERNAME@CHANGE_ME',
          `+ name: 'Viatek: "new"'`,
          '+   client_uri: sip:$USERNAME@sip.viatek.example',
          '+ flags:',
          '+   disable_topos_header: 1',
        ],
      },
    });
  });

  it('a provider whose rows are all gone loses wizard, and its certification with it', () => {
    const { report, changes } = planOver(without(releaseRows(), 28, true));
    expect(report).toEqual([
      'netoip: no longer in the release. The descriptor loses wizard and absent; the id 28 goes into the retired_ids of _release.yml. The status goes from certified to withdrawn: it rested on the list.',
    ]);
    expect(changes['netoip.md']).toEqual([
      '- status: certified',
      '- evidence: wizard-list',
      '- wizard:',
      '-   id: 28',
      '-   since: 1.3.4',
      '-   since_date: 2025-06-23',
      '+ status: withdrawn',
    ]);
    expect(changes['_release.yml']).toEqual(['+ retired_ids: [28]']);
  });

  it('a provider that only the list has lost stays, and is told', () => {
    expect(planOver(without(releaseRows(), 28, false))).toEqual({
      report: [
        'netoip: not in the release’s list, which yet has 58 rows with the id 28. The descriptor stays as it is: look into the release.',
      ],
      changes: {},
    });
  });

  it('rows that belong to nobody are left out, and told', () => {
    const rows = releaseRows();
    const { report, changes } = planOver({
      ...rows,
      trunks_custom_flags: [...rows.trunks_custom_flags, { provider_id: 77, keyword: 'disable_srtp_header', value: 1 }],
    });
    expect(report).toEqual(['id 77: left out, 1 row of a provider that isn’t in the list.']);
    expect(changes).toEqual({});
  });

  it('a provider that was only announced arrives', () => {
    const rows = releaseRows();
    const vianova: WizardRows = {
      ...rows,
      providers: [...rows.providers, { id: 33, provider: 'vianova', description: 'Vianova' }],
      trunks_defaults: [
        ...rows.trunks_defaults,
        { provider_id: 33, keyword: 'sip_server', data: 'sip.vianova.example' },
      ],
    };
    withCatalog(RELEASE_CATALOG.providersDir, (location) => {
      const { report } = importInto(location, vianova, { release: '1.7.2', date: '2026-07-13' });
      expect(report.map(({ en }) => en)).toEqual([
        'vianova: new, id 33, since release 1.7.2. Check the company, which is the name for now, and since, if the provider was there before.',
        '_release.yml: release: 1.6.14 → 1.7.2',
        '_release.yml: Vianova has arrived and leaves added_later.',
        '_release.yml: MultiWire (single number) was announced for 1.7.2 and stays in added_later: no new provider has such a name.',
        '_release.yml: MultiWire Multinumero was announced for 1.7.2 and stays in added_later: no new provider has such a name.',
        'To be written: the Italian in providers/vianova.md, below the front matter; the English in english/vianova.md. Then: npm run i18n -- accept providers/vianova.md',
        'In the end: npm run catalog -- check',
      ]);
      expect(sorted(rowsOf(location))).toEqual(sorted(vianova));
      const read = (folder: string): string => readFileSync(path.join(folder, '_release.yml'), 'utf8');
      expect(changedLines(read(RELEASE_CATALOG.providersDir), read(location.providersDir))).toEqual([
        '- release: 1.6.14',
        '- date: 2026-06-24',
        '-   - name: Vianova',
        '+ release: 1.7.2',
        '+ date: 2026-07-13',
      ]);
      // The texts are a person's: `check` asks for them, `export` doesn't need them.
      const checked = loadCatalog({ ...location, englishDir: RELEASE_CATALOG.englishDir });
      expect(checked.ok ? [] : checked.problems.map(({ file, what }) => `${file}: ${what.en}`)).toContain(
        'providers/vianova.md: The Italian text below the front matter is missing.',
      );
    });
  });

  it('a provider that comes into the wizard keeps its status and loses what is shared', () => {
    const rows = releaseRows();
    const cheapnet: WizardRows = {
      ...rows,
      providers: [...rows.providers, { id: 33, provider: 'cheapnet', description: 'Cheapnet' }],
      trunks_defaults: [
        ...rows.trunks_defaults,
        ...rows.trunks_defaults
          .filter((row) => row.provider_id === 28)
          .map((row) => ({
            ...row,
            provider_id: 33,
            data: row.keyword === 'sip_server' ? 'sip.cheapnet.it' : row.data,
          })),
      ],
    };
    const { report, changes } = planOver(cheapnet, { release: '1.7.0' });
    expect(report).toEqual([
      'cheapnet: in the wizard from now on, id 33, since release 1.7.0. The status stays uncertified: yours to decide.',
      '_release.yml stays at 1.6.14: give --date too to take it to 1.7.0.',
    ]);
    expect(changes['cheapnet.md']).toContain('-   dtmfmode: rfc2833');
    expect(changes['cheapnet.md']).toContain('+   since: 1.7.0');
  });
});

describe('a release that lacks what releases have', () => {
  const rows = releaseRows();
  const refusals = (less: WizardRows, options = RELEASE): string[] => {
    const plan = planImport(RELEASE_CATALOG, less, options);
    return plan.ok ? [] : plan.problems.map(({ file, field, what }) => `${file} ${field}: ${what.en}`);
  };
  const NOTHING: WizardRows = { providers: [], trunks_defaults: [], trunks_specialopts: [], trunks_custom_flags: [] };
  const list = '50_asterisk.rest_pjsip_providers.sql';

  it('an empty list is never one, asked for or not', () => {
    for (const less of [NOTHING, { ...rows, providers: [] }]) {
      for (const remove of [false, true])
        expect(refusals(less, { remove })).toEqual([`${list} : The list has no provider: this is no release.`]);
    }
  });

  it('three providers may leave, a fourth has to be asked for', () => {
    const leaving = rows.providers.slice(0, 4).map(({ id }) => id);
    const less = leaving.reduce((left, id) => without(left, id, true), rows);
    const keys = rows.providers.slice(0, 4).map(({ provider }) => provider);
    const [refusal = '', ...others] = refusals(less);
    expect(others).toEqual([]);
    expect(refusal).toMatch(`${list} --remove: 4 providers have no rows in this table any more: `);
    for (const key of keys) expect(refusal).toContain(key);
    expect(refusals(less, { remove: true })).toEqual([]);
    expect(refusals(leaving.slice(1).reduce((left, id) => without(left, id, true), rows))).toEqual([]);
  });

  it.each(['trunks_defaults', 'trunks_specialopts', 'trunks_custom_flags'] as const)('%s without rows', (table) => {
    const [refusal, ...others] = refusals({ ...rows, [table]: [] });
    expect(refusal).toMatch(
      new RegExp(`^50_asterisk\\.rest_pjsip_${table}\\.sql --remove: \\d+ providers have no rows`),
    );
    expect(others).toEqual([]);
  });
});

describe('what a person wrote', () => {
  it('stays: comments, order, blank lines, folded texts, prose', () => {
    withCatalog(RELEASE_CATALOG.providersDir, (location) => {
      const file = path.join(location.providersDir, 'netoip.md');
      const written = `---
# A remark at the top
name: NetoIP # as in the list
company: NetoIP
status: certified
evidence: wizard-list

wizard: { id: 28, since: 1.3.4 } # on one line
trunk:
  # first the port
  sip_server_port: 5062 # not 5060
  codecs: [ g729, ulaw, alaw ]

  sip_server: voipnet.netoip.com # the host
  rewrite_contact: no
  from_domain: voipnet.netoip.com
# Between two fields
flags: { disable_topos_header: 1 }
limitations:
  - id: folded
    text:
      it: Una frase
        su due righe
      en: >-
        A sentence
        on two lines
# At the end
---

Testo: con --- e 'apici'.
`;
      writeFileSync(file, written);
      importInto(location, withSetting(releaseRows(), 28, 'transport', '0.0.0.0-tls'), {});
      expect(readFileSync(file, 'utf8')).toBe(
        written
          .replace('  rewrite_contact: no', '  transport: 0.0.0.0-tls\n  rewrite_contact: no')
          .replace('[ g729, ulaw, alaw ]', '[g729, ulaw, alaw]'),
      );
    });
  });
});

describe('what is refused', () => {
  /** The sentences of the problems of an import into an empty folder. */
  function refusals(rows: WizardRows, options = RELEASE): string[] {
    return withCatalog(undefined, (location) => {
      const plan = planImport(location, rows, options);
      expect(filesIn(location)).toEqual([]);
      return plan.ok ? [] : plan.problems.map(({ file, field, what }) => `${file} ${field}: ${what.en}`);
    });
  }
  const list = '50_asterisk.rest_pjsip_providers.sql';
  const one = (data: string, provider = 'evil'): WizardRows => ({
    providers: [{ id: 1, provider, description: 'Evil' }],
    trunks_defaults: [{ provider_id: 1, keyword: 'sip_server', data }],
    trunks_specialopts: [],
    trunks_custom_flags: [],
  });

  it('a value that no descriptor may have', () => {
    expect(refusals(one("sip.example.it'); DROP TABLE x; --"))).toEqual([
      "50_asterisk.rest_pjsip_trunks_defaults.sql rest_pjsip_trunks_defaults.sip_server: «sip.example.it'); DROP TABLE x; --» is not a valid host. There is too much in it: parameters «; DROP TABLE x; --».",
    ]);
  });

  it('a key that would leave the folder', () => {
    expect(refusals(one('sip.example.it', '../evil'))).toEqual([`${list} provider: «../evil» won’t do as a key.`]);
  });

  it('a key that is there twice', () => {
    const rows = one('sip.example.it');
    const [first] = rows.providers;
    expect(
      refusals({ ...rows, providers: [...rows.providers, { ...first, id: 2, provider: 'evil', description: 'E' }] }),
    ).toEqual([`${list} provider: The key «evil» is there twice.`]);
  });

  it('a password among the special options, without repeating it', () => {
    const rows = {
      ...one('sip.example.it'),
      trunks_specialopts: [{ provider_id: 1, keyword: 'secret', data: 'hunter2' }],
    };
    const refused = refusals(rows);
    expect(refused).toEqual([
      '50_asterisk.rest_pjsip_trunks_specialopts.sql rest_pjsip_trunks_specialopts.secret: The field holds a password.',
    ]);
  });

  it('a keyword that nobody knows', () => {
    const rows = { ...one('sip.example.it'), trunks_specialopts: [{ provider_id: 1, keyword: 'colour', data: 'red' }] };
    expect(refusals(rows)).toEqual([
      '50_asterisk.rest_pjsip_trunks_specialopts.sql rest_pjsip_trunks_specialopts.colour: There is no field «colour».',
    ]);
  });

  it('a new provider of an unnamed release', () => {
    expect(refusals(one('sip.example.it'), {})).toEqual([
      `${list} --release: _release.yml is missing and SQL files don’t say which release they are of.`,
    ]);
    withCatalog(RELEASE_CATALOG.providersDir, (location) => {
      const rows = releaseRows();
      const more = one('sip.example.it');
      const plan = planImport(
        location,
        {
          ...rows,
          providers: [...rows.providers, { id: 99, provider: 'evil', description: 'Evil' }],
          trunks_defaults: [
            ...rows.trunks_defaults,
            ...more.trunks_defaults.map((row) => ({ ...row, provider_id: 99 })),
          ],
        },
        {},
      );
      expect(plan.ok ? [] : plan.problems.map(({ what }) => what.it)).toEqual([
        'evil è nuovo nel wizard e i file SQL non dicono da quale release vengono.',
      ]);
    });
  });
});
