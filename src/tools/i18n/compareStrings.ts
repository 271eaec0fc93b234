import { quote, type Problem } from '../../catalog/model/problems';
import { addressOf, FOLDERS, type TranslatedText } from './types';

/** An Italian string of the interface, and where it stands. */
export interface Original {
  readonly message: string;
  readonly file: string;
}

/** A file of translated strings, as Docusaurus keeps them. */
export interface StringFile {
  /** From the site’s folder. */
  readonly file: string;
  /** By id; without the ids that are the theme’s own. */
  readonly messages: ReadonlyMap<string, string>;
  /** The line of an id, from 1. */
  readonly lineOf: (id: string) => number;
  /** Why the file can’t be read; then it has no messages. */
  readonly problem?: Problem;
}

/** `{count}`, which stands for a value: the same ones in both languages. */
function placeholders(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');
}

/** What is wrong with one string. */
function compareString(
  original: Original,
  id: string,
  translated: string | undefined,
  { file, lineOf }: StringFile,
): Problem[] {
  const place = { file, line: lineOf(id), field: id };
  const source = `${quote(original.message)} (${original.file})`;
  if (translated === undefined || translated.trim() === '') {
    return [
      {
        ...place,
        what: { it: `Manca l’inglese di ${source}.`, en: `The English of ${source} is missing.` },
        allowed: { it: 'ogni scritta nelle due lingue', en: 'each string in both languages' },
        fix: {
          it: `Aggiungi a ${file}: ${JSON.stringify(id)}: { "message": "…" }`,
          en: `Add to ${file}: ${JSON.stringify(id)}: { "message": "…" }`,
        },
      },
    ];
  }
  const [it, en] = [placeholders(original.message), placeholders(translated)];
  if (it === en) return [];
  return [
    {
      ...place,
      what: {
        it: `I segnaposto sono diversi: in italiano ${quote(it)}, in inglese ${quote(en)}.`,
        en: `The placeholders differ: ${quote(it)} in Italian, ${quote(en)} in English.`,
      },
      allowed: { it: 'gli stessi segnaposto', en: 'the same placeholders' },
      fix: { it: `Confronta con ${source}.`, en: `Compare with ${source}.` },
    },
  ];
}

/**
 * The strings of the interface in both languages, in either direction.
 *
 * @returns the strings that are translated, and all problems; not whole when the English can’t be read
 */
export function compareStrings(
  originals: ReadonlyMap<string, Original>,
  english: StringFile,
): { texts: TranslatedText[]; problems: Problem[]; isWhole: boolean } {
  const { file, messages, lineOf, problem } = english;
  // All of them would count as missing.
  if (problem !== undefined) return { texts: [], problems: [problem], isWhole: false };
  const orphans = [...messages.keys()]
    .filter((id) => !originals.has(id))
    .map((id) => ({
      file,
      line: lineOf(id),
      field: id,
      what: { it: 'Questa scritta non è più usata da nessuna parte.', en: 'This string is no longer used anywhere.' },
      allowed: { it: 'le scritte che il sito usa', en: 'the strings that the site uses' },
      fix: { it: 'Toglila.', en: 'Remove it.' },
    }));
  return {
    texts: [...originals]
      .filter(([id]) => messages.has(id))
      .map(([id, { message, file: originalFile }]) => ({
        name: addressOf({ file: file.slice(FOLDERS.english.length + 1), id }),
        file,
        id,
        line: lineOf(id),
        originalFile,
        original: message,
      })),
    problems: [
      ...[...originals].flatMap(([id, original]) => compareString(original, id, messages.get(id), english)),
      ...orphans,
    ],
    isWhole: true,
  };
}
