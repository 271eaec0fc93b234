/** The rows of a release → the files of a catalog that would say the same, and a report of what changes. */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { SHARED_FILES, type CatalogLocation } from '../loadCatalog';
import { compareReleases } from '../model/compareReleases';
import type { Outcome } from '../model/problems';
import { pairNames } from '../model/sameName';
import type { Bilingual, Catalog, Provider } from '../model/types';
import { shownPath } from '../read/readFolder';
import { stageCatalog } from '../stageCatalog';
import { deriveDefaults, toTableFacts } from './departures';
import { createDescriptor, removeFromWizard, updateDescriptor } from './descriptorText';
import { compareTemplates } from './drift';
import { atRows, emptyList, findBadKeys, findLosses, olderRelease, optionMissing, type Rows } from './importProblems';
import * as words from './importReport';
import { countOrphans, toRows, toTemplates, type Template } from './rows';
import { createDefaults, createRelease, retireIds, updateRelease } from './sharedText';

/** What the files of a release don't say of themselves. */
export interface ImportOptions {
  /** `X.Y.Z`: since when a provider is in the wizard that wasn't there before. */
  readonly release?: string | undefined;
  /** ISO date of that release: with it `_release.yml` moves to the release. */
  readonly date?: string | undefined;
  /** Whether it may be a release before that of `_release.yml`. */
  readonly older?: boolean | undefined;
  /** Whether more than a few providers may lose all their rows of a table. */
  readonly remove?: boolean | undefined;
}

/** What an import would do. Nothing has been written yet. */
export interface ImportPlan {
  /** The text by the file's name in the folder of the descriptors; only files that change. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: readonly Bilingual[];
}

/** The files of shared facts that are missing, as they would be written. */
function createShared(
  { providersDir }: CatalogLocation,
  templates: readonly Template[],
  { release, date }: ImportOptions,
): Outcome<Map<string, string>> {
  const files = new Map<string, string>();
  const isMissing = (name: string): boolean => !existsSync(path.join(providersDir, name));
  if (isMissing(SHARED_FILES.defaults)) files.set(SHARED_FILES.defaults, createDefaults(deriveDefaults(templates)));
  if (isMissing(SHARED_FILES.release)) {
    if (release === undefined || date === undefined) {
      const option = release === undefined ? '--release' : '--date';
      const { release: name } = SHARED_FILES;
      return { ok: false, problems: [optionMissing(option, `Manca ${name}`, `${name} is missing`)] };
    }
    files.set(SHARED_FILES.release, createRelease({ release, date }));
  }
  return { ok: true, value: files };
}

/** What becomes of one file: its text, where it may change, and what is told of it. */
interface PlannedFile {
  readonly text?: string;
  readonly report: readonly Bilingual[];
}

/** The descriptor of one provider of the release: new, changed or as it is. */
function planProvider(
  template: Template,
  provider: Provider | undefined,
  { defaults }: Catalog,
  retiredIds: readonly number[],
  read: (name: string) => string,
  { release = '', date }: ImportOptions,
): PlannedFile {
  const facts = toTableFacts(template, defaults);
  const { key, id } = template;
  const since = provider?.wizard?.since ?? release;
  const isReused = retiredIds.includes(id);
  const wizard = {
    id: String(id),
    since,
    since_date: provider?.wizard ? provider.wizard.sinceDate : date,
    reused_id: isReused ? 'yes' : undefined,
  };
  const reused = isReused && provider?.wizard?.reusedId !== true ? [words.sayReused(key, id)] : [];
  if (provider === undefined)
    return { text: createDescriptor(facts, wizard), report: [words.sayNew(key, id, since), ...reused] };
  const text = updateDescriptor(read(`${key}.md`), facts, wizard);
  const [before] = toTemplates(toRows([provider]));
  if (before === undefined) return { text, report: [words.sayEntered(provider, id, since), ...reused] };
  const changes = compareTemplates(template, before);
  return changes.length === 0 ? { report: [] } : { text, report: [...changes.map(words.sayChange), ...reused] };
}

/** `_release.yml` at the release that is imported, less the providers that have arrived. */
function planRelease(
  { release }: Catalog,
  source: string,
  added: readonly Template[],
  retiredIds: readonly number[],
  { release: to, date }: ImportOptions,
): PlannedFile {
  const moves = to !== undefined && date !== undefined && (to !== release.release || date !== release.date);
  const arrived = pairNames(
    release.addedLater.map(({ name }) => name),
    added.map(({ name }) => name),
  );
  const overdue = release.addedLater.filter(
    ({ name, release: from }) =>
      to !== undefined && from !== undefined && !arrived.has(name) && compareReleases(from, to) <= 0,
  );
  return {
    text: updateRelease(source, moves ? { release: to, date } : undefined, [...arrived.keys()], retiredIds),
    report: [
      ...(moves ? [words.sayRelease(release.release, to)] : []),
      ...(to !== undefined && date === undefined && to !== release.release
        ? [words.sayStays(release.release, to)]
        : []),
      ...[...arrived].map(([name, other]) => words.sayArrived(name, other)),
      ...overdue.map(words.sayOverdue),
    ],
  };
}

/** Providers that the release of a date no longer lists. */
function planGone(
  provider: Provider,
  orphans: ReadonlyMap<number, number>,
  read: (name: string) => string,
  date: string,
): PlannedFile {
  const left = orphans.get(provider.wizard?.id ?? 0) ?? 0;
  if (left > 0) return { report: [words.sayHalfGone(provider, left)] };
  const text = removeFromWizard(read(`${provider.key}.md`), provider, date);
  return { text, report: [words.sayGone(provider)] };
}

/**
 * Plans how a catalog comes to say what a release's tables say.
 *
 * Descriptors keep their prose, history, limitations, company and comments; of the new ones no prose is
 * made up. `_defaults.yml` and `_release.yml` are written only where they are missing, the former with the
 * values that most templates have; an existing `_defaults.yml` never changes. A provider that the release
 * no longer lists loses `wizard` only when none of its rows is left. The result has been checked as
 * `export` reads it, so it is all there or there are problems.
 */
export function planImport(location: CatalogLocation, rows: Rows, options: ImportOptions): Outcome<ImportPlan> {
  const templates = toTemplates(rows);
  if (templates.length === 0) return { ok: false, problems: [emptyList()] };
  const badKeys = findBadKeys(templates, rows);
  if (badKeys.length > 0) return { ok: false, problems: badKeys };
  const shared = createShared(location, templates, options);
  if (!shared.ok) return shared;
  const staged = stageCatalog(location, { providers: shared.value });
  if (!staged.ok) return staged;
  const catalog = staged.value;
  const { release, older = false, remove = false } = options;
  if (release !== undefined && !older && compareReleases(release, catalog.release.release) < 0)
    return { ok: false, problems: [olderRelease(release, catalog.release.release)] };
  const orphans = countOrphans(rows);
  const read = (name: string): string =>
    shared.value.get(name) ?? readFileSync(path.join(location.providersDir, name), 'utf8');
  const files = new Map(shared.value);
  const report = [...shared.value.keys()].map(words.sayWritten);
  const add = (name: string, { text, report: lines }: PlannedFile): void => {
    report.push(...lines);
    if (text !== undefined && (!existsSync(path.join(location.providersDir, name)) || text !== read(name)))
      files.set(name, text);
  };
  const known = new Map(catalog.providers.map((provider) => [provider.key, provider]));
  const added = templates.filter(({ key }) => known.get(key)?.wizard === undefined);
  if (release === undefined && added.length > 0) {
    const problems = added.map(({ key, id }) =>
      optionMissing(
        '--release',
        `${key} è nuovo nel wizard`,
        `${key} is new in the wizard`,
        rows.lineOf?.('providers', id),
      ),
    );
    return { ok: false, problems };
  }
  const idOf = new Map(templates.map(({ key, id }) => [key, id]));
  const gone = catalog.providers
    .filter(({ key, wizard }) => wizard !== undefined && !idOf.has(key))
    .map((provider) => ({
      provider,
      planned: planGone(provider, orphans, read, options.date ?? catalog.release.date),
    }));
  const leaving = gone.flatMap(({ provider, planned }) => (planned.text === undefined ? [] : [provider.key]));
  const losses = remove ? [] : findLosses(catalog, templates, leaving);
  if (losses.length > 0) return { ok: false, problems: losses };
  const givenUp = catalog.providers.flatMap(({ key, wizard }) =>
    wizard !== undefined && (leaving.includes(key) || (idOf.get(key) ?? wizard.id) !== wizard.id) ? [wizard.id] : [],
  );
  const retiredIds = retireIds(catalog.release, givenUp);
  for (const template of templates)
    add(`${template.key}.md`, planProvider(template, known.get(template.key), catalog, retiredIds, read, options));
  for (const { provider, planned } of gone) add(`${provider.key}.md`, planned);
  add(SHARED_FILES.release, planRelease(catalog, read(SHARED_FILES.release), added, retiredIds, options));
  const others = [...orphans].filter(([id]) => gone.every(({ provider }) => provider.wizard?.id !== id));
  report.push(...others.map(([id, count]) => words.sayOrphans(id, count)));
  const outcome = stageCatalog(location, { providers: files });
  if (!outcome.ok) return { ok: false, problems: atRows(outcome.problems, templates, rows) };
  // What has a descriptor already may have its texts too.
  const shown = (folder: string, key: string): string => shownPath(location, path.join(folder, `${key}.md`));
  const untold = added.filter(({ key }) => !known.has(key));
  report.push(
    ...untold.map(({ key }) => words.sayTexts(shown(location.providersDir, key), shown(location.englishDir, key))),
    ...(untold.length === 0 ? [] : [words.CHECK_AGAIN]),
  );
  return { ok: true, value: { files, report } };
}
