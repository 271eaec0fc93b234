/**
 * Runs what a browser may refuse: a private window has no storage, a full one takes nothing.
 *
 * @returns whether it went well
 */
export function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
