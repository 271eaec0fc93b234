import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMarkdown } from '../../catalog/markdown/markdown';
import { lineOfText } from '../../catalog/markdown/nodeText';
import { quote, type Problem } from '../../catalog/model/problems';
import { parseFrontMatterFile } from '../../catalog/read/frontMatter';
import { FOLDERS, type PartTexts } from './types';

/** A heading as it is written: `## Codec {#codecs}`. */
interface Heading {
  readonly words: string;
  /** From 1, in the file. */
  readonly line: number;
}

/** A page of the guide in one language; without a file or a body it is empty. */
interface Page {
  readonly file: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly problems: readonly Problem[];
}

/** Reads a page that may not be there. */
function readPage(rootDir: string, file: string): Page {
  const absolute = path.join(rootDir, file);
  if (!existsSync(absolute)) return { file, text: '', headings: [], problems: [] };
  const bytes = readFileSync(absolute);
  const parsed = parseFrontMatterFile(file, bytes);
  if (!parsed.ok) return { file, text: bytes.toString(), headings: [], problems: parsed.problems };
  const { body, bodyLine } = parsed.value;
  const headings = parseMarkdown(body).children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    return [{ words: `${'#'.repeat(node.depth)} ${lineOfText(node)}`, line }];
  });
  return { file, text: body === '' ? '' : bytes.toString(), headings, problems: [] };
}

/** What is the same in both languages: `## {#codecs}`. Without an anchor, links to it would differ. */
function shapeOf({ words }: Heading): string | undefined {
  const [, level = '', anchor] = /^(#+) .*?(\{#[^{}\s]+\})?$/.exec(words) ?? [];
  return anchor === undefined && level !== '#' ? undefined : `${level} ${anchor ?? ''}`;
}

/** A page that one language lacks, or has nothing in. */
function missingPage(file: string, existing: string): Problem {
  return {
    file,
    line: 1,
    field: '',
    what: {
      it: `La pagina non c’è, o è vuota; ${existing} c’è.`,
      en: `The page doesn’t exist, or is empty; ${existing} is there.`,
    },
    allowed: { it: 'le stesse pagine nelle due lingue', en: 'the same pages in both languages' },
    fix: { it: `Scrivila, o togli ${existing}.`, en: `Write it, or remove ${existing}.` },
  };
}

/** The first place where the headings of two pages don’t match; what follows would only repeat it. */
function compareHeadings(italian: Page, english: Page): Problem[] {
  const count = Math.max(italian.headings.length, english.headings.length);
  for (let index = 0; index < count; index += 1) {
    const [original, heading] = [italian.headings[index], english.headings[index]];
    if (original && heading && shapeOf(original) !== undefined && shapeOf(original) === shapeOf(heading)) continue;
    const [it, en] = [original, heading].map((one) => quote(one?.words ?? '–'));
    return [
      {
        file: english.file,
        line: (heading ?? english.headings.at(-1))?.line ?? 1,
        field: '',
        what: {
          it: `I titoli non corrispondono: qui ${en}, in ${italian.file} ${it}.`,
          en: `The headings don’t match: ${en} here, ${it} in ${italian.file}.`,
        },
        allowed: {
          it: 'gli stessi livelli e le stesse ancore, nello stesso ordine: ## Titolo {#ancora}',
          en: 'the same levels and anchors, in the same order: ## Heading {#anchor}',
        },
        fix: { it: 'Allinea i titoli delle due pagine.', en: 'Bring the headings of the two pages in line.' },
      },
    ];
  }
  return [];
}

/** A page in both languages. */
function comparePage(rootDir: string, name: string): PartTexts {
  const italian = readPage(rootDir, `${FOLDERS.guide}/${name}`);
  const english = readPage(rootDir, `${FOLDERS.englishGuide}/${name}`);
  const { file } = english;
  if (italian.text === '') return { texts: [], problems: [missingPage(italian.file, file)] };
  if (english.text === '') return { texts: [], problems: [missingPage(file, italian.file)] };
  const text = { file, id: '', line: 1, originalFile: italian.file, original: italian.text };
  const unread = [...italian.problems, ...english.problems];
  return {
    texts: [{ name: file.slice(FOLDERS.english.length + 1), ...text }],
    problems: unread.length > 0 ? unread : compareHeadings(italian, english),
  };
}

/** The guide in both languages: every page in both, with the same headings. */
export function compareGuide(rootDir: string): PartTexts {
  const folders = [FOLDERS.guide, FOLDERS.englishGuide].map((folder) => path.join(rootDir, folder)).filter(existsSync);
  const names = new Set(folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith('.md')));
  const pages = [...names].sort().map((name) => comparePage(rootDir, name));
  return { texts: pages.flatMap(({ texts }) => texts), problems: pages.flatMap(({ problems }) => problems) };
}
