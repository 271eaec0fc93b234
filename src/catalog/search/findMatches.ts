/** Query words → scores: the stages, from what was typed to what may have been meant. */
import type { QueryWord } from './parseQuery';
import { querySpans, type QuerySpan } from './querySpans';
import { betterScores, type Matcher, type MatchLevel, type Scores } from './textIndex';

/** What the words found, at the first stage that found anything. */
export interface Matches {
  /** By document; 0 is no match. */
  readonly scores: Scores;
  /** Typos that were allowed. */
  readonly typos: 0 | 1 | 2;
  /** Not all the words were asked for any more. */
  readonly partial: boolean;
}

interface Stage {
  readonly levels: readonly MatchLevel[];
  readonly typos: 0 | 1 | 2;
  readonly partial?: true;
}

/** All words without typos, then inside other words, then with one typo, then with two, then any word. */
const STAGES: readonly Stage[] = [
  { levels: ['exact', 'prose'], typos: 0 },
  { levels: ['exact', 'prose', 'contains'], typos: 0 },
  { levels: ['exact', 'prose', 'contains', 'oneTypo'], typos: 1 },
  { levels: ['exact', 'prose', 'contains', 'oneTypo', 'twoTypos'], typos: 2 },
  // A word that only prose mentions, or that is only part of another, is too little to go by alone.
  { levels: ['exact', 'oneTypo'], typos: 1, partial: true },
];

/** A span with what it scores, by document. */
interface Matched {
  readonly span: QuerySpan;
  readonly scores: Scores;
}

/**
 * The best way, for each document, of covering the words with what matched; 0 when a word is left over.
 *
 * @param mayMiss by word, whether it may be left over
 */
function cover(size: number, mayMiss: readonly boolean[], matched: readonly Matched[]): Scores | undefined {
  const covered = new Float32Array(size);
  // What the words up to each one score at best; negative when they can't all be covered.
  const upTo = new Float32Array(mayMiss.length + 1);
  let found = false;
  for (let document = 0; document < size; document += 1) {
    upTo.fill(-1, 1);
    for (let at = 0; at < mayMiss.length; at += 1) {
      const so = upTo[at] ?? -1;
      if (so < 0) continue;
      if (mayMiss[at] === true) upTo[at + 1] = Math.max(upTo[at + 1] ?? -1, so);
      for (const { span, scores } of matched) {
        const score = span.from === at ? (scores[document] ?? 0) : 0;
        const to = at + span.count;
        if (score > 0) upTo[to] = Math.max(upTo[to] ?? -1, so + score * span.weight);
      }
    }
    const score = upTo[mayMiss.length] ?? -1;
    if (score > 0) {
      covered[document] = score;
      found = true;
    }
  }
  return found ? covered : undefined;
}

/** Scores the documents for the words, at the first stage at which any document matches. */
export function findMatches(words: readonly QueryWord[], matcher: Matcher): Matches | undefined {
  const spans = querySpans(words);
  const cache = new Map<string, Scores | undefined>();
  function scoresOf(span: QuerySpan, level: MatchLevel): Scores | undefined {
    const key = `${level} ${span.kind} ${span.text}`;
    if (!cache.has(key)) cache.set(key, matcher.match(span, level));
    return cache.get(key);
  }
  function isWorthTrying({ from, count }: QuerySpan, level: MatchLevel): boolean {
    // Words joined are a guess already: in prose or inside other words they would find what was never meant.
    if (count > 1) return level !== 'prose' && level !== 'contains';
    return words[from]?.optional !== true || level === 'exact' || level === 'prose';
  }
  for (const { levels, typos, partial = false } of STAGES) {
    if (partial && words.filter(({ optional }) => !optional).length < 2) continue;
    const matched = spans
      .filter(({ from, count }) => !partial || count > 1 || words[from]?.optional !== true)
      .flatMap((span): Matched[] => {
        const scores = levels
          .filter((level) => isWorthTrying(span, level))
          .map((level) => scoresOf(span, level))
          .reduce(betterScores, undefined);
        return scores === undefined ? [] : [{ span, scores }];
      });
    const mayMiss = words.map(({ optional }) => partial || optional);
    const scores = matched.length === 0 ? undefined : cover(matcher.size, mayMiss, matched);
    if (scores !== undefined) return { scores, typos, partial };
  }
  return undefined;
}
