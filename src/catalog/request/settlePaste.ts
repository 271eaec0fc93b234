import type { Bilingual } from '../model/types';
import type { Paste } from '../paste/readPaste';
import type { Answers } from './checkRequest';
import { readAnswers } from './readAnswers';
import type { AnswerId } from './requestFields';
import { placeAnswers, type Settled } from './settleAnswer';

/** What is never taken over. */
const LEFT_OUT: Bilingual = {
  it: 'La password resta fuori: si consegna dentro il ticket, quando è aperto.',
  en: 'The password is left out: it is handed over inside the ticket once it is open.',
};

/**
 * Settles a text that was pasted into a field and is more than its answer: a section of a file, a message, a letter.
 *
 * @param answers as they were before it
 * @returns nothing when the text isn't one of those, or gives no answer
 */
export function settlePaste(id: AnswerId, answers: Answers, paste: Paste): Settled | undefined {
  const read = paste.kinds.length === 0 ? {} : readAnswers(paste);
  if (Object.keys(read).length === 0) return undefined;
  const { changed, told } = placeAnswers(id, answers, answers[id].trim(), read);
  const hasSecret = Object.values(paste.replaced).some((count) => count > 0);
  return { changed, told: hasSecret ? [...told, LEFT_OUT] : told };
}
