/**
 * Texts taken apart into what they can be found by. A token knows the places of the text that it was made
 * from, so that the same code serves the index and the highlights.
 */
import { isIpv4 } from '../../model/hosts';
import { fold } from '../../model/fold';
import { STOP_WORDS } from './stopWords';
import type { TextRange } from '../types';

/** Something that a text can be found by. */
export interface Token {
  /** Folded. An address or host with its dots begins with {@link ADDRESS_MARK}. */
  readonly term: string;
  /** The places that make up the term, in order. */
  readonly pieces: readonly TextRange[];
}

/**
 * Stands before whole hosts, their suffixes and addresses. Without it the word `sip` would, by prefix, meet
 * every host that begins with it.
 */
export const ADDRESS_MARK = '.';

const CHUNK = /[\p{L}\p{N}\p{M}]+/gu;
const CHUNK_OR_DOTTED = /[\p{L}\p{N}\p{M}]+(?:[-_][\p{L}\p{N}\p{M}]+)*(?:\.[\p{L}\p{N}\p{M}_-]+)*/gu;

/** The longest run of neighbouring words that is also indexed as one. */
const LONGEST_RUN = 4;

/** The matches of a pattern as places. */
function places(text: string, pattern: RegExp, offset = 0): TextRange[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: offset + index,
    end: offset + index + match.length,
  }));
}

/** Every run of neighbouring words, joined: `six`, `sixcomm`, `sixcommgroup`, `comm` … */
function runs(text: string, chunks: readonly TextRange[]): Token[] {
  const folded = chunks.map(({ start, end }) => fold(text.slice(start, end)));
  const tokens: Token[] = [];
  for (let from = 0; from < chunks.length; from += 1) {
    let term = '';
    for (let to = from; to < Math.min(chunks.length, from + LONGEST_RUN); to += 1) {
      term += folded[to] ?? '';
      tokens.push({ term, pieces: chunks.slice(from, to + 1) });
    }
  }
  return tokens;
}

/** Whether folded text with dots is a host or an address rather than an abbreviation (`s.p.a.`, `t.38`). */
export function looksLikeHost(text: string): boolean {
  return isIpv4(text) || /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(text);
}

/** A host: whole, by suffix, and by label less the top-level domain. An address only whole. */
export function hostTokens(text: string, within: TextRange = { start: 0, end: text.length }): Token[] {
  const host = fold(text.slice(within.start, within.end));
  const whole: Token = { term: ADDRESS_MARK + host, pieces: [within] };
  if (isIpv4(host) || host.includes(':')) return [whole];
  const labels = places(text.slice(within.start, within.end), /[^.]+/g, within.start);
  const suffixes = labels.slice(1, -1).map(({ start }) => ({
    term: ADDRESS_MARK + host.slice(start - within.start),
    pieces: [{ start, end: within.end }],
  }));
  const words = labels
    .slice(0, -1)
    .flatMap(({ start, end }) => runs(text, places(text.slice(start, end), CHUNK, start)));
  return [whole, ...suffixes, ...words];
}

/** A name: its words, the words joined, their parts at capitals, and the hosts that it mentions. */
export function nameTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const chunks: TextRange[] = [];
  for (const place of places(text, CHUNK_OR_DOTTED)) {
    const found = text.slice(place.start, place.end);
    const words = places(found, CHUNK, place.start);
    if (!found.includes('.')) chunks.push(...words);
    else if (looksLikeHost(fold(found))) tokens.push(...hostTokens(text, place));
    else tokens.push({ term: fold(found).replaceAll('.', ''), pieces: words });
  }
  for (const chunk of chunks) {
    const parts = places(
      text.slice(chunk.start, chunk.end),
      /\p{Lu}+(?![\p{Ll}])|\p{Lu}?[^\p{Lu}\p{N}]+|\p{N}+/gu,
      chunk.start,
    );
    // Shorter parts (`Vo`, `IP`) are noise.
    if (parts.length > 1) tokens.push(...runs(text, parts).filter(({ term }) => term.length >= 3));
  }
  return [...tokens, ...runs(text, chunks)];
}

/** Prose: its words, without the ones that say nothing, and the hosts that it mentions. */
export function proseTokens(text: string): Token[] {
  return places(text, CHUNK_OR_DOTTED)
    .flatMap((place) => {
      const found = text.slice(place.start, place.end);
      if (found.includes('.') && looksLikeHost(fold(found))) return hostTokens(text, place);
      return runs(text, places(found, CHUNK, place.start));
    })
    .filter(({ term }) => term.length > 1 && !STOP_WORDS.has(term));
}

/** What is left of a match's worth when only a suffix is known, or only the company's label. */
const WORTH = { suffix: 0.7, label: 0.5 };

/**
 * The terms by which a host may be known when it isn't known whole: `tcrs.it` of `sbc7.tcrs.it`, `voipvoice`
 * of `voipvoice.com`, with what each is worth.
 */
export function hostParts(host: string): Map<string, number> {
  const labels = host.split('.');
  const suffixes = labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
  const parts = new Map(suffixes.map((suffix) => [ADDRESS_MARK + suffix, WORTH.suffix]));
  const own = labels.at(-2);
  if (own !== undefined && /[a-z]/.test(own)) parts.set(own.replaceAll(/[-_]/g, ''), WORTH.label);
  return parts;
}
