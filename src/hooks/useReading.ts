import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_PASTE_LENGTH, readPaste, type Paste } from '../catalog/paste/readPaste';

/** How far a text has come: nothing to read yet, being read (0 to 1), read, stopped, or longer than is read. */
export type ReadingState =
  | { readonly kind: 'idle' | 'stopped' | 'too-long' }
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly paste: Paste };

/** Milliseconds that the page's thread is held at a time: what is clicked meanwhile answers at once. */
const SLICE = 30;

/** Reads a text slice by slice. The text itself is kept nowhere. */
async function readInSlices(
  text: string,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<Paste | undefined> {
  const reading = readPaste(text);
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
export function useReading(): [ReadingState, (text: string) => void, () => void] {
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'stopped' });
  }, []);
  const start = useCallback((text: string) => {
    running.current?.abort();
    if (text.length > MAX_PASTE_LENGTH) {
      setState({ kind: 'too-long' });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'reading', done: 0 });
    void readInSlices(text, controller.signal, (done) => {
      if (!controller.signal.aborted) setState({ kind: 'reading', done });
    }).then((paste) => {
      if (paste !== undefined && !controller.signal.aborted) setState({ kind: 'read', paste });
    });
  }, []);
  return [state, start, stop];
}
