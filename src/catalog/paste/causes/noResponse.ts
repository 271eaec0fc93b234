import { readCSeq, type Dialog } from '../findDialogs';
import type { SipMessage } from '../types';
import type { Cause } from './cause';

/** Requests that go out three times and more without any answer, and the 408 that says the same. */
function findUnanswered({ steps, final }: Dialog): number[] {
  // After a ringing phone it is the person called who didn’t answer.
  const hasRung = steps.some(({ message }) => [180, 183].includes(message.code ?? 0));
  if (final?.code === 408) return hasRung ? [] : [final.line];
  if (!steps.some(({ repeats }) => repeats >= 2)) return [];
  const transaction = (message: SipMessage): string => Object.values(readCSeq(message)).join(' ');
  const answered = new Set(steps.flatMap(({ message }) => (message.code === undefined ? [] : [transaction(message)])));
  return steps
    .filter(({ message, repeats }) => message.method !== undefined && message.method !== 'ACK' && repeats >= 2)
    .filter(({ message }) => !answered.has(transaction(message)))
    .map(({ message }) => message.line);
}

/** Silence. */
export const noResponse: Cause = {
  id: 'no-response',
  concerns: 'registration',
  symptom: {
    it: '408, o richieste ripetute a cui nessuno risponde.',
    en: '408, or requests sent again that nobody answers.',
  },
  known: {
    it: 'Chi non riceve risposta ripete la richiesta per 32 secondi, poi rinuncia. La traccia non dice dove si perde il pacchetto: la richiesta, o la risposta al ritorno.',
    en: 'Who gets no answer sends the request again for 32 seconds, then gives up. The trace doesn’t tell where the packet is lost: the request, or the answer on its way back.',
  },
  lookAt: {
    it: 'host e porta del provider; il firewall e le altre reti in mezzo; la stessa chiamata in una traccia presa più fuori.',
    en: 'the provider’s host and port; the firewall and the other networks between; the same call in a trace taken further out.',
  },
  sure: 'possible',
  sources: ['RFC 3261 §17.1.1.2'],
  find: ({ dialogs }) => dialogs.flatMap(findUnanswered),
};
