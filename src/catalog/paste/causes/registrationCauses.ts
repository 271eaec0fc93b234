import { KNOWN } from '../../ticket/knownCauses';
import { header, readCSeq, type Dialog } from '../findDialogs';
import { readSipAddress } from '../sipAddress';
import type { SipMessage } from '../types';
import { linesOf, type Cause, type PasteEvidence } from './cause';

/** Whether requests with credentials were challenged again, at least twice, to the end. */
function isEndless({ steps, final }: Dialog): boolean {
  if (final?.code !== 401 && final?.code !== 407) return false;
  const asked = steps.filter(
    ({ message }) =>
      header(message, 'authorization') !== undefined || header(message, 'proxy-authorization') !== undefined,
  );
  const isStale = ['www-authenticate', 'proxy-authenticate'].some((name) =>
    /\bstale\s*=\s*"?true/i.test(header(final, name) ?? ''),
  );
  return asked.length >= 2 && !isStale;
}

/** Who sends a REGISTER where, and for whom. */
function readRegister({ steps }: Dialog): { readonly path: string; readonly user: string } {
  const request = steps.find(({ message }) => message.method === 'REGISTER');
  const to = request?.message.headers.get('to')?.[0] ?? '';
  return { path: `${request?.source} ${request?.target}`, user: readSipAddress(to)?.user ?? '' };
}

/** Whom each path or host accepts. */
function groupAccepted(accepted: readonly (readonly [place: string, user: string])[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const [place, user] of accepted) users.set(place, (users.get(place) ?? new Set()).add(user));
  return users;
}

/** The refused registrations beside an accepted one of another user, between the same two addresses. */
function findRefused({ dialogs, registrations }: PasteEvidence): number[] {
  const registers = dialogs
    .filter(({ method }) => method === 'REGISTER')
    .map((dialog) => ({ ...readRegister(dialog), final: dialog.final }));
  const inTrace = groupAccepted(
    registers.flatMap(({ path, user, final }) => (final?.code === 200 ? [[path, user] as const] : [])),
  );
  const hosts = registrations.map(({ serverUri, name, status, line }) => {
    const host = readSipAddress(serverUri)?.host ?? '';
    return { host, name, status, line };
  });
  const inTable = groupAccepted(
    hosts.flatMap(({ host, name, status }) => (status === 'Registered' ? [[host, name] as const] : [])),
  );
  const hasOther = (users: ReadonlySet<string> | undefined, user: string): boolean =>
    users !== undefined && users.size > (users.has(user) ? 1 : 0);
  return [
    ...registers.flatMap(({ path, user, final }) =>
      final?.code === 403 && hasOther(inTrace.get(path), user) ? [final.line] : [],
    ),
    ...hosts.flatMap(({ host, name, status, line }) =>
      status === 'Rejected' && hasOther(inTable.get(host), name) ? [line] : [],
    ),
  ];
}

/** TIM as its name is spelt, alone or in a host: `tim` is no word of a trace otherwise. */
const NAME = /\bTIM\b|\b[Tt]elecom [Ii]talia\b/u;
const IN_A_HOST = /(?:^|\.)(?:tim|telecomitalia)\./i;

/** Seconds after which the firewall of the source closed the mapping. */
const MAPPING = 180;

/** The answer that accepts a registration over UDP for longer than that. */
function findLong({ method, direction, final, steps }: Dialog): number[] {
  const isUdp = steps.some(({ message }) => /^SIP\/2\.0\/UDP/i.test(header(message, 'via') ?? ''));
  if (method !== 'REGISTER' || direction === 'in' || final?.code !== 200 || !isUdp) return [];
  const granted = /;\s*expires=(\d+)/i.exec(header(final, 'contact') ?? '')?.[1] ?? header(final, 'expires') ?? '';
  return Number(granted) > MAPPING ? [final.line] : [];
}

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

/** Registrations that fail, and what follows from one that lapses unnoticed. */
export const REGISTRATION_CAUSES: readonly Cause[] = [
  {
    id: 'endless-challenge',
    concerns: 'registration',
    symptom: {
      it: '401 o 407 anche alle richieste che portano già le credenziali.',
      en: '401 or 407 also to requests that carry credentials already.',
    },
    known: {
      it: 'Il server chiede di nuovo le credenziali a chi le ha appena date: non le accetta.',
      en: 'The server asks again for the credentials that it has just got: it doesn’t accept them.',
    },
    lookAt: {
      it: 'nome utente, auth_username e password del trunk; il realm che il provider si aspetta.',
      en: 'the trunk’s username, auth_username and password; the realm that the provider expects.',
    },
    sure: 'likely',
    sources: ['RFC 3261 §22.2'],
    find: ({ dialogs }) => linesOf(dialogs, isEndless),
  },
  {
    id: 'second-registration',
    concerns: 'registration',
    symptom: {
      it: 'Una registrazione rifiutata accanto a un’altra accettata, dallo stesso indirizzo allo stesso server.',
      en: 'A registration refused beside one that was accepted, from the same address to the same server.',
    },
    known: KNOWN.secondRegistration.what,
    lookAt: KNOWN.secondRegistration.lookAt,
    sure: 'possible',
    sources: KNOWN.secondRegistration.issues,
    find: findRefused,
  },
  {
    id: 'tim-lines',
    concerns: 'registration',
    symptom: { it: 'Il testo nomina TIM.', en: 'The text names TIM.' },
    known: KNOWN.timLines.what,
    lookAt: KNOWN.timLines.lookAt,
    sure: 'possible',
    sources: KNOWN.timLines.issues,
    find: ({ clues }) =>
      clues
        .filter(({ kind, value }) => (kind === 'host' || kind === 'realm' ? IN_A_HOST : NAME).test(value))
        .slice(0, 1)
        .map(({ line }) => line),
  },
  {
    id: 'closed-mapping',
    concerns: 'inbound',
    symptom: {
      it: `Registrazione in UDP accettata per più di ${MAPPING} secondi, e nel testo nessuna chiamata in arrivo.`,
      en: `A registration over UDP accepted for more than ${MAPPING} seconds, and no inbound call in the text.`,
    },
    known: KNOWN.closedMapping.what,
    lookAt: KNOWN.closedMapping.lookAt,
    sure: 'possible',
    sources: KNOWN.closedMapping.issues,
    find: ({ dialogs }) =>
      dialogs.some(({ method, direction }) => method === 'INVITE' && direction === 'in')
        ? []
        : dialogs.flatMap(findLong).slice(0, 1),
  },
  {
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
  },
];
