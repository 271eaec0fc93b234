import { quote, type Problem } from '../../catalog/model/problems';
import type { Bilingual } from '../../catalog/model/types';
import { outlinePage, type Section, type Shape } from './outlinePage';
import type { GuidePage } from './readPage';

/** What the parts of a section are called in a report. */
const PARTS = {
  items: { it: 'punti di elenco', en: 'list items' },
  tables: { it: 'tabelle (righe×colonne)', en: 'tables (rows×columns)' },
  code: { it: 'blocchi di codice (linguaggio)', en: 'blocks of code (language)' },
  directives: { it: 'riquadri e direttive', en: 'admonitions and directives' },
  links: { it: 'collegamenti e immagini', en: 'links and images' },
} as const satisfies Record<keyof Shape, Bilingual>;

/** A problem in a section. */
function at(page: GuidePage, section: Section, what: Bilingual, allowed: Bilingual, fix: Bilingual): Problem {
  const field = section.anchor === '' ? '' : `#${section.anchor}`;
  return { file: page.file, line: page.bodyLine + section.line - 1, field, what, allowed, fix };
}

/** Headings without an anchor: links to them would differ between the languages. */
function findBare(page: GuidePage, sections: readonly Section[]): Problem[] {
  return sections
    .filter(({ level, anchor }) => level > 1 && anchor === '')
    .map((section) =>
      at(
        page,
        section,
        {
          it: `Il titolo ${quote(section.heading)} non ha un’ancora.`,
          en: `The heading ${quote(section.heading)} has no anchor.`,
        },
        { it: '## Titolo {#ancora}', en: '## Heading {#anchor}' },
        { it: 'Aggiungi la stessa ancora nelle due lingue.', en: 'Add the same anchor in both languages.' },
      ),
    );
}

/** Headings of one page that the other lacks. */
function findUnmatched(
  page: GuidePage,
  sections: readonly Section[],
  other: GuidePage,
  others: readonly Section[],
): Problem[] {
  const anchors = new Set(others.map(({ anchor }) => anchor));
  return sections
    .filter(({ anchor }) => anchor !== '' && !anchors.has(anchor))
    .map((section) =>
      at(
        page,
        section,
        {
          it: `Il titolo ${quote(section.heading)} non ha un corrispondente in ${other.file}.`,
          en: `The heading ${quote(section.heading)} has no counterpart in ${other.file}.`,
        },
        { it: 'gli stessi titoli nelle due lingue', en: 'the same headings in both languages' },
        {
          it: `Aggiungi {#${section.anchor}} in ${other.file}, o togli questo titolo.`,
          en: `Add {#${section.anchor}} to ${other.file}, or remove this heading.`,
        },
      ),
    );
}

/** What two sections with the same anchor have differently. */
function compareSections(page: GuidePage, section: Section, original: Section): Problem[] {
  const findings: Problem[] = [];
  const differ = (what: Bilingual, it: string, en: string): void => {
    findings.push(
      at(
        page,
        section,
        {
          it: `Le due lingue differiscono, ${what.it}: in italiano ${it}, in inglese ${en}.`,
          en: `The languages differ, ${what.en}: ${it} in Italian, ${en} in English.`,
        },
        { it: 'lo stesso nelle due lingue', en: 'the same in both languages' },
        { it: 'Allinea le due sezioni.', en: 'Bring the two sections in line.' },
      ),
    );
  };
  if (section.level !== original.level)
    differ({ it: 'livello del titolo', en: 'level of the heading' }, String(original.level), String(section.level));
  for (const [part, label] of Object.entries(PARTS) as [keyof Shape, Bilingual][]) {
    const [it, en] = [original.shape[part], section.shape[part]];
    if (it.join('\n') === en.join('\n') && it.length === en.length) continue;
    // A count says it where only the number differs.
    const show = (list: readonly string[]): string => (part === 'items' ? String(list.length) : quote(list.join(' ')));
    differ(label, show(it), show(en));
  }
  return findings;
}

/** The first heading that stands at another place than in the original. */
function findMoved(page: GuidePage, sections: readonly Section[], originals: readonly Section[]): Problem[] {
  const index = sections.findIndex((section, place) => section.anchor !== originals[place]?.anchor);
  const section = sections[index];
  if (section === undefined) return [];
  return [
    at(
      page,
      section,
      {
        it: `Il titolo ${quote(section.heading)} è fuori posto.`,
        en: `The heading ${quote(section.heading)} is out of place.`,
      },
      { it: 'i titoli nello stesso ordine', en: 'the headings in the same order' },
      {
        it: `Qui l’originale ha {#${originals[index]?.anchor ?? ''}}.`,
        en: `Here the original has {#${originals[index]?.anchor ?? ''}}.`,
      },
    ),
  ];
}

/** Where the English page is built otherwise than the Italian one: headings, lists, tables, code, links. */
export function comparePages(italian: GuidePage, english: GuidePage): Problem[] {
  const originals = outlinePage(italian.body);
  const sections = outlinePage(english.body);
  const bare = [...findBare(italian, originals), ...findBare(english, sections)];
  const unmatched = [
    ...findUnmatched(italian, originals, english, sections),
    ...findUnmatched(english, sections, italian, originals),
  ];
  // Without the same headings, the rest would only repeat it.
  if (bare.length > 0 || unmatched.length > 0) return [...bare, ...unmatched];
  const moved = findMoved(english, sections, originals);
  if (moved.length > 0) return moved;
  return sections.flatMap((section, index) => {
    const original = originals[index];
    return original === undefined ? [] : compareSections(english, section, original);
  });
}
