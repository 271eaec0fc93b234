import { compareReleases } from '../model/compareReleases';
import type { HistoryEntry } from '../model/types';

/** A setting that was another in an earlier release. Without `then` the template had no row of it. */
export interface EarlierSetting {
  readonly keyword: string;
  readonly then?: string;
  readonly now: string;
}

/** How the template of an earlier release departs from today's. */
export interface SettingsThen {
  readonly settings: readonly EarlierSetting[];
  /** Whether some change since then is known only to have been one. */
  readonly isIncomplete: boolean;
}

/**
 * Takes back what the history says has changed since a release.
 *
 * @param history oldest first; a change without a release is taken as older than any
 */
export function settingsThen(history: readonly HistoryEntry[], release: string): SettingsThen {
  const later = history.filter((entry) => entry.release !== undefined && compareReleases(entry.release, release) > 0);
  const settings = new Map<string, EarlierSetting>();
  for (const [keyword, { from, to }] of later.flatMap(({ changes }) => Object.entries(changes))) {
    const first = settings.get(keyword);
    settings.set(keyword, { ...(first ?? { keyword, ...(from === undefined ? {} : { then: from }) }), now: to });
  }
  return {
    settings: [...settings.values()].filter(({ then, now }) => then !== now),
    isIncomplete: later.some(({ unnamedChanges }) => unnamedChanges > 0),
  };
}
