/** The changes of a certification: what each makes of the status, and what may come after what. */
import type { Descriptor, HistoryEntry, StatusEntry } from '../model/types';
import { STATUS_ACTIONS, type Status, type StatusAction } from '../model/vocabulary';

/** What a change makes of the status. */
export function statusAfter(action: StatusAction): Exclude<Status, 'announced'> {
  return action === 'reinstated' ? 'certified' : action;
}

/** What may come before a change; `none` when it may be the first that is written down. */
export const PREDECESSORS: Readonly<Record<StatusAction, readonly (StatusAction | 'none')[]>> = {
  requested: ['none', 'withdrawn'],
  testing: ['none', 'requested', 'withdrawn'],
  certified: ['none', 'requested', 'testing'],
  suspended: ['none', 'certified', 'reinstated'],
  withdrawn: ['none', 'requested', 'testing', 'certified', 'suspended', 'reinstated'],
  reinstated: ['suspended', 'withdrawn'],
};

/** Whether an entry of a descriptor's history is about the certification. */
export function isStatusAction(action: string): action is StatusAction {
  return (STATUS_ACTIONS as readonly string[]).includes(action);
}

/** A descriptor's history as the two that it tells: the provider's in the wizard, and its certification's. */
export function splitHistory(history: Descriptor['history']): {
  readonly history: HistoryEntry[];
  readonly statusHistory: StatusEntry[];
} {
  return {
    history: history.flatMap(({ date, release, action, changes, unnamedChanges }) =>
      isStatusAction(action) ? [] : [{ date, release, action, changes, unnamedChanges }],
    ),
    statusHistory: history.flatMap(({ action, date, reason }) =>
      isStatusAction(action) && reason !== undefined ? [{ date, action, reason }] : [],
    ),
  };
}
