import { isStatusAction } from '../../records/statusHistory';
import { perEntry } from './rule';

/** Whoever left the wizard has no row in it. */
export const removedIsOut = perEntry(['wizard'], ({ descriptor: { history, wizard } }, report) => {
  const last = history.findLastIndex(({ action }) => !isStatusAction(action));
  if (wizard === undefined || history[last]?.action !== 'removed') return;
  report(['history', last, 'action'], {
    what: {
      it: 'La storia finisce con removed, ma c’è il campo wizard.',
      en: 'The history ends with removed, but there is the field wizard.',
    },
    allowed: { it: 'l’uno o l’altro', en: 'one or the other' },
    fix: {
      it: 'Togli wizard, oppure aggiungi alla storia la voce added con cui è tornato.',
      en: 'Remove wizard, or add to the history the entry added by which it came back.',
    },
  });
});
