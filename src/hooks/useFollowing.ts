import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint';

/**
 * A value that follows another one frame later: what shows it is drawn after what shows the other, and a key that is
 * pressed meanwhile waits for one of them, not for both.
 */
export function useFollowing<T>(value: T): T {
  const [shown, show] = useState({ value });
  useEffect(() => {
    let isLatest = true;
    afterPaint(() => {
      if (isLatest) startTransition(() => show((before) => (before.value === value ? before : { value })));
    });
    return () => {
      isLatest = false;
    };
  }, [value]);
  return shown.value;
}
