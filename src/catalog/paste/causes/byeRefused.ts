import { CALLS_LEFT_OPEN } from '../../ticket/productFacts';
import { readSipAddress } from '../sipAddress';
import { header, readCSeq, type Dialog } from '../findDialogs';
import type { Cause } from './cause';

/** Address and user of a URI, to be compared. */
function target(text: string | undefined): string {
  const { user = '', host = '', port = '5060' } = readSipAddress(text ?? '') ?? {};
  return `${user}@${host}:${port}`;
}

/** The refusal of a BYE that doesn't go to the other side's Contact, where several proxies record the route. */
function findRefusal({ steps }: Dialog): number[] {
  const invite = steps.find(({ message }) => message.method === 'INVITE');
  const bye = steps.find(({ message }) => message.method === 'BYE');
  const refusal = steps.find(({ message }) => (message.code ?? 0) >= 400 && readCSeq(message).method === 'BYE');
  if (invite === undefined || bye === undefined || refusal === undefined) return [];
  const answer = steps.find(({ message }) => message.code === 200 && readCSeq(message).method === 'INVITE');
  const other = bye.source === invite.source ? answer?.message : invite.message;
  const routes = (other?.headers.get('record-route') ?? []).flatMap((value) => value.split(','));
  const contact = other === undefined ? undefined : header(other, 'contact');
  const isElsewhere = contact !== undefined && target(contact) !== target(bye.message.uri);
  return routes.length > 1 && isElsewhere ? [refusal.message.line] : [];
}

/** A call that can't be ended. */
export const byeRefused: Cause = {
  id: 'bye-refused',
  concerns: 'drops',
  symptom: {
    it: 'BYE rifiutato; con più Record-Route, il suo Request-URI non è il Contact dell’altra parte.',
    en: 'BYE refused; with several Record-Routes, its Request-URI isn’t the other side’s Contact.',
  },
  known: CALLS_LEFT_OPEN.what,
  lookAt: { it: 'il BYE nella traccia, accanto al Contact.', en: 'the BYE in the trace, beside the Contact.' },
  sure: 'possible',
  sources: CALLS_LEFT_OPEN.issues,
  find: ({ dialogs }) => dialogs.flatMap(findRefusal),
};
