/** Reads the guide in both languages and says what is wrong with it; the build and the command line both ask here. */
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isReservedName, RESERVED_NAMES } from '../../model/reservedNames';
import { quote, type Problem } from '../../model/problems';
import { fileProblem, foreignEntry, listMarkdown, readRegularFile, shownPath } from '../../read/readFolder';
import { checkGuideBody } from './checkGuideBody';
import { parseGuidePage } from './parseGuidePage';

/** The folders of the guide in a site, relative to it: Docusaurus' own. */
const GUIDE_FOLDERS = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'] as const;

/** Where Docusaurus would look for further pages, which nothing here would check. */
const OTHER_SOURCES = [
  'i18n/it/docusaurus-plugin-content-docs',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
  'blog',
  'src/pages',
] as const;

/** What stands beside the English pages: the labels of the sidebar. */
const ENGLISH_PARENT = 'i18n/en/docusaurus-plugin-content-docs';
const BESIDE_ENGLISH: readonly string[] = ['current', 'current.json'];

/** How many pages were read, and every problem of them. */
export interface GuideReport {
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/** The name of a page is part of its address; Docusaurus gives `_` and leading numbers a meaning of their own. */
function checkName(file: string, name: string): Problem[] {
  const isTaken = name !== 'index.md' && isReservedName(name.replace(/\.md$/, ''));
  if (/^[a-z][a-z0-9-]*\.md$/.test(name) && !isTaken) return [];
  return [
    fileProblem(
      file,
      { it: `${quote(name)} non va bene come nome.`, en: `${quote(name)} won’t do as a name.` },
      { it: 'Rinomina il file in entrambe le lingue.', en: 'Rename the file in both languages.' },
      {
        it: `lettere minuscole, cifre e -, con una lettera davanti; sono riservati ${RESERVED_NAMES}`,
        en: `lower-case letters, digits and -, a letter first; reserved are ${RESERVED_NAMES}`,
      },
    ),
  ];
}

/** Every problem of one page. */
function checkPage(file: string, bytes: Uint8Array): readonly Problem[] {
  const page = parseGuidePage(file, bytes);
  if (!page.ok) return page.problems;
  const { body, bodyLine } = page.value.parsed;
  return checkGuideBody(body).map(({ line, ...finding }) => ({
    ...finding,
    file,
    line: bodyLine + line - 1,
    field: '',
  }));
}

/** What stands in the way: another place that pages would be taken from. */
function findOtherSources(siteDir: string): Problem[] {
  const location = { rootDir: siteDir };
  const parent = path.join(siteDir, ENGLISH_PARENT);
  const beside = lstatSync(parent, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(parent) : [];
  return [
    ...OTHER_SOURCES.map((source) => path.join(siteDir, source)),
    ...beside.filter((name) => !BESIDE_ENGLISH.includes(name)).map((name) => path.join(parent, name)),
  ]
    .filter((source) => lstatSync(source, { throwIfNoEntry: false }) !== undefined)
    .map((source) =>
      fileProblem(
        shownPath(location, source),
        { it: 'Da qui verrebbero altre pagine.', en: 'Further pages would come from here.' },
        {
          it: 'Sposta le pagine nella guida e togli questa voce.',
          en: 'Move the pages into the guide and remove this.',
        },
        { it: `pagine in ${GUIDE_FOLDERS.join(' e ')}`, en: `pages in ${GUIDE_FOLDERS.join(' and ')}` },
      ),
    );
}

/** One folder of the guide; a link in its place is not followed. */
function checkFolder(siteDir: string, name: string): GuideReport {
  const location = { rootDir: siteDir };
  const folder = path.join(siteDir, name);
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return { pages: 0, problems: [] };
  if (!stat.isDirectory()) return { pages: 0, problems: [foreignEntry(shownPath(location, folder))] };
  const { names, problems } = listMarkdown(location, folder, () => false);
  return {
    pages: names.length,
    problems: [
      ...problems,
      ...names.flatMap((page) => {
        const file = path.join(folder, page);
        const shown = shownPath(location, file);
        return [...checkName(shown, page), ...checkPage(shown, readRegularFile(file) ?? new Uint8Array())];
      }),
    ],
  };
}

/**
 * Checks every page of the guide, in both languages.
 *
 * @param siteDir the folder with `docs/` and `i18n/`
 */
export function checkGuide(siteDir: string): GuideReport {
  const folders = GUIDE_FOLDERS.map((name) => checkFolder(siteDir, name));
  return {
    pages: folders.reduce((sum, { pages }) => sum + pages, 0),
    problems: [...findOtherSources(siteDir), ...folders.flatMap(({ problems }) => problems)],
  };
}
