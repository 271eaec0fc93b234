/** The rows of a release → the files of a catalog that would say the same, and a report of what changes. */
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { SHARED_FILES, type CatalogLocation } from '../loadCatalog';
import type { Outcome } from '../model/problems';
import type { Bilingual, Catalog, Provider } from '../model/types';
import { stageCatalog } from '../stageCatalog';
import { deriveDefaults, toTableFacts } from './departures';
import { createDescriptor, removeFromWizard, updateDescriptor } from './descriptorText';
import { compareTemplates } from './drift';
import { findBadKeys, optionMissing } from './importProblems';
import * as words from './importReport';
import { countOrphans, toRows, toTemplates, type Template } from './rows';
import { createDefaults, createRelease, findArrived, retireIds, updateRelease } from './sharedText';
import type { WizardRows } from './tables';

/** What the files of a release don't say of themselves. */
export interface ImportOptions {
  /** `X.Y.Z`: since when a provider is in the wizard that wasn't there before. */
  readonly release?: string | undefined;
  /** ISO date of that release: with it `_release.yml` moves to the release. */
  readonly date?: string | undefined;
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
  read: (name: string) => string,
  { release = '', date }: ImportOptions,
): PlannedFile {
  const facts = toTableFacts(template, defaults);
  const { key, id } = template;
  const since = provider?.wizard?.since ?? release;
  const wizard = { id: String(id), since, since_date: provider?.wizard ? provider.wizard.sinceDate : date };
  if (provider === undefined) return { text: createDescriptor(facts, wizard), report: [words.sayNew(key, id, since)] };
  const text = updateDescriptor(read(`${key}.md`), facts, wizard);
  const [before] = toTemplates(toRows([provider]));
  if (before === undefined) return { text, report: [words.sayEntered(provider, id, since)] };
  const changes = compareTemplates(template, before);
  return changes.length === 0 ? { report: [] } : { text, report: changes.map(words.sayChange) };
}

/** `_release.yml` at the release that is imported, less the providers that have arrived. */
function planRelease(
  { release }: Catalog,
  source: string,
  templates: readonly Template[],
  goneIds: readonly number[],
  options: ImportOptions,
): PlannedFile {
  const { release: to, date } = options;
  const moves = to !== undefined && date !== undefined && (to !== release.release || date !== release.date);
  const arrived = findArrived(
    release,
    templates.map(({ name }) => name),
  );
  return {
    text: updateRelease(
      source,
      moves ? { release: to, date } : undefined,
      arrived,
      retireIds(
        release,
        goneIds,
        templates.map(({ id }) => id),
      ),
    ),
    report: [
      ...(moves ? [words.sayRelease(release.release, to)] : []),
      ...(to !== undefined && date === undefined && to !== release.release
        ? [words.sayStays(release.release, to)]
        : []),
      ...arrived.map(words.sayArrived),
    ],
  };
}

/** Providers that the release no longer lists. */
function planGone(
  provider: Provider,
  orphans: ReadonlyMap<number, number>,
  read: (name: string) => string,
): PlannedFile {
  const left = orphans.get(provider.wizard?.id ?? 0) ?? 0;
  if (left > 0) return { report: [words.sayHalfGone(provider, left)] };
  return { text: removeFromWizard(read(`${provider.key}.md`), provider), report: [words.sayGone(provider)] };
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
export function planImport(location: CatalogLocation, rows: WizardRows, options: ImportOptions): Outcome<ImportPlan> {
  const templates = toTemplates(rows);
  const badKeys = findBadKeys(templates);
  if (badKeys.length > 0) return { ok: false, problems: badKeys };
  const shared = createShared(location, templates, options);
  if (!shared.ok) return shared;
  const staged = stageCatalog(location, { providers: shared.value });
  if (!staged.ok) return staged;
  const catalog = staged.value;
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
  if (options.release === undefined && added.length > 0) {
    const problems = added.map(({ key }) =>
      optionMissing('--release', `${key} è nuovo nel wizard`, `${key} is new in the wizard`),
    );
    return { ok: false, problems };
  }
  for (const template of templates)
    add(`${template.key}.md`, planProvider(template, known.get(template.key), catalog, read, options));
  const listed = new Set(templates.map(({ key }) => key));
  const goneIds: number[] = [];
  for (const provider of catalog.providers) {
    if (provider.wizard === undefined || listed.has(provider.key)) continue;
    const planned = planGone(provider, orphans, read);
    if (planned.text !== undefined) goneIds.push(provider.wizard.id);
    add(`${provider.key}.md`, planned);
  }
  add(SHARED_FILES.release, planRelease(catalog, read(SHARED_FILES.release), templates, goneIds, options));
  const keptIds = new Set(
    catalog.providers.flatMap(({ key, wizard }) => (wizard && !listed.has(key) ? [wizard.id] : [])),
  );
  report.push(...[...orphans].filter(([id]) => !keptIds.has(id)).map(([id, count]) => words.sayOrphans(id, count)));
  const outcome = stageCatalog(location, { providers: files });
  return outcome.ok ? { ok: true, value: { files, report } } : outcome;
}
