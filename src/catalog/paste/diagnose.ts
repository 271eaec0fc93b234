/** A text, once it is read → what it means, step by step: no step holds a page up. */
import { findShownCauses } from './causes';
import type { Diagnosis } from './diagnosisTicket';
import { findProviders, type ProvidersRecognised } from './findProviders';
import { createTemplateFinder, type TemplateFound } from './findTemplate';
import type { Paste } from './readPaste';
import type { RecognisedProvider } from './templateData';

/** Everything that a page tells of a text. */
export interface Diagnosed extends Diagnosis, ProvidersRecognised {
  readonly paste: Paste;
}

/** Of more trunks at once the command line tells. */
const MOST_TRUNKS = 20;

/**
 * Draws the conclusions.
 *
 * @yields 1: all of the text is read already
 */
export function* diagnose(paste: Paste, providers: readonly RecognisedProvider[]): Generator<number, Diagnosed> {
  const recognised = findProviders(paste.clues, providers);
  yield 1;
  const causes = yield* findShownCauses(paste);
  const templates: TemplateFound[] = [];
  if (paste.trunks.length > 0) {
    const findTemplate = createTemplateFinder(providers);
    for (const trunk of paste.trunks.slice(0, MOST_TRUNKS)) {
      yield 1;
      const found = findTemplate(trunk);
      if (found !== undefined) templates.push(found);
    }
  }
  return { ...recognised, causes, templates, dialogs: paste.dialogs, text: paste.text, paste };
}
