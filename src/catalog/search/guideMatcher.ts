import { createTextIndex, type IndexedField, type Matcher } from './textIndex';
import { proseTerms, proseTokens } from './tokens';
import type { GuideRecord } from './records/types';

const FIELDS: readonly IndexedField[] = [
  { name: 'heading', weight: 8, hasEndings: true, takesCharacters: true },
  { name: 'title', weight: 4 },
  { name: 'text', weight: 1.5, isProse: true, hasEndings: true },
];

/** Scores sections of the guide by heading, page title and text. */
export function createGuideMatcher(records: readonly GuideRecord[]): Matcher {
  const documents = records.map(({ heading, title, text }) => ({
    heading: proseTokens(heading).map(({ term }) => term),
    title: proseTokens(title).map(({ term }) => term),
    text: proseTerms(text),
  }));
  return createTextIndex(documents, FIELDS);
}
