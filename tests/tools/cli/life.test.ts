/** The whole way of one invented provider, by the commands alone: after each step page, list, feeds, API, badge and what answers for it agree. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { badgePath } from '../../../src/catalog/api/badgeSnippet';
import type { ApiProvider } from '../../../src/catalog/api/apiSchema';
import { buildFeeds } from '../../../src/catalog/api/feeds';
import { localeFiles, sharedFiles } from '../../../src/catalog/api/siteFiles';
import { loadCatalog, type CatalogLocation } from '../../../src/catalog/loadCatalog';
import { STATUS_ACTION_LABELS } from '../../../src/catalog/model/labels';
import { formatProblems } from '../../../src/catalog/model/problems';
import { casesToRun } from '../../../src/catalog/records/casesToRun';
import { verifiableProviders } from '../../../src/catalog/records/verifiableProviders';
import { writeRecordFile } from '../../../src/catalog/records/recordFile';
import type { Locale } from '../../../src/catalog/model/types';
import type { TestResult } from '../../../src/catalog/model/vocabulary';
import { buildProviderRecords } from '../../../src/catalog/search/records/buildProviderRecords';
import { PAGE_LABELS } from '../../../src/plugin/translations';
import { toProviderProps, type ProviderProps } from '../../../src/plugin/props/providerProps';
import { toVerifyProps } from '../../../src/plugin/props/verifyProps';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { COMPLETE } from '../../catalog/request/answers';
import { writeRequestFile } from '../../../src/catalog/request/requestFile';
import { FIELDS } from '../../../src/catalog/request/requestFields';
import { createRecord, withText } from '../../../src/catalog/request/requestRecord';
import { runCommand, type Run } from './runCommand';

const KEY = 'esempio-voip';
const SITE = { root: 'https://example.org/' };

/** What page, list, feeds, API, badge and its verification say of the provider, in one language. */
function told(location: CatalogLocation, locale: Locale): Record<string, unknown> | undefined {
  const outcome = loadCatalog(location);
  if (!outcome.ok) throw new Error(formatProblems(outcome.problems, 'en'));
  const catalog = outcome.value;
  const files = sharedFiles(catalog, SITE);
  const provider = catalog.providers.find(({ key }) => key === KEY);
  const row = buildProviderRecords(catalog, locale, () => '').find(({ key }) => key === KEY);
  const badge = localeFiles(catalog, SITE, locale)[badgePath(KEY)];
  if (!files.ok || provider === undefined || row === undefined) {
    expect(badge).toBeUndefined();
    return undefined;
  }
  const content = { catalog, bodies: new Map(), locale, labels: { ...PAGE_LABELS } };
  const options = { repositoryUrl: 'https://example.org/repo', helpdesk: { kind: 'portal' as const, url: '' } };
  const page = toProviderProps(provider, content, options).provider;
  const api = (JSON.parse(files.value[`api/v1/providers/${KEY}.json`] ?? '') as { provider: ApiProvider }).provider;
  const statuses = (JSON.parse(files.value['api/v1/status.json'] ?? '') as { providers: Record<string, ApiProvider> })
    .providers;
  expect(statuses[KEY]).toMatchObject({
    status: api.status,
    tier: api.tier,
    evidence: api.evidence,
    ageing: api.ageing,
  });
  expect(page.evidenceRecord ?? null).toEqual(api.ageing);
  const verified = toVerifyProps(provider, content).provider;
  expect(verified).toEqual(
    Object.fromEntries(Object.keys(verified).map((field) => [field, page[field as keyof typeof page]])),
  );
  expect(badge).toContain(badgeWords(page, locale));
  const { atom, rss } = buildFeeds(catalog, SITE, locale);
  const ids = [...atom.matchAll(/<id>([^<]*)<\/id>/g)].flatMap(([, id = '']) => id.split(`/${KEY}/`)[1] ?? []);
  // Whatever two places say is said alike.
  expect([page.status, row.status]).toEqual([api.status, api.status]);
  expect([page.tier, row.tier]).toEqual([api.tier, api.tier]);
  expect(page.testRecords).toHaveLength(api.testRecords.length);
  expect(page.statusHistory.map(({ reason }) => reason)).toEqual(api.statusHistory.map(({ reason }) => reason[locale]));
  for (const { reason } of page.statusHistory) for (const feed of [atom, rss]) expect(feed).toContain(reason);
  return { status: api.status, tier: api.tier, reason: page.statusHistory.at(-1)?.reason, feed: ids };
}

/** The badge's lines below the name, by what the page shows. */
function badgeWords({ statusHistory, evidenceRecord, since }: ProviderProps['provider'], locale: Locale): string {
  const change = statusHistory.at(-1);
  if (change === undefined) throw new Error('nothing happened to the certification');
  const words = {
    it: { record: 'Verbale di test', due: 'Test da ripetere dal', wizard: 'Nel wizard', none: 'Nessuna evidenza' },
    en: { record: 'Test record', due: 'Tests due again from', wizard: 'In the wizard', none: 'No evidence' },
  }[locale];
  const rest =
    evidenceRecord === undefined
      ? [since === undefined ? words.none : words.wizard]
      : [
          `${words.record} ${evidenceRecord.date} · release ${evidenceRecord.release}`,
          `${words.due} ${evidenceRecord.dueFrom}`,
        ];
  return [`NethVoice: ${STATUS_ACTION_LABELS[change.action][locale].toLowerCase()} · ${change.date}`, ...rest].join(
    ' · ',
  );
}

/** A provider's way, step by step. */
class Way {
  readonly location = fixtureCatalog();

  /** Runs a command on the catalog. */
  run(...args: string[]): Promise<Run> {
    const { rootDir, providersDir, englishDir } = this.location;
    const options = ['--providers', providersDir, ...(args[0] === 'due' ? [] : ['--english', englishDir])];
    return runCommand(catalogProgram, [...args, ...options], { cwd: rootDir });
  }

  /** Runs a command that has to go well. */
  async step(...args: string[]): Promise<string> {
    const { status, stdout, stderr } = await this.run(...args);
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  /** Changes the certification. */
  status(action: string, date: string, why: string): Promise<string> {
    return this.step('status', KEY, action, '--reason-it', `${why} (it)`, '--reason-en', `${why} (en)`, '--date', date);
  }

  /** The file of a record with these results, else all that apply passed. */
  recordFile(date: string, results?: Readonly<Record<number, TestResult>>): string {
    const passed = casesToRun('registration').map(({ number }) => [number, 'passed'] as const);
    const cases = Object.entries(results ?? Object.fromEntries(passed));
    const file = path.join(this.location.rootDir, `${date}.record.json`);
    const facts = {
      date,
      release: '1.6.1',
      plan: '1',
      tester: 'nethesis',
      trunk_kind: 'registration',
      path: 'nethvoice',
    };
    const draft = {
      provider: KEY,
      facts,
      cases: Object.fromEntries(cases.map(([number, result]) => [number, { result }])),
    };
    writeFileSync(file, writeRecordFile(draft));
    return file;
  }

  /** Changes the descriptor by hand. */
  edit(change: (text: string) => string): void {
    const file = path.join(this.location.providersDir, `${KEY}.md`);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  /** What is told in both languages: the same, but for the reason. */
  told(): Record<string, unknown> | undefined {
    const [it, en] = [told(this.location, 'it'), told(this.location, 'en')];
    expect(String(it?.reason).replace('(it)', '')).toBe(String(en?.reason).replace('(en)', ''));
    expect({ ...it, reason: '' }).toEqual({ ...en, reason: '' });
    return en;
  }
}

it('goes from the request to the withdrawal, and every place tells the same of it', async () => {
  const way = new Way();
  const request = path.join(way.location.rootDir, 'esempio.request.json');
  const answers = FIELDS.reduce((record, { id }) => withText(record, id, COMPLETE[id], 1), createRecord('a', 1));
  writeFileSync(request, writeRequestFile(answers));
  await way.step('new', request);
  expect(way.told()).toBeUndefined();

  await way.status('testing', '2026-01-05', 'Trunk installed');
  expect(await way.step('record', KEY, way.recordFile('2026-01-08', { 2: 'passed', 27: 'failed' }))).toMatch(
    /K cases that failed: 27 .*\nK cases without a result: 3 /,
  );
  expect(way.told()).toEqual({
    status: 'testing',
    tier: 'limited',
    reason: 'Trunk installed (en)',
    feed: ['2026-01-08/tested', '2026-01-05/testing'],
  });

  // A failed or missing knock-out keeps the certification away, whoever asks for it.
  const refused = await way.run('status', KEY, 'certified', '--reason-it', 'x', '--reason-en', 'x');
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringContaining('27 (DTMF both ways) is a K and failed'),
  ]);

  expect(await way.step('record', KEY, way.recordFile('2026-01-20'))).toContain('the status certified is possible');
  // As the import of a release would: a row in the list, and no value that all share.
  way.edit((text) =>
    text
      .replace('  registration: send\n', '')
      .replace('status: testing\n', 'status: testing\nwizard:\n  id: 9\n  since: 1.6.14\n'),
  );
  expect(await way.status('certified', '2026-01-21', 'All passed')).toContain('Added evidence: test-record');
  expect(way.told()).toMatchObject({ status: 'certified', tier: 'full', reason: 'All passed (en)' });

  // What is due is said by the day: two years on, the evidence is stale.
  vi.setSystemTime('2028-02-01T12:00:00Z');
  const due = await way.run('due', '--json');
  vi.useRealTimers();
  expect([due.status, JSON.parse(due.stdout)]).toEqual([
    1,
    { date: '2028-02-01', due: [expect.objectContaining({ key: KEY, age: 'stale' })], withoutRecord: ['good'] },
  ]);

  // A new test that fails: first the suspension, or the check refuses the record.
  const failed = way.recordFile('2026-03-02', { 27: 'failed' });
  const early = await way.run('record', KEY, failed);
  expect([early.status, early.stdout]).toEqual([1, expect.stringContaining(`status ${KEY} suspended`)]);
  await way.status('suspended', '2026-03-02', 'DTMF gets lost');
  await way.step('record', KEY, failed);
  expect(way.told()).toMatchObject({ status: 'suspended', tier: 'limited', reason: 'DTMF gets lost (en)' });

  await way.step('record', KEY, way.recordFile('2026-03-10', { 27: 'passed' }));
  await way.status('reinstated', '2026-03-11', 'Mended');
  expect(way.told()).toMatchObject({ status: 'certified', tier: 'full', reason: 'Mended (en)' });

  await way.status('withdrawn', '2026-05-01', 'Closed');
  expect(way.told()).toEqual({
    status: 'withdrawn',
    tier: 'limited',
    reason: 'Closed (en)',
    feed: [
      '2026-05-01/withdrawn',
      '2026-03-11/reinstated',
      '2026-03-10/tested',
      '2026-03-02/suspended',
      '2026-03-02/tested',
      '2026-01-21/certified',
      '2026-01-20/tested',
      '2026-01-08/tested',
      '2026-01-05/testing',
    ],
  });

  // The catalog shows it no more: who has its badge still learns the truth.
  way.edit((text) => text.replace('status: withdrawn\n', 'status: withdrawn\nlisted: no\n'));
  const hidden = loadCatalog(way.location);
  if (!hidden.ok) throw new Error(formatProblems(hidden.problems, 'en'));
  expect(localeFiles(hidden.value, SITE, 'it')[badgePath(KEY)]).toContain(
    'NethVoice: certificazione ritirata · 2026-05-01',
  );
  expect(verifiableProviders(hidden.value).map(({ key }) => key)).toContain(KEY);
});
