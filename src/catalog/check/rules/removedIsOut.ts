import { isStatusAction } from '../../records/statusHistory';
import { perEntry, problemAt } from './rule';

/** Whoever left the wizard has no row in it. */
export const removedIsOut = perEntry(
  'removed-is-out',
  {
    it: 'Chi è uscito dal wizard non ha il campo wizard.',
    en: 'What left the wizard has no field wizard.',
  },
  (entry) => {
    const { history, wizard } = entry.descriptor;
    const last = history.findLastIndex(({ action }) => !isStatusAction(action));
    if (wizard === undefined || history[last]?.action !== 'removed') return [];
    return [
      problemAt(entry, ['history', last, 'action'], {
        what: {
          it: 'La storia finisce con removed, ma c’è il campo wizard.',
          en: 'The history ends with removed, but there is the field wizard.',
        },
        allowed: { it: 'l’uno o l’altro', en: 'one or the other' },
        fix: {
          it: 'Togli wizard, oppure aggiungi alla storia la voce added con cui è tornato.',
          en: 'Remove wizard, or add to the history the entry added by which it came back.',
        },
      }),
    ];
  },
  ['wizard'],
);
