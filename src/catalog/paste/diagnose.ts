/** A text, once it is read → what it means, step by step: no step holds a page up. */
import { findShownCauses } from './causes';
import { excerptOf, type Diagnosis } from './findings';
import { compareClues, type ProvidersRecognised } from './findProviders';
import { createTemplateFinder, type TemplateFound } from './findTemplate';
import type { Paste } from './readPaste';
import type { RecognisedProvider } from './templateData';
import { trunkFromPaste } from './trunkFromPaste';

/** Everything that a page tells of a text. */
export interface Diagnosed extends Diagnosis, ProvidersRecognised {
  readonly paste: Paste;
  /** The keys of the providers recognised, by more than their names, that the wizard offers. */
  readonly inWizard: ReadonlySet<string>;
  /** How many trunks of the text weren't compared. */
  readonly left: number;
}

/** Of more trunks at once the command line tells. */
export const MOST_TRUNKS = 20;

/**
 * Draws the conclusions.
 *
 * @yields 1: all of the text is read already
 */
export function* diagnose(paste: Paste, providers: readonly RecognisedProvider[]): Generator<number, Diagnosed> {
  const recognised = yield* compareClues(paste.clues, providers);
  const causes = yield* findShownCauses(paste);
  const templates: TemplateFound[] = [];
  const described = paste.trunks.length > 0 ? undefined : trunkFromPaste(paste);
  const findTemplate = createTemplateFinder(providers);
  for (const trunk of described === undefined ? paste.trunks.slice(0, MOST_TRUNKS) : [described]) {
    yield 1;
    const found = trunk.settings.size === 0 ? undefined : findTemplate(trunk);
    // What a trace or a letter says of a trunk is enough to make another like it, too little to find fault with one.
    if (found !== undefined && !(found.isOwn && trunk === described)) templates.push(found);
  }
  const sure = new Set(recognised.matches.flatMap(({ record, sure }) => (sure === 'possible' ? [] : [record.key])));
  const inWizard = providers.filter(({ key, wizard }) => wizard !== undefined && sure.has(key)).map(({ key }) => key);
  const left = Math.max(0, paste.trunks.length - MOST_TRUNKS);
  return {
    ...recognised,
    causes,
    templates,
    excerpt: excerptOf(paste.text, causes, paste.dialogs),
    paste,
    inWizard: new Set(inWizard),
    left,
  };
}
