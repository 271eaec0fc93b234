import { quote, verbatim, type Problem } from '../../catalog/model/problems';
import type { Bilingual } from '../../catalog/model/types';
import { comparePages } from './comparePages';
import type { GuidePage } from './readPage';
import { FOLDERS, type TranslatedText } from './types';

/** A page that only one language has. */
function missingPage(existing: GuidePage, folder: string, language: Bilingual): Problem {
  const file = `${folder}/${existing.name}`;
  return {
    file,
    line: 1,
    field: '',
    what: {
      it: `La pagina ${existing.file} non c’è in ${language.it}.`,
      en: `The page ${existing.file} doesn’t exist in ${language.en}.`,
    },
    allowed: { it: 'le stesse pagine nelle due lingue', en: 'the same pages in both languages' },
    fix: { it: `Scrivi ${file}, o togli ${existing.file}.`, en: `Write ${file}, or remove ${existing.file}.` },
  };
}

/** Front matter that is words, and so differs between languages. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'sidebar_label',
  'pagination_label',
  'keywords',
]);

/** Front matter that one language has, or has otherwise. */
function compareFrontMatter(italian: GuidePage, english: GuidePage): Problem[] {
  const fields = new Set([...Object.keys(italian.frontMatter), ...Object.keys(english.frontMatter)]);
  const shown = (page: GuidePage, field: string): string =>
    field in page.frontMatter ? quote(JSON.stringify(page.frontMatter[field])) : '–';
  return [...fields].flatMap((field) => {
    const both = field in italian.frontMatter && field in english.frontMatter;
    const [it, en] = [shown(italian, field), shown(english, field)];
    if (both && (PROSE_FIELDS.has(field) || it === en)) return [];
    return {
      file: english.file,
      line: 1,
      field,
      what: {
        it: `Il front matter è diverso: in italiano ${it}, in inglese ${en}.`,
        en: `The front matter differs: ${it} in Italian, ${en} in English.`,
      },
      allowed: {
        it: 'gli stessi campi, e gli stessi valori dove non sono parole',
        en: 'the same fields, and the same values where they are not words',
      },
      fix: { it: `Allinea ${field} a ${italian.file}.`, en: `Bring ${field} in line with ${italian.file}.` },
    };
  });
}

/**
 * The guide in both languages: every page in both, with the same headings and the same make-up.
 *
 * @returns the pages that are translated, and all problems
 */
export function compareGuide(
  italian: readonly GuidePage[],
  english: readonly GuidePage[],
): { texts: TranslatedText[]; problems: Problem[] } {
  const pairs = italian.map((page) => ({ page, other: english.find(({ name }) => name === page.name) }));
  const texts = pairs.flatMap(({ page, other }) =>
    other === undefined
      ? []
      : {
          name: other.file.slice(FOLDERS.english.length + 1),
          file: other.file,
          id: '',
          line: 1,
          originalFile: page.file,
          original: page.text,
        },
  );
  const problems = pairs.flatMap(({ page, other }) =>
    other === undefined
      ? [missingPage(page, FOLDERS.englishGuide, { it: 'inglese', en: 'English' })]
      : other.body.trim() === ''
        ? [emptyPage(other)]
        : [...compareFrontMatter(page, other), ...comparePages(page, other)],
  );
  const orphans = english
    .filter((page) => !italian.some(({ name }) => name === page.name))
    .map((page) => missingPage(page, FOLDERS.guide, { it: 'italiano', en: 'Italian' }));
  return { texts, problems: [...problems, ...orphans] };
}

/** A page that says nothing. */
function emptyPage({ file }: GuidePage): Problem {
  return {
    file,
    line: 1,
    field: '',
    what: { it: 'La pagina è vuota.', en: 'The page is empty.' },
    allowed: verbatim('Markdown'),
    fix: { it: 'Scrivi la traduzione.', en: 'Write the translation.' },
  };
}
