/** The data of a line in a provider's letter or mail: labels that people write, and what stands behind or below them. */
import { codecsIn } from './codecsIn';
import { FIELDS, type LetterField } from './letterFields';
import type { LineReader } from './types';

/** What a letter says, with the line. */
export type Letter = ReadonlyMap<LetterField, { readonly value: string; readonly line: number }>;

/** A label, a colon or the like, and a value. */
const LINE =
  /^[\s*•·–-]{0,8}([\p{L}][\p{L}\p{N} ./()'’-]{1,40}?)\s{0,20}(?:[:=]|→|\t|\s{3,}|\.{3,}|\s(?:-|–|è|sono|is|are)\s)\s{0,20}(\S.{0,300})$/u;

/** In a sentence: `Il server SIP è sip.example.it, la porta è la 5060.` */
const ARTICLE = /^\s*(?:(?:il|la|lo|i|gli|le|un|una|the|your)\s+|l['’]\s*)/i;
const IN_A_SENTENCE = /\s(?:è|e['’]|sono|is|are)\s/;
const CLAUSE_END = /[.;,]\s+|\s+(?:e|ed|and)\s+/;

/** The elements of a mail that was copied as HTML: each is a cell of its own, as a tab is. */
const ELEMENT = /<\/?(?:table|tbody|thead|t[drh]|p|br|div|span|b|strong|ul|li|h[1-6]|html|body|font)\b[^<>]{0,300}>/gi;

/** That there is no registration, in a sentence. */
const NOT_REGISTERED =
  /(?:senza|non (?:è |sia )?(?:prevista|richiesta|serve)\s+(?:la |alcuna )?|nessuna |without |no )registra(?:zione|tion)|autenticazione (?:su|per|tramite|basata su) (?:base )?(?:l['’])?(?:indirizzo )?ip\b|ip[- ]based auth/i;

/** Longer lines are no letter's. */
const LONGEST_LINE = 600;

/** The field that a label asks for. */
function fieldOf(label: string): LetterField | undefined {
  const asked = label.toLowerCase().replace(/\s+/g, ' ').trim();
  return FIELDS.find(({ label: pattern }) => pattern.test(asked))?.field;
}

/** Begins to read. The first line of a field counts. */
export function createLetterReader(): LineReader<Letter, void> {
  const found = new Map<LetterField, { value: string; line: number }>();
  /** A label that stands alone: the next line is its value. */
  let open: LetterField | undefined;

  const add = (field: LetterField | undefined, value: string, line: number): boolean => {
    const told = value
      .trim()
      .replace(ARTICLE, '')
      .replace(/[.,;]$/, '');
    if (field === undefined || FIELDS.find((known) => known.field === field)?.value.test(told) !== true) return false;
    if (field === 'codecs' && codecsIn(told) === '') return false;
    if (!found.has(field)) found.set(field, { value: told, line });
    return true;
  };
  /** A label and its value. */
  const addLine = (text: string, line: number): boolean => {
    const [, label = '', value = ''] = LINE.exec(text.replace(ARTICLE, '')) ?? [];
    return add(fieldOf(label), value, line);
  };
  return {
    take(printed, number) {
      if (printed.length > LONGEST_LINE || printed.trim() === '') return;
      const line = printed
        .replace(ELEMENT, '\t')
        .replace(/\t[\s\t]*/g, '\t')
        .trim();
      if (NOT_REGISTERED.test(line)) add('registration', 'none', number);
      if (open !== undefined && add(open, line, number)) {
        open = undefined;
        return;
      }
      open = fieldOf(line.replace(/\s*[:=]$/, ''));
      // A row of a Markdown table is a label and a value too.
      const [row, label = '', value = ''] = /^\|([^|]+)\|([^|]+)\|$/.exec(line) ?? [];
      if (row !== undefined) add(fieldOf(label), value, number);
      // A comma inside a list of codecs parts no clauses.
      else if (!IN_A_SENTENCE.test(line)) addLine(line, number);
      else for (const clause of line.split(CLAUSE_END)) addLine(clause, number);
    },
    finish: () => found,
  };
}
