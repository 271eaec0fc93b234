import type { Finding } from '../../model/problems';
import type { Descriptor, FieldPath } from '../../model/types';
import type { StatusAction } from '../../model/vocabulary';
import { isStatusAction, PREDECESSORS, statusAfter } from '../../records/statusHistory';
import { isSound, perEntry } from './rule';

/** What is wrong with the reason of an entry, or with what stands beside it. */
function findUnreasoned({ action, reason, release }: Descriptor['history'][number]): [FieldPath, Finding] | undefined {
  if (!isStatusAction(action)) {
    if (reason === undefined) return undefined;
    return [
      ['reason'],
      {
        what: { it: `Una voce ${action} non ha una ragione.`, en: `An entry ${action} has no reason.` },
        allowed: { it: 'reason solo se cambia la certificazione', en: 'reason only where the certification changes' },
        fix: { it: 'Togli reason.', en: 'Remove reason.' },
      },
    ];
  }
  if (reason === undefined) {
    return [
      ['action'],
      {
        what: { it: `Manca la ragione di ${action}.`, en: `The reason of ${action} is missing.` },
        allowed: { it: 'reason, in italiano e in inglese', en: 'reason, in Italian and in English' },
        fix: { it: 'Aggiungi reason con it e en.', en: 'Add reason with it and en.' },
      },
    ];
  }
  if (release === undefined) return undefined;
  return [
    ['release'],
    {
      what: { it: `Una voce ${action} non dipende da una release.`, en: `An entry ${action} comes with no release.` },
      allowed: { it: 'date, action e reason', en: 'date, action and reason' },
      fix: { it: 'Togli release.', en: 'Remove release.' },
    },
  ];
}

/** What is wrong with a change that comes after another. */
function findUnordered(action: StatusAction, before: StatusAction | undefined): Finding | undefined {
  if (PREDECESSORS[action].includes(before ?? 'none')) return undefined;
  const allowed = PREDECESSORS[action].filter((other) => other !== 'none').join(', ');
  return {
    what:
      before === undefined
        ? { it: `Prima di ${action} non c’è niente.`, en: `There is nothing before ${action}.` }
        : { it: `${action} non può venire dopo ${before}.`, en: `${action} can’t come after ${before}.` },
    allowed: { it: `${action} dopo ${allowed}`, en: `${action} after ${allowed}` },
    fix:
      action === 'certified'
        ? { it: 'Se è certificato di nuovo, scrivi reinstated.', en: 'If it is certified again, write reinstated.' }
        : {
            it: 'Aggiungi la voce che manca, o correggi l’azione.',
            en: 'Add the entry that is missing, or correct the action.',
          },
  };
}

/** What the status says, the history tells: each change with its date and reason, the last of them the status. */
export const statusTold = perEntry(['status'], (entry, report, { today }) => {
  if (!isSound(entry, 'history')) return;
  const { history, status } = entry.descriptor;
  let before: StatusAction | undefined;
  let isOrdered = true;
  const flaws: Finding[] = [];
  for (const [index, change] of history.entries()) {
    const { action, date } = change;
    const at = (path: FieldPath, finding: Finding): void => {
      flaws.push(finding);
      report(['history', index, ...path], finding);
    };
    const unreasoned = findUnreasoned(change);
    if (unreasoned !== undefined) at(...unreasoned);
    if (!isStatusAction(action)) continue;
    // After the first that is out of order, the others can’t be told.
    const unordered: Finding | undefined = isOrdered ? findUnordered(action, before) : undefined;
    isOrdered &&= unordered === undefined;
    if (unordered !== undefined) at(['action'], unordered);
    if (date > today)
      at(['date'], {
        what: { it: `La data, ${date}, è nel futuro.`, en: `The date, ${date}, is in the future.` },
        allowed: { it: 'fino a oggi', en: 'up to today' },
        fix: { it: 'Scrivi il giorno in cui lo stato è cambiato.', en: 'Write the day on which the status changed.' },
      });
    before = action;
  }
  const told = before === undefined ? status : statusAfter(before);
  if (told === status || flaws.length > 0) return;
  report(['status'], {
    what: {
      it: `Lo stato è ${status}, ma la storia finisce con ${before}.`,
      en: `The status is ${status}, but the history ends with ${before}.`,
    },
    allowed: { it: `${told}, come dice la storia`, en: `${told}, as the history says` },
    fix: {
      it: `Se la storia è giusta scrivi ${told}; altrimenti: npm run catalog -- status ${entry.key} …`,
      en: `If the history is right, write ${told}; else: npm run catalog -- status ${entry.key} …`,
    },
  });
});
