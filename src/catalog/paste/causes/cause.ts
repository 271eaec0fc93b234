import type { Bilingual } from '../../model/types';
import type { SymptomId } from '../../ticket/symptoms';
import type { Dialog } from '../findDialogs';
import type { Sureness } from '../sureness';
import type { Paste } from '../readPaste';

/** What a rule may look at. */
export type PasteEvidence = Pick<Paste, 'dialogs' | 'trunks' | 'registrations' | 'clues'>;

/** Something that is known to go wrong, and how it shows in a text. */
export interface Cause {
  readonly id: string;
  /** What the guided ticket calls the problem that it makes. */
  readonly concerns: SymptomId;
  /** What the text shows: an observation, and no conclusion yet. */
  readonly symptom: Bilingual;
  /** What is known about it, in no stronger words than the sources'. */
  readonly known: Bilingual;
  /** What to look at next. */
  readonly lookAt: Bilingual;
  /** How sure it is that this is the cause, where the text shows the symptom. */
  readonly sure: Sureness;
  /** Where it is known from: `NethServer/dev#8037`, `RFC 3261 §22.2`. Empty: the product's documentation. */
  readonly sources: readonly string[];
  /** The lines that show it, the first of each case; none when it isn't there. */
  readonly find: (evidence: PasteEvidence) => readonly number[];
}

/** The lines of the dialogs that show something: where they end, since that is what is looked for. */
export function linesOf(dialogs: readonly Dialog[], shows: (dialog: Dialog) => boolean): number[] {
  return dialogs.filter(shows).map(({ line, final }) => final?.line ?? line);
}
