/** What is known to go wrong, in one table. */
import { SURENESS } from '../sureness';
import { anonymousCaller } from './anonymousCaller';
import { byeRefused } from './byeRefused';
import type { Cause, PasteEvidence } from './cause';
import { closedMapping } from './closedMapping';
import { codecRefused } from './codecRefused';
import { codecsWord } from './codecsWord';
import { cutAfterHalfMinute } from './cutAfterHalfMinute';
import { editedIdentity } from './editedIdentity';
import { endlessChallenge } from './endlessChallenge';
import { manyTrunks } from './manyTrunks';
import { noAck } from './noAck';
import { noResponse } from './noResponse';
import { numberInTo } from './numberInTo';
import { placeholderLeft } from './placeholderLeft';
import { privateAudio } from './privateAudio';
import { proxyBypassed } from './proxyBypassed';
import { secondRegistration } from './secondRegistration';
import { srtpRefused } from './srtpRefused';
import { timLines } from './timLines';
import { topologyHidden } from './topologyHidden';

/** Every cause: what traces show, then what rows show. */
export const CAUSES: readonly Cause[] = [
  srtpRefused,
  codecRefused,
  topologyHidden,
  endlessChallenge,
  secondRegistration,
  timLines,
  closedMapping,
  noResponse,
  noAck,
  byeRefused,
  cutAfterHalfMinute,
  privateAudio,
  numberInTo,
  anonymousCaller,
  placeholderLeft,
  codecsWord,
  editedIdentity,
  proxyBypassed,
  manyTrunks,
];

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
