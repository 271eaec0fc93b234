import { useCallback, useEffect, useRef, useState } from 'react';
import { diagnose, type Diagnosed } from '../catalog/paste/diagnose';
import { MAX_PASTE_LENGTH, readPaste } from '../catalog/paste/readPaste';
import type { RecognisedProvider } from '../catalog/paste/templateData';

/** How far a text has come: nothing to read yet, being read (0 to 1), read, stopped, or longer than is read. */
export type ReadingState =
  | { readonly kind: 'idle' | 'stopped' | 'too-long' }
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly diagnosed: Diagnosed };

/** Milliseconds that the page's thread is held at a time: what is clicked meanwhile answers at once. */
const SLICE = 30;

/** Reads a text and draws the conclusions. The text itself is kept nowhere. */
function* readAll(text: string, providers: readonly RecognisedProvider[]): Generator<number, Diagnosed> {
  return yield* diagnose(yield* readPaste(text), providers);
}

/** Does so slice by slice. */
async function readInSlices(
  reading: Generator<number, Diagnosed>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<Diagnosed | undefined> {
  while (!signal.aborted) {
    const until = performance.now() + SLICE;
    let step = reading.next();
    while (step.done !== true && performance.now() < until) step = reading.next();
    if (step.done === true) return step.value;
    tell(step.value);
    await new Promise((goOn) => setTimeout(goOn));
  }
  return undefined;
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
      void readInSlices(readAll(text, providers), controller.signal, (done) => {
        if (!controller.signal.aborted) setState({ kind: 'reading', done });
      }).then((diagnosed) => {
        if (diagnosed !== undefined && !controller.signal.aborted) setState({ kind: 'read', diagnosed });
      });
    },
    [providers],
  );
  return [state, start, stop];
}
