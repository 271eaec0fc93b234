/** The only reader of the disk: file → parsed → validated → normalised → checked. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { settleInterrupted } from './changeFiles';
import { announcedProviders } from './model/announcedProviders';
import { compareNames } from './model/compareNames';
import { normalizeProvider } from './read/normalize';
import { parseFrontMatterFile } from './read/frontMatter';
import { parseBody, parseYamlFile } from './read/parse';
import { formatField, verbatim, type Outcome, type Problem } from './model/problems';
import {
  fileProblem,
  foldersOf,
  listMarkdown,
  readRegularFile,
  shownPath,
  type CatalogLocation,
} from './read/readFolder';
import { runRules } from './check/rules';
import { findWarnings } from './check/findWarnings';
import type { CatalogEntry, CatalogFile, RuleInput } from './check/rules/rule';
import { compareReleases } from './model/compareReleases';
import { findCuts } from './check/rules/commentsApart';
import { findLeaks } from './check/rules/noSecrets';
import { salvage } from './read/salvage';
import { valueAt, type Mistake } from './read/strays';
import { findMistakes, placeMistakes, validate } from './read/validate';
import { defaultsSchema, descriptorSchema, releaseSchema } from './model/schema';
import type { Catalog, Defaults, ParsedFile, ReleaseFacts } from './model/types';

export type { CatalogLocation } from './read/readFolder';

/** The files that a catalog is read from, for a development server to watch. */
export const SHARED_FILES = { defaults: '_defaults.yml', release: '_release.yml' } as const;

/** Reads and parses a file of shared facts. */
function loadShared<S extends z.ZodType>(
  location: Pick<CatalogLocation, 'rootDir' | 'providersDir'>,
  name: string,
  schema: S,
): Outcome<z.output<S>> {
  const file = path.join(location.providersDir, name);
  const shown = shownPath(location, file);
  const bytes = readRegularFile(file);
  if (bytes === undefined) {
    return {
      ok: false,
      problems: [
        fileProblem(
          shown,
          { it: 'Il file manca.', en: 'The file is missing.' },
          { it: 'Rimettilo al suo posto.', en: 'Put it back.' },
        ),
      ],
    };
  }
  const parsed = parseYamlFile(shown, bytes);
  if (!parsed.ok) return parsed;
  const fields = validate(schema, parsed.value);
  const cuts = findCuts(parsed.value);
  return cuts.length === 0 ? fields : { ok: false, problems: [...cuts, ...(fields.ok ? [] : fields.problems)] };
}

/** A text that ought to be there. */
function missingEnglish(shown: string, descriptorFile: string): Problem {
  return fileProblem(
    shown,
    { it: `Manca il testo inglese di ${descriptorFile}.`, en: `The English text of ${descriptorFile} is missing.` },
    {
      it: `Scrivi ${shown}; quando i due testi dicono lo stesso: npm run i18n -- accept ${descriptorFile}`,
      en: `Write ${shown}; once both texts say the same: npm run i18n -- accept ${descriptorFile}`,
    },
    { it: 'lo stesso testo in italiano e in inglese', en: 'the same text in Italian and in English' },
  );
}

/** The English body in a file, or why there is none. */
function loadEnglish(file: string, shown: string, descriptorFile: string): Outcome<string> {
  const bytes = readRegularFile(file);
  const body: Outcome<string> = bytes === undefined ? { ok: true, value: '' } : parseBody(shown, bytes);
  return body.ok && body.value === '' ? { ok: false, problems: [missingEnglish(shown, descriptorFile)] } : body;
}

/** What a caller may ask of a catalog. */
export interface LoadOptions {
  /**
   * `required`, the default: both bodies, and whatever else a person has to word. `optional` is for who
   * needs the facts alone, as the export does: missing prose is empty, and no rule asks for it.
   */
  readonly prose?: 'required' | 'optional';
}

/** What became of one descriptor: how far it came, and why no further. */
interface LoadedFile {
  readonly file?: CatalogFile;
  readonly entry?: CatalogEntry;
  readonly problems: readonly Problem[];
}

/** A body that says nothing. */
function missingItalian(parsed: ParsedFile): Problem {
  return {
    file: parsed.file,
    line: parsed.bodyLine,
    field: '',
    what: {
      it: 'Manca il testo italiano sotto il front matter.',
      en: 'The Italian text below the front matter is missing.',
    },
    allowed: { it: 'almeno una frase', en: 'at least one sentence' },
    fix: { it: 'Scrivi che cosa deve sapere un rivenditore.', en: 'Write what a reseller should know.' },
  };
}

/** One descriptor through stages 1 to 3. */
function loadFile(
  location: CatalogLocation,
  name: string,
  defaults: Defaults,
  prose: LoadOptions['prose'],
): LoadedFile {
  const file = path.join(location.providersDir, name);
  const shown = shownPath(location, file);
  const englishFile = path.join(location.englishDir, name);
  const shownEnglish = shownPath(location, englishFile);
  const found = loadEnglish(englishFile, shownEnglish, shown);
  const english: Outcome<string> = found.ok || prose !== 'optional' ? found : { ok: true, value: '' };
  const problems: Problem[] = english.ok ? [] : [...english.problems];
  const outcome = parseFrontMatterFile(shown, readFileSync(file));
  if (!outcome.ok) return { problems: [...outcome.problems, ...problems] };

  const parsed = outcome.value;
  if (parsed.body === '' && prose !== 'optional') problems.push(missingItalian(parsed));
  const source: CatalogFile = {
    key: name.replace(/\.md$/, ''),
    parsed,
    englishFile: shownEnglish,
    english: english.ok ? english.value : '',
  };
  const fields = findMistakes(descriptorSchema, parsed.data);
  const mistakes = 'mistakes' in fields ? fields.mistakes : [];
  const descriptor = 'value' in fields ? fields.value : salvage(descriptorSchema, parsed.data, mistakes);
  problems.push(
    ...placeMistakes(
      parsed,
      mistakes.filter((mistake) => !holdsLeak(parsed, mistake)),
    ),
  );
  if (descriptor === undefined) return { file: source, problems };
  const identity = { key: source.key, file: shown, prose: { it: parsed.body, en: source.english } };
  const provider = normalizeProvider(identity, descriptor, defaults);
  const damaged = 'damaged' in fields ? fields.damaged.map(formatField) : [];
  return { file: source, entry: { ...source, descriptor, provider, damaged }, problems };
}

/** Whether a value is wrong because of a secret in it: the rule about secrets says so, and never repeats it. */
function holdsLeak({ data }: ParsedFile, { path }: Mistake): boolean {
  const value = valueAt(data, path);
  return typeof value === 'string' && findLeaks(value).length > 0;
}

/** The anchors of the guide's pages by their addresses, the first page's being empty: every heading states its own. */
function listAnchors(guideDir: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  if (!existsSync(guideDir)) return undefined;
  const { names } = listMarkdown({ rootDir: guideDir }, guideDir, () => false);
  return new Map(
    names.map((name) => {
      const anchors = readFileSync(path.join(guideDir, name), 'utf8').matchAll(/^#+ .*\{#([^}]+)\}\s*$/gm);
      return [name.replace(/\.md$/, '').replace(/^index$/, ''), new Set(Array.from(anchors, ([, id = '']) => id))];
    }),
  );
}

/** English bodies that no descriptor belongs to. */
function findOrphans(location: CatalogLocation, english: readonly string[], names: readonly string[]): Problem[] {
  const known = new Set(names);
  return english
    .filter((name) => !known.has(name))
    .map((name) =>
      fileProblem(
        shownPath(location, path.join(location.englishDir, name)),
        { it: 'Questo testo inglese non ha un descrittore.', en: 'This English text has no descriptor.' },
        { it: 'Aggiungi il descrittore, o togli questo file.', en: 'Add the descriptor, or remove this file.' },
        verbatim(shownPath(location, path.join(location.providersDir, name))),
      ),
    );
}

/** The last release that the catalog knows of: its own, or one that brought announced providers. */
function latestRelease({ release, addedLater }: ReleaseFacts): string | undefined {
  return [release, ...addedLater.flatMap((later) => later.release ?? [])].sort(compareReleases).at(-1);
}

/** The days on which releases came out: the catalog's, and those that brought a provider. */
function releaseDates(release: Outcome<ReleaseFacts>, entries: readonly CatalogEntry[]): ReadonlyMap<string, string> {
  const told = entries.flatMap(({ provider: { wizard } }): [string, string][] =>
    wizard?.sinceDate === undefined ? [] : [[wizard.since, wizard.sinceDate]],
  );
  return new Map(release.ok ? [...told, [release.value.release, release.value.date]] : told);
}

/** Today's date where the day begins first, so that nobody's today is in the future. */
function today(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Facts that stand in for files that could not be read, so that all other problems still come out. */
const NO_DEFAULTS: Defaults = { trunk: {}, flags: { disable_topos_header: 0, disable_srtp_header: 0 } };

/**
 * Reads a whole catalog, once what a killed command left in it is settled.
 *
 * @returns the catalog in the order of the names; or every problem of every file
 * @throws when one of the folders can't be read
 */
export function loadCatalog(location: CatalogLocation, { prose = 'required' }: LoadOptions = {}): Outcome<Catalog> {
  settleInterrupted(foldersOf(location));
  const defaults: Outcome<Defaults> = loadShared(location, SHARED_FILES.defaults, defaultsSchema);
  const release: Outcome<ReleaseFacts> = loadShared(location, SHARED_FILES.release, releaseSchema);
  const descriptors = listMarkdown(
    location,
    location.providersDir,
    (name) => name.endsWith('.json') || Object.values<string>(SHARED_FILES).includes(name),
  );
  const english =
    prose === 'required'
      ? listMarkdown(location, location.englishDir, (name) => name.endsWith('.json'))
      : { names: [], problems: [] };
  const sharedDefaults = defaults.ok ? defaults.value : NO_DEFAULTS;
  const loaded = descriptors.names.map((name) => loadFile(location, name, sharedDefaults, prose));
  const entries = loaded.flatMap(({ entry }) => entry ?? []);
  const input: RuleInput = {
    files: loaded.flatMap(({ file }) => file ?? []),
    entries,
    defaults: sharedDefaults,
    guide: location.guideDir === undefined ? undefined : listAnchors(location.guideDir),
    announcedKeys: release.ok ? announcedProviders(release.value).map(({ key }) => key) : [],
    latestRelease: release.ok ? latestRelease(release.value) : undefined,
    releaseDates: releaseDates(release, entries),
    today: today(),
    retiredIds: release.ok ? release.value.retiredIds : [],
    defaultsFile: shownPath(location, path.join(location.providersDir, SHARED_FILES.defaults)),
  };
  const problems = [
    ...(defaults.ok ? [] : defaults.problems),
    ...(release.ok ? [] : release.problems),
    ...descriptors.problems,
    ...english.problems,
    ...loaded.flatMap((file) => file.problems),
    ...findOrphans(location, english.names, descriptors.names),
    // Without the defaults, what departs from them can't be told.
    ...(defaults.ok ? runRules(input, { prose: prose === 'required' }) : []),
  ];
  if (problems.length > 0 || !defaults.ok || !release.ok) return { ok: false, problems };
  return {
    ok: true,
    value: {
      defaults: defaults.value,
      release: release.value,
      providers: entries.map(({ provider }) => provider).sort(compareNames),
      warnings: findWarnings(input),
    },
  };
}
