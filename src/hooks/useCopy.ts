import { useCallback, useState } from 'react';

/** Whether the last copy went through; `idle` before the first one. */
export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Copies a text to the clipboard.
 *
 * @returns how the last copy ended, and the function that copies (never rejects)
 */
export function useCopy(): [CopyState, (text: string) => Promise<void>] {
  const [state, setState] = useState<CopyState>('idle');
  const copy = useCallback(async (text: string) => {
    try {
      // Missing on pages that aren't served over HTTPS or from localhost.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }, []);
  return [state, copy];
}
