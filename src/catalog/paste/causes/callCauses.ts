import { KNOWN } from '../../ticket/knownCauses';
import { header, readCSeq, type Dialog } from '../findDialogs';
import { isPrivate } from '../ownSide';
import { readSipAddress } from '../sipAddress';
import { linesOf, type Cause, type PasteEvidence } from './cause';

/** The 200 that is sent again and again, since no ACK comes back. */
function findRepeated({ method, steps, direction }: Dialog): number[] {
  if (method !== 'INVITE' || direction === 'out' || steps.some(({ message }) => message.method === 'ACK')) return [];
  return steps
    .filter(({ message, repeats }) => message.code === 200 && repeats > 0 && readCSeq(message).method === 'INVITE')
    .map(({ message }) => message.line);
}

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

/** The BYE that comes some 30 seconds after the answer: when no audio arrives, that is when a side gives up. */
function findBye({ steps }: Dialog): number[] {
  const answer = steps.find(({ message }) => message.code === 200 && readCSeq(message).method === 'INVITE');
  const bye = steps.find(({ message }) => message.method === 'BYE');
  const [from, to] = [answer?.message.seconds, bye?.message.seconds];
  if (bye === undefined || from === undefined || to === undefined) return [];
  return to - from >= 28 && to - from <= 35 ? [bye.message.line] : [];
}

/** Whether NethVoice wants the audio of a call at a private address (RFC 1918), although the other side has a public one. */
function asksForPrivate({ method, direction, offered, answered, parties }: Dialog): boolean {
  const own = direction === 'out' ? offered : direction === 'in' ? answered : undefined;
  return (
    method === 'INVITE' &&
    answered !== undefined &&
    own?.address !== undefined &&
    isPrivate(own.address) &&
    parties.some((party) => /^\d+(?:\.\d+){3}/.test(party) && !isPrivate(party))
  );
}

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

/** Calls that come in wrong, have no audio or don’t end as they should. */
export const CALL_CAUSES: readonly Cause[] = [
  {
    id: 'no-ack',
    concerns: 'inbound',
    symptom: {
      it: '200 OK ripetuto a un INVITE, senza che arrivi un ACK.',
      en: '200 OK to an INVITE sent again, and no ACK comes.',
    },
    known: {
      it: 'L’indirizzo nel Contact di NethVoice non è quello da cui esce la segnalazione.',
      en: 'The address in NethVoice’s Contact isn’t the one that the signalling leaves from.',
    },
    lookAt: KNOWN.lostAck.lookAt,
    sure: 'likely',
    sources: [],
    find: ({ dialogs }) => dialogs.flatMap(findRepeated),
  },
  {
    id: 'bye-refused',
    concerns: 'drops',
    symptom: {
      it: 'BYE rifiutato; con più Record-Route, il suo Request-URI non è il Contact dell’altra parte.',
      en: 'BYE refused; with several Record-Routes, its Request-URI isn’t the other side’s Contact.',
    },
    known: KNOWN.callsLeftOpen.what,
    lookAt: { it: 'il BYE nella traccia, accanto al Contact.', en: 'the BYE in the trace, beside the Contact.' },
    sure: 'possible',
    sources: KNOWN.callsLeftOpen.issues,
    find: ({ dialogs }) => dialogs.flatMap(findRefusal),
  },
  {
    id: 'cut-after-half-minute',
    concerns: 'drops',
    symptom: {
      it: 'BYE circa 30 secondi dopo la risposta.',
      en: 'BYE about 30 seconds after the answer.',
    },
    known: {
      it: 'Da una parte non arriva audio: l’indirizzo del NAT non è indicato bene, ma questo conta solo per un trunk che non passa dal proxy di NethVoice; oppure le reti sono più d’una. Può anche aver riagganciato una persona.',
      en: 'No audio arrives from one side: the NAT address isn’t told right, which only matters to a trunk that bypasses NethVoice’s proxy; or there are several networks. A person may have hung up, too.',
    },
    lookAt: KNOWN.oneWayAudio.lookAt,
    sure: 'possible',
    sources: [],
    find: ({ dialogs }) => dialogs.flatMap(findBye),
  },
  {
    id: 'private-audio',
    concerns: 'audio',
    symptom: {
      it: 'NethVoice chiede l’audio a un indirizzo privato, e l’altra parte è nella rete pubblica.',
      en: 'NethVoice asks for the audio at a private address, and the other side is in the public network.',
    },
    known: KNOWN.oneWayAudio.what,
    lookAt: KNOWN.oneWayAudio.lookAt,
    sure: 'possible',
    sources: [],
    find: ({ dialogs }) => linesOf(dialogs, asksForPrivate),
  },
  {
    id: 'number-in-to',
    concerns: 'inbound',
    symptom: {
      it: '404 a una chiamata in arrivo che ha il numero chiamato nel To, non nel Request-URI.',
      en: '404 to an inbound call that has the called number in To, not in the Request-URI.',
    },
    known: {
      it: 'Per i provider che mettono il numero chiamato (DID) solo nel To il context è from-pstn-toheader: con from-pstn il numero è cercato nel Request-URI.',
      en: 'For providers that put the called number (DID) only in To the context is from-pstn-toheader: with from-pstn the number is looked for in the Request-URI.',
    },
    lookAt: {
      it: 'il context del trunk; se è già from-pstn-toheader, la rotta in entrata per quel numero.',
      en: 'the trunk’s context; where it is from-pstn-toheader already, the inbound route of that number.',
    },
    sure: 'possible',
    sources: [],
    find: ({ dialogs }) =>
      linesOf(
        dialogs,
        ({ direction, final, called }) => direction !== 'out' && final?.code === 404 && called?.where === 'to',
      ),
  },
  {
    id: 'anonymous-caller',
    concerns: 'caller',
    symptom: {
      it: 'Chiamata in arrivo con From anonimo, senza che sia chiesta la riservatezza e senza una registrazione.',
      en: 'Inbound call with an anonymous From, although no privacy is asked for, and no registration.',
    },
    known: KNOWN.anonymousCalls.what,
    lookAt: KNOWN.anonymousCalls.lookAt,
    sure: 'possible',
    sources: KNOWN.anonymousCalls.issues,
    find: (evidence) =>
      registersNowhere(evidence) ? evidence.dialogs.filter(isAnonymous).map(({ line }) => line) : [],
  },
];
