import { useSyncExternalStore } from 'react';

/** The most providers that stand side by side. */
export const MOST_COMPARED = 4;

/** A provider that is ticked for comparison. */
export interface Compared {
  readonly key: string;
  readonly name: string;
}

const EMPTY: readonly Compared[] = [];
let chosen: readonly Compared[] = EMPTY;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Replaces the choice; it lasts as long as the visit. */
export function setCompared(providers: readonly Compared[]): void {
  chosen = providers.slice(0, MOST_COMPARED);
  for (const listener of listeners) listener();
}

/** Ticks or unticks a provider. */
export function tickCompared(provider: Compared, isTicked: boolean): void {
  const others = chosen.filter(({ key }) => key !== provider.key);
  setCompared(isTicked ? [...others, provider] : others);
}

/** The providers that are ticked for comparison, in the order of ticking. */
export function useCompared(): readonly Compared[] {
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
    () => (chosen.some((other) => other.key === key) ? 'ticked' : chosen.length < MOST_COMPARED ? 'free' : 'full'),
    () => 'free',
  );
}
