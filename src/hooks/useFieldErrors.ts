import { useState } from 'react';
import { checkAnswer, checkRequest, type Answers } from '../catalog/request/checkRequest';
import { fieldOf, type AnswerId } from '../catalog/request/requestFields';
import type { Bilingual } from '../catalog/model/types';
import { useLocale } from './useLocale';

/** What is wrong, as far as it is time to say so. */
export interface FieldErrors {
  /** In words, by question. */
  readonly errors: ReadonlyMap<AnswerId, string>;
  /** What a screen reader should hear of the field that was left last. */
  readonly announcement: string;
  /**
   * To be called when a field is left.
   *
   * @param now the answers as they are from then on
   * @param told what was done to them, in words, to be heard too
   * @param moved other fields that were filled by it: they are judged as well
   */
  readonly leave: (id: AnswerId, now: Answers, told: readonly string[], moved: readonly AnswerId[]) => void;
  /** Looks at all answers as they are from then on; returns the first that won't do. */
  readonly checkAll: (now: Answers) => AnswerId | undefined;
}

/** A finding as a sentence or two. */
function words({ what, fix }: { readonly what: Bilingual; readonly fix: Bilingual }, locale: keyof Bilingual): string {
  return `${what[locale]} ${fix[locale]}`;
}

/** The errors of a form whose fields are judged once they have been left; what isn't known yet may stay open. */
export function useFieldErrors(answers: Answers, notKnown: ReadonlySet<AnswerId>): FieldErrors {
  const locale = useLocale();
  const [left, setLeft] = useState<ReadonlySet<AnswerId>>(new Set());
  const [announcement, setAnnouncement] = useState('');
  const errors = new Map(
    [...checkRequest(answers, notKnown)]
      .filter(([id]) => left.has(id))
      .map(([id, finding]) => [id, words(finding, locale)]),
  );
  return {
    errors,
    announcement,
    leave: (id, now, told, moved) => {
      setLeft((before) => new Set([...before, id, ...moved]));
      const finding = checkAnswer(id, now, notKnown);
      const heard = [...told, ...(finding === undefined ? [] : [words(finding, locale)])];
      setAnnouncement(heard.length === 0 ? '' : `${fieldOf(id).label[locale]}: ${heard.join(' ')}`);
    },
    checkAll: (now) => {
      const findings = checkRequest(now, notKnown);
      setLeft((before) => new Set([...before, ...findings.keys()]));
      setAnnouncement('');
      return [...findings.keys()][0];
    },
  };
}
