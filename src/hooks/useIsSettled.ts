import { startTransition, useEffect, useState } from 'react';

/** Milliseconds that a text must stay the same to be taken for typed to its end. */
const PAUSE = 300;

/** Whether a text has stood still since a moment; the one that the page opens with has. */
export function useIsSettled(text: string): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(text)), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text === settled;
}
