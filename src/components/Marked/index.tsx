import { Fragment, type ReactNode } from 'react';
import type { TextRange } from '../../catalog/search/types';
import Breakable from '../Breakable';

/** A text with the parts marked that a search matched. */
export default function Marked({
  text,
  ranges = [],
}: {
  readonly text: string;
  readonly ranges?: readonly TextRange[] | undefined;
}): ReactNode {
  if (ranges.length === 0) return <Breakable text={text} />;
  const starts = [0, ...ranges.map(({ end }) => end)];
  return starts.map((start, index) => {
    const range = ranges[index];
    return (
      <Fragment key={start}>
        <Breakable text={text.slice(start, range?.start)} />
        {range !== undefined && (
          <mark>
            <Breakable text={text.slice(range.start, range.end)} />
          </mark>
        )}
      </Fragment>
    );
  });
}
