/** Which parts of a text a query's words are found in. */
import { isInRange, parseAddressRange } from '../query/addressRange';
import { fold } from '../../model/fold';
import type { QuerySpan } from '../query/querySpans';
import { ADDRESS_MARK, hostParts, type Token } from '../query/tokens';
import type { TextRange } from '../types';

/** What of a query is to be marked. */
export interface Marks {
  readonly spans: readonly QuerySpan[];
  /** The terms, or their beginnings, that words with typos are like. */
  readonly alike?: readonly string[];
}

/** Inside a term only what is this long is marked. */
const SHORTEST_INSIDE = 3;

/** The part of a term that a span of the query is found in. */
function findInTerm(term: string, { text, kind }: QuerySpan): TextRange | undefined {
  const whole = { start: 0, end: term.length };
  const isAddress = term.startsWith(ADDRESS_MARK);
  const range = kind === 'range' ? parseAddressRange(text) : undefined;
  if (range !== undefined) return isInRange(term.slice(1), range) ? whole : undefined;
  if (kind === 'address' && hostParts(text).has(term)) return whole;
  if (isAddress && kind === 'word' && !/^\d+$/.test(text)) return undefined;
  const word = isAddress ? ADDRESS_MARK + text : text;
  if (term.startsWith(word)) return { start: 0, end: word.length };
  const inside = text.length >= SHORTEST_INSIDE ? term.indexOf(text) : -1;
  return inside > 0 ? { start: inside, end: inside + text.length } : undefined;
}

/** The part of a term that a mistyped word is like. */
function findAlike(term: string, alike: readonly string[]): TextRange | undefined {
  const length = Math.max(0, ...alike.filter((own) => term.startsWith(own)).map((own) => own.length));
  return length === 0 ? undefined : { start: 0, end: length };
}

/** Where in a text its first folded characters end. */
function placeOf(text: string, foldedLength: number): number {
  let seen = 0;
  let place = 0;
  for (const character of text) {
    const length = fold(character).length;
    // A mark of the letter before it (`e` and an accent) still belongs to that letter.
    if (seen >= foldedLength && length > 0) break;
    seen += length;
    place += character.length;
  }
  return place;
}

/** A part of a term as parts of the text that the term was made from. */
function rangesOf(text: string, { term, pieces }: Token, part: TextRange): TextRange[] {
  const shift = term.startsWith(ADDRESS_MARK) ? 1 : 0;
  let start = Math.max(0, part.start - shift);
  let end = part.end - shift;
  const ranges: TextRange[] = [];
  for (const piece of pieces) {
    const source = text.slice(piece.start, piece.end);
    const length = fold(source).length;
    if (start < length && end > 0) {
      ranges.push({
        start: piece.start + (start <= 0 ? 0 : placeOf(source, start)),
        end: piece.start + placeOf(source, Math.min(end, length)),
      });
    }
    start -= length;
    end -= length;
  }
  return ranges;
}

/** Ranges in order, those that touch or overlap joined. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/**
 * The parts of a text that a query is found in.
 *
 * @param tokens what the text is found by
 */
export function mark(text: string, tokens: readonly Token[], { spans, alike = [] }: Marks): readonly TextRange[] {
  return merge(
    tokens.flatMap((token) =>
      [...spans.map((span) => findInTerm(token.term, span)), findAlike(token.term, alike)].flatMap((part) =>
        part === undefined ? [] : rangesOf(text, token, part),
      ),
    ),
  );
}
