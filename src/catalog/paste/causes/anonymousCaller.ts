import { ANONYMOUS_CALLS } from '../../ticket/productFacts';
import { readSipAddress } from '../sipAddress';
import { header, type Dialog } from '../findDialogs';
import type { Cause, PasteEvidence } from './cause';

/** Whether a call comes in as anonymous although nobody asked for privacy (RFC 3323). */
function isAnonymous({ direction, method, steps }: Dialog): boolean {
  const invite = steps.find(({ message }) => message.method === 'INVITE')?.message;
  if (direction !== 'in' || method !== 'INVITE' || invite === undefined) return false;
  const privacy = header(invite, 'privacy');
  return (
    /^anonymous$/i.test(readSipAddress(header(invite, 'from') ?? '')?.user ?? '') &&
    (privacy === undefined || privacy === 'none')
  );
}

/** Whether nothing in the text registers. */
function registersNowhere({ dialogs, registrations, trunks }: PasteEvidence): boolean {
  return (
    registrations.length === 0 &&
    !dialogs.some(({ method }) => method === 'REGISTER') &&
    trunks.every(({ settings }) => settings.get('registration')?.value !== 'send')
  );
}

/** Calls of a trunk without registration that have no caller. */
export const anonymousCaller: Cause = {
  id: 'anonymous-caller',
  concerns: 'caller',
  symptom: {
    it: 'Chiamata in arrivo con From anonimo, senza che sia chiesta la riservatezza e senza una registrazione.',
    en: 'Inbound call with an anonymous From, although no privacy is asked for, and no registration.',
  },
  known: ANONYMOUS_CALLS.what,
  lookAt: ANONYMOUS_CALLS.lookAt,
  sure: 'possible',
  sources: ANONYMOUS_CALLS.issues,
  find: (evidence) => (registersNowhere(evidence) ? evidence.dialogs.filter(isAnonymous).map(({ line }) => line) : []),
};
