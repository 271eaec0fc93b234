import { useCallback, useEffect, useRef, useState } from 'react';
import { diagnose, type Diagnosed } from '../catalog/paste/diagnose';
import { MAX_PASTE_LENGTH, readPaste } from '../catalog/paste/readPaste';
import type { RecognisedProvider } from '../catalog/paste/templateData';
import { runInSlices } from './runInSlices';

/** How far a text has come: nothing to read yet, being read (0 to 1), read (as the how manieth), stopped, or longer than is read. */
export type ReadingState =
  | { readonly kind: 'idle' | 'stopped' | 'too-long' }
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly diagnosed: Diagnosed; readonly id: number };

/** Reads a text and draws the conclusions. The text itself is kept nowhere. */
function* readAll(text: string, providers: readonly RecognisedProvider[]): Generator<number, Diagnosed> {
  return yield* diagnose(yield* readPaste(text), providers);
}

/**
 * Reads texts without holding up the page.
 *
 * @returns how far it is, what begins with a text, and what stops it
 */
export function useReading(
  providers: readonly RecognisedProvider[] | undefined,
): [ReadingState, (text: string) => void, () => void] {
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  const count = useRef(0);
  useEffect(() => () => running.current?.abort(), []);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'stopped' });
  }, []);
  const start = useCallback(
    (text: string) => {
      if (providers === undefined) return;
      running.current?.abort();
      if (text.length > MAX_PASTE_LENGTH) {
        setState({ kind: 'too-long' });
        return;
      }
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: 'reading', done: 0 });
      void runInSlices(readAll(text, providers), controller.signal, (done) => {
        if (!controller.signal.aborted) setState({ kind: 'reading', done });
      }).then((diagnosed) => {
        if (diagnosed !== undefined && !controller.signal.aborted) {
          count.current += 1;
          setState({ kind: 'read', diagnosed, id: count.current });
        }
      });
    },
    [providers],
  );
  return [state, start, stop];
}
