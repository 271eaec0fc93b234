/** What is known to go wrong, in one table. */
import { SURENESS } from '../sureness';
import { CALL_CAUSES } from './callCauses';
import type { Cause, PasteEvidence } from './cause';
import { REFUSAL_CAUSES } from './refusalCauses';
import { REGISTRATION_CAUSES } from './registrationCauses';
import { TRUNK_CAUSES } from './trunkCauses';

/** Every cause: what traces show, then what rows show. */
export const CAUSES: readonly Cause[] = [...REFUSAL_CAUSES, ...REGISTRATION_CAUSES, ...CALL_CAUSES, ...TRUNK_CAUSES];

/** A cause that a text shows, and where. */
export interface ShownCause {
  readonly cause: Cause;
  readonly lines: readonly number[];
}

/**
 * The causes that a text shows, the surest first.
 *
 * @yields 1 after each cause, so that no step holds a page up
 */
export function* findShownCauses(evidence: PasteEvidence): Generator<number, ShownCause[]> {
  const shown: ShownCause[] = [];
  for (const cause of CAUSES) {
    const lines = cause.find(evidence);
    if (lines.length > 0) shown.push({ cause, lines });
    yield 1;
  }
  return shown.sort((a, b) => SURENESS.indexOf(a.cause.sure) - SURENESS.indexOf(b.cause.sure));
}
