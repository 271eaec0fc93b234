import { quote } from '../../model/problems';
import { perEntry } from './rule';

/** A history reads from the oldest entry on, and only a change has values. */
export const historyInOrder = perEntry([], ({ descriptor: { history } }, report) => {
  for (const [index, { date, action, changes }] of history.entries()) {
    const before = history[index - 1];
    if (before !== undefined && before.date > date)
      report(['history', index, 'date'], {
        what: {
          it: `${quote(date)} viene dopo ${quote(before.date)}.`,
          en: `${quote(date)} comes after ${quote(before.date)}.`,
        },
        allowed: { it: 'date in ordine, dalla più vecchia', en: 'dates in order, the oldest first' },
        fix: { it: 'Sposta la voce al suo posto.', en: 'Move the entry to its place.' },
      });
    if (action !== 'changed' && Object.keys(changes).length > 0)
      report(['history', index, 'changes'], {
        what: {
          it: `Una voce ${action} non ha valori prima e dopo.`,
          en: `An entry ${action} has no values before and after.`,
        },
        allowed: { it: 'changes solo con action: changed', en: 'changes only with action: changed' },
        fix: { it: 'Togli changes, oppure scrivi action: changed.', en: 'Remove changes, or write action: changed.' },
      });
  }
});
