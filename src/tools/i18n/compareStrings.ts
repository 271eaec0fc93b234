import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quote, verbatim, type Finding } from '../../catalog/model/problems';
import { readMessages } from './extractStrings';
import { addressOf, FOLDERS, type PartTexts } from './types';

/** `{count}`, which stands for a value: the same ones in both languages. */
function placeholders(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');
}

/** What is wrong with a string; one of the languages may lack it. */
function compareString(id: string, italian: string | undefined, english = ''): Finding | undefined {
  if (italian === undefined) {
    return {
      what: { it: 'Questa scritta non è più usata da nessuna parte.', en: 'This string is no longer used anywhere.' },
      allowed: { it: 'le scritte che il sito usa', en: 'the strings that the site uses' },
      fix: { it: 'Toglila.', en: 'Remove it.' },
    };
  }
  if (english.trim() === '') {
    return {
      what: { it: `Manca l’inglese di ${quote(italian)}.`, en: `The English of ${quote(italian)} is missing.` },
      allowed: { it: 'ogni scritta nelle due lingue', en: 'each string in both languages' },
      fix: verbatim(`${JSON.stringify(id)}: { "message": "…" }`),
    };
  }
  const [it, en] = [placeholders(italian), placeholders(english)];
  if (it === en) return undefined;
  return {
    what: {
      it: `I segnaposto sono diversi: in italiano ${quote(it)}, in inglese ${quote(en)}.`,
      en: `The placeholders differ: ${quote(it)} in Italian, ${quote(en)} in English.`,
    },
    allowed: { it: 'gli stessi segnaposto', en: 'the same placeholders' },
    fix: { it: `Confronta con ${quote(italian)}.`, en: `Compare with ${quote(italian)}.` },
  };
}

/**
 * The strings of a file in both languages, in either direction.
 *
 * @param name the file below a language’s folder: `code.json`
 * @param italian its Italian strings, by id
 * @returns the strings that are translated, and all problems; not whole when the English can’t be read
 */
export function compareStrings(rootDir: string, name: string, italian: ReadonlyMap<string, string>): PartTexts {
  const file = `${FOLDERS.english}/${name}`;
  const absolute = path.join(rootDir, file);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '{}';
  const lines = text.split('\n');
  const lineOf = (id: string): number => lines.findIndex((line) => line.includes(`${JSON.stringify(id)}:`)) + 1 || 1;
  try {
    const english = readMessages(text);
    const ids = [...new Set([...italian.keys(), ...english.keys()])];
    return {
      texts: [...italian]
        .filter(([id]) => english.has(id))
        .map(([id, original]) => ({ name: addressOf({ file: name, id }), file, id, line: lineOf(id), original })),
      problems: ids.flatMap((id) => {
        const finding = compareString(id, italian.get(id), english.get(id));
        return finding === undefined ? [] : [{ file, line: lineOf(id), field: id, ...finding }];
      }),
    };
  } catch {
    // All of them would count as missing; what is wrong with the file is for checkStrings to say.
    return { texts: [], problems: [], isWhole: false };
  }
}
