import type { ReactNode } from 'react';
import type { TextRange } from '../../catalog/search/types';

/** A text with the parts marked that a search matched. */
export default function Marked({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly TextRange[] | undefined;
}): ReactNode {
  if (ranges === undefined || ranges.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
