import { header, type Dialog } from '../findDialogs';
import { linesOf, type Cause } from './cause';

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

/** Credentials that are refused. */
export const endlessChallenge: Cause = {
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
};
