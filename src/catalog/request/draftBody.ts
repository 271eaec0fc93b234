/** The text of the draft, in either language: what was typed, quoted, and where it comes from. Of the status, which changes, the page tells. */
import type { Bilingual, Locale } from '../model/types';
import type { Answers } from './checkRequest';
import { publicLines, publicUrl } from './publicText';
import { fieldOf, QUOTED_FIELDS } from './requestFields';

const TEXTS = {
  lead: {
    it: 'I dati di questa scheda vengono dalla richiesta di certificazione.',
    en: 'The facts on this page come from the certification request.',
  },
  site: { it: 'Sito: <{value}>', en: 'Web site: <{value}>' },
  fax: { it: 'Fax, secondo la richiesta: {value}.', en: 'Fax, according to the request: {value}.' },
} satisfies Record<string, Bilingual>;

/** Text as it was typed: in a fenced block nothing of it is Markdown, a link or HTML. */
function quoteBlock(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** The Markdown body, in one language. Every body says at least where its facts come from. */
export function draftBody(answers: Answers, locale: Locale): string {
  const site = publicUrl(answers.site.trim());
  const fax = fieldOf('fax').choices?.find(({ value }) => value === answers.fax)?.label;
  const quoted = QUOTED_FIELDS.flatMap(({ id }) => {
    const lines = publicLines(answers[id]);
    return lines.join('') === '' ? [] : [`${fieldOf(id).label[locale]}:\n\n${quoteBlock(lines)}`];
  });
  return [
    TEXTS.lead[locale],
    ...(site === undefined ? [] : [TEXTS.site[locale].replace('{value}', () => site)]),
    ...(fax === undefined ? [] : [TEXTS.fax[locale].replace('{value}', fax[locale])]),
    ...quoted,
  ].join('\n\n');
}
