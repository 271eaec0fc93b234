import { LOOK_AT } from '../../ticket/productFacts';
import type { PastedTrunk } from '../types';
import type { Cause } from './cause';

/** The rows in which the trunk's telephone number stands where its username was. */
function findNumber({ settings, phone }: PastedTrunk): number[] {
  const [username, contact, from] = ['username', 'contact_user', 'from_user'].map((keyword) => settings.get(keyword));
  if (phone === undefined || contact === undefined || username === undefined || username.value === phone) return [];
  return contact.value === phone && from?.value === phone ? [contact.line] : [];
}

/** A trunk that was edited in the wizard of an early release. */
export const editedIdentity: Cause = {
  id: 'edited-identity',
  concerns: 'caller',
  symptom: {
    it: 'contact_user e from_user hanno il numero di telefono, username no.',
    en: 'contact_user and from_user have the phone number, username doesn’t.',
  },
  known: {
    it: 'Fino alla 1.5.0 una modifica nel wizard metteva il numero di telefono in contact_user e from_user, e cambiavano il numero del chiamante o la registrazione. Una correzione è nella 1.5.1; la segnalazione è ancora aperta.',
    en: 'Up to 1.5.0 an edit in the wizard put the phone number in contact_user and from_user, and the caller number or the registration changed. A fix is in 1.5.1; the issue is still open.',
  },
  lookAt: LOOK_AT.advancedTab,
  sure: 'likely',
  sources: ['NethServer/dev#7708'],
  find: ({ trunks }) => trunks.flatMap(findNumber),
};
