import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkGuide } from '../../src/catalog/check/guide/checkGuide';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import type { Problem } from '../../src/catalog/model/problems';
import { fixtureCatalog, FIXTURES } from './fixtureCatalog';

/** One hostile file each, by what it is, with a good neighbour; `expected.json` says what has to become of it. */
export const THREATS = path.join(FIXTURES, 'threats');

/** What a contributor may send. */
export const KINDS = ['descriptor', 'english', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** What becomes of a file: it is refused at a line with a reason, or it can’t do harm. */
export type Expectation = 'harmless' | { readonly line: number; readonly what: string };

/** What has to become of every file, by `<kind>/<name>`. */
export const EXPECTED = JSON.parse(readFileSync(path.join(THREATS, 'expected.json'), 'utf8')) as Readonly<
  Record<string, Expectation>
>;

/** The hostile files, as `<kind>/<name>`. */
export function listThreats(): string[] {
  return KINDS.flatMap((kind) => readdirSync(path.join(THREATS, kind)).map((name) => `${kind}/${name}`)).filter(
    (threat) => !threat.endsWith('/good.md'),
  );
}

/** A small catalog and guide in which all is well, and the place of a file among them. */
export function goodSite(): { place: (threat: string) => string; check: () => readonly Problem[]; rootDir: string } {
  const location = fixtureCatalog();
  const folders: Readonly<Record<Kind, string>> = {
    descriptor: location.providersDir,
    english: location.englishDir,
    guide: path.join(location.rootDir, 'docs'),
  };
  mkdirSync(folders.guide);
  // Where the symbolic links lead: something that could be read.
  writeFileSync(path.join(location.rootDir, 'outside.md'), readFileSync(path.join(THREATS, 'guide/good.md')));
  for (const kind of KINDS) cpSync(path.join(THREATS, kind, 'good.md'), path.join(folders[kind], 'good.md'));
  return {
    rootDir: location.rootDir,
    place: (threat) => {
      const [kind, name] = threat.split('/') as [Kind, string];
      const file = path.join(folders[kind], name);
      // What belongs to the file is sound.
      const soundDescriptor = `---\nname: ${name}\ncompany: Threat\nstatus: testing\ntrunk: {}\n---\n\nUn testo.\n`;
      if (kind === 'english') writeFileSync(path.join(folders.descriptor, name), soundDescriptor, { flag: 'wx' });
      if (kind === 'descriptor') writeFileSync(path.join(folders.english, name), 'A text.\n', { flag: 'wx' });
      cpSync(path.join(THREATS, threat), file, { verbatimSymlinks: true });
      return path.relative(location.rootDir, file);
    },
    check: () => {
      const outcome = loadCatalog(location);
      return [...(outcome.ok ? [] : outcome.problems), ...checkGuide(location.rootDir).problems];
    },
  };
}
