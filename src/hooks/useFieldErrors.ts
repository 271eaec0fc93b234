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
  /** To be called when a field is left. */
  readonly leave: (id: AnswerId) => void;
  /** Looks at all answers; returns the first that won't do. */
  readonly checkAll: () => AnswerId | undefined;
}

/** A finding as a sentence or two. */
function words({ what, fix }: { readonly what: Bilingual; readonly fix: Bilingual }, locale: keyof Bilingual): string {
  return `${what[locale]} ${fix[locale]}`;
}

/** The errors of a form whose fields are judged once they have been left. */
export function useFieldErrors(answers: Answers): FieldErrors {
  const locale = useLocale();
  const [left, setLeft] = useState<ReadonlySet<AnswerId>>(new Set());
  const [announcement, setAnnouncement] = useState('');
  const errors = new Map(
    [...checkRequest(answers)].filter(([id]) => left.has(id)).map(([id, finding]) => [id, words(finding, locale)]),
  );
  return {
    errors,
    announcement,
    leave: (id) => {
      setLeft((before) => new Set([...before, id]));
      const finding = checkAnswer(id, answers);
      setAnnouncement(finding === undefined ? '' : `${fieldOf(id).label[locale]}: ${words(finding, locale)}`);
    },
    checkAll: () => {
      const findings = checkRequest(answers);
      setLeft((before) => new Set([...before, ...findings.keys()]));
      setAnnouncement('');
      return [...findings.keys()][0];
    },
  };
}
