import type { Finding } from '../model/problems';
import { fieldOf, FIELDS, type AnswerId } from './requestFields';

/** What was typed, by question; empty where nothing was. */
export type Answers = Readonly<Record<AnswerId, string>>;

/** Why a question needs an answer. */
const MISSING: Finding = {
  what: { it: 'Qui serve una risposta.', en: 'An answer is needed here.' },
  allowed: { it: 'una risposta', en: 'an answer' },
  fix: { it: 'Se non la sai, chiedila al provider.', en: 'If you don’t know it, ask the provider.' },
};

/** Why one of two questions needs an answer. */
const MISSING_BOTH: Finding = {
  ...MISSING,
  what: { it: 'Serve un modo per raggiungere il contatto.', en: 'There has to be a way to reach the contact.' },
  fix: { it: 'Scrivi la posta o il telefono.', en: 'Type the mail address or the telephone number.' },
};

/** No question is one of those whose answer isn't known yet. */
const NONE: ReadonlySet<AnswerId> = new Set();

/**
 * What is wrong with the answer to one question, given the others; or nothing.
 *
 * @param notKnown the questions that may stay open: somebody said not to know their answer yet
 */
export function checkAnswer(
  id: AnswerId,
  answers: Answers,
  notKnown: ReadonlySet<AnswerId> = NONE,
): Finding | undefined {
  const { required, check } = fieldOf(id);
  const value = answers[id];
  if (value.trim() !== '') return check?.(value);
  if (required === undefined || notKnown.has(id)) return undefined;
  if (required === true) return MISSING;
  return answers[required.unless as AnswerId].trim() === '' ? MISSING_BOTH : undefined;
}

/** Everything that is wrong, by question and in their order; see {@link checkAnswer}. */
export function checkRequest(answers: Answers, notKnown: ReadonlySet<AnswerId> = NONE): ReadonlyMap<AnswerId, Finding> {
  return new Map(
    FIELDS.flatMap(({ id }): [AnswerId, Finding][] => {
      const finding = checkAnswer(id, answers, notKnown);
      return finding === undefined ? [] : [[id, finding]];
    }),
  );
}
