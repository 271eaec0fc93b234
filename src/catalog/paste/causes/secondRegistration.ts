import { SECOND_REGISTRATION } from '../../ticket/productFacts';
import { readSipAddress } from '../sipAddress';
import type { Dialog } from '../findDialogs';
import type { Cause, PasteEvidence } from './cause';

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

/** A provider that takes one registration from an address. */
export const secondRegistration: Cause = {
  id: 'second-registration',
  concerns: 'registration',
  symptom: {
    it: 'Una registrazione rifiutata accanto a un’altra accettata, dallo stesso indirizzo allo stesso server.',
    en: 'A registration refused beside one that was accepted, from the same address to the same server.',
  },
  known: SECOND_REGISTRATION.what,
  lookAt: SECOND_REGISTRATION.lookAt,
  sure: 'possible',
  sources: SECOND_REGISTRATION.issues,
  find: findRefused,
};
