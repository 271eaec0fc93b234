import { quote, type Problem } from '../../catalog/model/problems';
import type { Bilingual } from '../../catalog/model/types';
import { groupByName, hashOriginal, type Original } from './originals';
import { addressOf, type PartTexts, type TranslatedText } from './types';

/** Whether a translation has been looked at since its original last changed, or ever. */
export type TextStanding = 'accepted' | 'changed' | 'new';

/** The standing of each text. */
export function standings(
  texts: readonly TranslatedText[],
  entries: readonly Original[],
): ReadonlyMap<TranslatedText, TextStanding> {
  const hashes = groupByName(entries);
  return new Map(
    texts.map((text) => {
      const known = hashes.get(text.name);
      const hash = hashOriginal(text.original);
      return [text, known === undefined ? 'new' : known.some((entry) => entry.hash === hash) ? 'accepted' : 'changed'];
    }),
  );
}

/** What is wrong with a translation that isn’t accepted. */
function whatIsWrong({ originalFile, id, original }: TranslatedText, standing: 'changed' | 'new'): Bilingual {
  const it = originalFile === undefined ? quote(original) : id === '' ? originalFile : `${quote(id)} (${originalFile})`;
  return standing === 'changed'
    ? {
        it: `L’originale italiano, ${it}, è cambiato da quando questa traduzione è stata accettata.`,
        en: `The Italian original, ${it}, has changed since this translation was accepted.`,
      }
    : {
        it: `Questa traduzione di ${it} non è ancora stata accettata.`,
        en: `This translation of ${it} has not been accepted yet.`,
      };
}

/** A translation that has to be looked at. */
function toProblem(text: TranslatedText, standing: 'changed' | 'new'): Problem {
  const command = `npm run i18n -- accept ${quoteArgument(addressOf(text))}`;
  return {
    file: text.file,
    line: text.line,
    field: text.id,
    what: whatIsWrong(text, standing),
    allowed: {
      it: 'una traduzione che dice quello che dice l’originale',
      en: 'a translation that says what its original says',
    },
    fix: {
      it: `Rileggila accanto all’originale, correggila se serve, poi: ${command}`,
      en: `Read it beside the original, mend it where needed, then: ${command}`,
    },
  };
}

/** An argument as a shell takes it. */
function quoteArgument(argument: string): string {
  return /^[\w./#@:-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** A line of the list that is about no text. */
function leftover(file: string, line: number): Problem {
  return {
    file,
    line,
    field: '',
    what: {
      it: 'La riga non riguarda nessun testo, o non si legge.',
      en: 'The line is about no text, or can’t be read.',
    },
    allowed: { it: '<hash>  <testo nelle due lingue>', en: '<hash>  <text in both languages>' },
    fix: {
      it: 'Togli la riga; poi npm run i18n -- check dice se qualcosa va accettato di nuovo.',
      en: 'Remove the line; npm run i18n -- check then says whether something has to be accepted again.',
    },
  };
}

/**
 * Every translation whose original isn’t the one that it was accepted for, and every line of the list that
 * belongs to no text.
 *
 * @param file the list’s path, as it is shown
 * @param unread the lines of the list that can’t be read
 */
export function checkOriginals(
  file: string,
  { texts, isWhole = true }: Pick<PartTexts, 'texts' | 'isWhole'>,
  { entries, unread }: { readonly entries: readonly Original[]; readonly unread: readonly number[] },
): Problem[] {
  const names = new Set(texts.map(({ name }) => name));
  // Of what could not be read, it isn't known whether it is gone.
  const gone = isWhole ? entries.filter(({ name }) => !names.has(name)).map(({ line }) => line) : [];
  return [
    ...[...standings(texts, entries)].flatMap(([text, standing]) =>
      standing === 'accepted' ? [] : [toProblem(text, standing)],
    ),
    ...[...gone, ...unread].map((line) => leftover(file, line)),
  ];
}
