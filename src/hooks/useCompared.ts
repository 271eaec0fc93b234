import { useSyncExternalStore } from 'react';

/** The most providers that stand side by side. */
export const MOST_COMPARED = 4;

const EMPTY: readonly string[] = [];
let chosen: readonly string[] = EMPTY;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Replaces the choice; it lasts as long as the visit. */
export function setCompared(keys: readonly string[]): void {
  chosen = keys.slice(0, MOST_COMPARED);
  for (const listener of listeners) listener();
}

/** Ticks or unticks a provider. */
export function tickCompared(key: string, isTicked: boolean): void {
  const others = chosen.filter((other) => other !== key);
  setCompared(isTicked ? [...others, key] : others);
}

/** The keys that are ticked for comparison, in the order of ticking. */
export function useCompared(): readonly string[] {
  return useSyncExternalStore(
    subscribe,
    () => chosen,
    () => EMPTY,
  );
}

/**
 * Whether a provider is ticked, and else whether it can be. A primitive: a tick draws anew only the rows that it
 * changes.
 */
export function useTick(key: string): 'ticked' | 'free' | 'full' {
  return useSyncExternalStore(
    subscribe,
    () => (chosen.includes(key) ? 'ticked' : chosen.length < MOST_COMPARED ? 'free' : 'full'),
    () => 'free',
  );
}
