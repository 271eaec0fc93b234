import { quote, type Problem } from '../../model/problems';
import type { ParsedFile } from '../../model/types';
import { findLeaks } from './noSecrets';
import type { Rule } from './rule';

/** The comments of a file that look like a part of the value before them. */
export function findCuts({ file, comments }: ParsedFile): Problem[] {
  return comments.flatMap(({ line, text, cut }) => {
    // A secret in a comment is for the rule about secrets.
    if (cut === undefined || findLeaks(text).length > 0) return [];
    return [
      {
        file,
        line,
        field: '',
        what: {
          it: `Un # preceduto da uno spazio taglia il valore: resta ${quote(cut)}.`,
          en: `A # behind a space cuts the value: ${quote(cut)} is left.`,
        },
        allowed: {
          it: 'un # nel valore solo tra virgolette; in un commento uno spazio dopo il #',
          en: 'a # in a value only in quotes; in a comment a space behind the #',
        },
        fix: {
          it: 'Metti tra virgolette tutto il valore; se è un commento, scrivi uno spazio dopo il #.',
          en: 'Put the whole value in quotes; if it is a comment, write a space behind the #.',
        },
      },
    ];
  });
}

/** No comment looks like a part of the value before it. */
export const commentsApart: Rule = ({ files }) => files.flatMap(({ parsed }) => findCuts(parsed));
