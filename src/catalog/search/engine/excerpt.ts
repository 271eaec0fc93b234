import { mark } from './mark';
import type { QuerySpan } from '../query/querySpans';
import { proseTokens } from '../query/tokens';
import type { GuideHit } from '../types';

/** About how long an excerpt is, and how much of it stands before the first match. */
const LENGTH = 160;
const BEFORE = 50;

/** The piece of a text around the first place where a query is found, else its beginning. */
export function excerpt(text: string, spans: readonly QuerySpan[]): GuideHit['excerpt'] {
  // Prose is searched without typos.
  const ranges = mark(text, proseTokens(text), { spans });
  const first = ranges[0]?.start ?? 0;
  const wanted = Math.max(0, first - BEFORE);
  // Not in the middle of a word.
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const space = text.indexOf(' ', start + LENGTH);
  const end = space === -1 ? text.length : space;
  const opening = start > 0 ? '…' : '';
  const shift = opening.length - start;
  return {
    text: `${opening}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}
