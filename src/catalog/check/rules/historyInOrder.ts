import { quote, type Problem } from '../../model/problems';
import { perEntry, problemAt } from './rule';

/** A history reads from the oldest entry on, and limitations have names of their own. */
export const historyInOrder = perEntry(
  'history-in-order',
  { it: 'La storia va dal più vecchio al più recente.', en: 'The history goes from the oldest to the newest.' },
  (entry) =>
    entry.descriptor.history.flatMap(({ date, action, changes }, index, all) => {
      const before = all[index - 1];
      const problems: Problem[] = [];
      if (before !== undefined && before.date > date) {
        problems.push(
          problemAt(entry, ['history', index, 'date'], {
            what: {
              it: `${quote(date)} viene dopo ${quote(before.date)}.`,
              en: `${quote(date)} comes after ${quote(before.date)}.`,
            },
            allowed: { it: 'date in ordine, dalla più vecchia', en: 'dates in order, the oldest first' },
            fix: { it: 'Sposta la voce al suo posto.', en: 'Move the entry to its place.' },
          }),
        );
      }
      if (action !== 'changed' && Object.keys(changes).length > 0) {
        problems.push(
          problemAt(entry, ['history', index, 'changes'], {
            what: {
              it: `Una voce ${action} non ha valori prima e dopo.`,
              en: `An entry ${action} has no values before and after.`,
            },
            allowed: { it: 'changes solo con action: changed', en: 'changes only with action: changed' },
            fix: {
              it: 'Togli changes, oppure scrivi action: changed.',
              en: 'Remove changes, or write action: changed.',
            },
          }),
        );
      }
      return problems;
    }),
);
