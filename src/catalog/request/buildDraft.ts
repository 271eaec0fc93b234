/** The draft descriptor: what a request becomes in the catalog, as `status: requested`. */
import type { Answers } from './checkRequest';
import { toYaml } from '../wizard/recordLines';
import { findUnsafeCharacters } from '../model/characters';
import { isIpv6 } from '../model/hosts';
import { proposeKey } from '../model/proposeKey';
import type { Bilingual, Locale } from '../model/types';
import { checkValue } from '../model/values';
import { KEYWORD_RULES } from '../model/vocabulary';
import { findLeaks } from '../check/rules/noSecrets';
import { publicLines, publicName, publicUrl } from './publicText';
import { FIELDS, fieldOf, QUOTED_FIELDS, type AnswerId } from './requestFields';

/** The heading behind which the English body stands in a downloaded draft. */
export const ENGLISH_HEADING = 'English';

/** A descriptor that `catalog check` accepts, and its English body. Both end in a line break. */
export interface Draft {
  /** Proposed from the name. */
  readonly key: string;
  /** `providers/<key>.md`. */
  readonly descriptor: string;
  /** The English body, a file of its own. */
  readonly english: string;
  /** Both in one file, as it is shown and downloaded: `catalog new` takes them apart again. */
  readonly text: string;
  /** The public answers that don't stand in it exactly as they were typed, and why. */
  readonly altered: readonly { readonly id: AnswerId; readonly why: Bilingual }[];
}

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
function draftBody(answers: Answers, locale: Locale): string {
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

/** An answer as the descriptor has it: an IPv6 server in brackets, since FreePBX joins it with the port. */
function toValue(id: AnswerId, answers: Answers): string {
  const value = answers[id].trim();
  return id === 'server' && isIpv6(value) ? `[${value}]` : value;
}

/** What is wrong with the answer to a question about a setting, for the form or for the descriptor; or nothing. */
function whatIsWrong(id: AnswerId, answers: Answers): Bilingual | undefined {
  const { check, keyword } = fieldOf(id);
  const finding = check?.(answers[id].trim());
  if (finding !== undefined || keyword === undefined) return finding?.what;
  return checkValue(KEYWORD_RULES[keyword], toValue(id, answers))?.what;
}

/** The value of a setting in the descriptor, or nothing when the answer won't do. */
function settingOf(id: AnswerId, answers: Answers): string | undefined {
  const value = toValue(id, answers);
  if (value === '' || whatIsWrong(id, answers) !== undefined) return undefined;
  return id === 'codecs' ? `[${value.split(',').join(', ')}]` : toYaml(value);
}

/** The lines below `trunk:`; the fax is two answers to one setting. */
function trunkLines(answers: Answers): string[] {
  const stated = FIELDS.flatMap(({ id, keyword }) => {
    const value = settingOf(id, answers);
    return keyword === undefined || value === undefined ? [] : [`  ${keyword}: ${value}`];
  });
  if (!['t38', 'g711', 'none'].includes(answers.fax)) return stated;
  return [...stated, `  t38_udptl: ${answers.fax === 't38' ? 'yes' : 'no'}`];
}

/** A text as it is compared: spaces and line breaks alike. */
const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Why an answer doesn't stand in the draft as it was typed; nothing where it does. */
function whyAltered(id: AnswerId, answers: Answers): Bilingual | undefined {
  const typed = answers[id].trim();
  if (typed === '') return undefined;
  const isName = id === 'name' || id === 'company';
  if (!isName && id !== 'site' && !QUOTED_FIELDS.some((field) => field.id === id)) return whatIsWrong(id, answers);
  if (id === 'site' && publicUrl(typed) !== undefined) return undefined;
  const kept = isName ? publicName(typed) : publicLines(typed).join('\n');
  if (id !== 'site' && squeeze(kept) === squeeze(typed)) return undefined;
  const leak = findLeaks(typed)[0]?.finding.what ?? (id === 'site' ? whatIsWrong(id, answers) : undefined);
  if (leak !== undefined) return leak;
  return findUnsafeCharacters(typed).length > 0
    ? {
        it: 'Ci sono caratteri invisibili o di direzione del testo.',
        en: 'There are invisible or direction-changing characters.',
      }
    : { it: 'Supera la lunghezza ammessa.', en: 'It is longer than allowed.' };
}

/** The draft of a request; nothing as long as it has no name that may be published. */
export function buildDraft(answers: Answers): Draft | undefined {
  const name = publicName(answers.name);
  if (name === undefined) return undefined;
  const company = publicName(answers.company);
  const trunk = trunkLines(answers);
  const english = draftBody(answers, 'en');
  const descriptor = [
    '---',
    `name: ${toYaml(name)}`,
    ...(company === undefined ? [] : [`company: ${toYaml(company)}`]),
    'status: requested',
    ...(trunk.length === 0 ? ['trunk: {}'] : ['trunk:', ...trunk]),
    '---',
    '',
    draftBody(answers, 'it'),
    '',
  ].join('\n');
  return {
    key: proposeKey(name, settingOf('server', answers)),
    descriptor,
    english: `${english}\n`,
    text: `${descriptor}\n## ${ENGLISH_HEADING}\n\n${english}\n`,
    altered: FIELDS.filter(({ isPublic }) => isPublic).flatMap(({ id }) => {
      const why = whyAltered(id, answers);
      return why === undefined ? [] : [{ id, why }];
    }),
  };
}
