/** How a term is like a word that was typed. */
export interface Likeness {
  /** Single letters missing, added or changed, and neighbours swapped. */
  readonly typos: number;
  /** The word is like the whole term, not only like its beginning. */
  readonly whole: boolean;
}

/** All terms of an index, to find those that are like a word. */
export interface Lexicon {
  /** The terms with the word inside, not at the beginning. */
  containing(word: string): string[];
  /** The terms that differ from the word by at most so many typos. Terms with digits are never alike. */
  similar(word: string, most: number): Map<string, Likeness>;
}

/** Longer words aren't compared: no name is that long, and the rows hold distances in a byte. */
const LONGEST_WORD = 40;

/** How many of the first characters two texts share. */
function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Fills the next row of the table of distances between the beginnings of a term and of a word, where a swap
 * of neighbours counts as one change (optimal string alignment).
 *
 * @returns the least distance in the row
 */
function fillRow(word: string, term: string, depth: number, rows: readonly Uint8Array[]): number {
  const above = rows[depth - 1];
  const row = rows[depth];
  if (above === undefined || row === undefined) return Infinity;
  const twoAbove = depth > 1 ? rows[depth - 2] : undefined;
  const letter = term[depth - 1];
  row[0] = depth;
  let least = depth;
  for (let at = 1; at <= word.length; at += 1) {
    const changed = (above[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1);
    let distance = Math.min(changed, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    if (twoAbove !== undefined && at > 1 && word[at - 1] === term[depth - 2] && word[at - 2] === letter) {
      distance = Math.min(distance, (twoAbove[at - 2] ?? 0) + 1);
    }
    row[at] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

/** Makes a lexicon of terms. They are sorted, so that neighbours share the work done for their beginnings. */
export function createLexicon(terms: Iterable<string>): Lexicon {
  const sorted = [...new Set(terms)].sort();
  const letters = sorted.filter((term) => !/\d/.test(term));
  const shared = Uint8Array.from(letters, (term, at) => Math.min(255, sharedPrefix(letters[at - 1] ?? '', term)));

  // One text, a term a line: looking through it is many times faster than through the terms.
  const text = `\n${sorted.join('\n')}\n`;

  return {
    containing(word) {
      const found = new Set<string>();
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const start = text.lastIndexOf('\n', at) + 1;
        if (start < at) found.add(text.slice(start, text.indexOf('\n', at)));
      }
      return [...found];
    },

    similar(word, most) {
      const found = new Map<string, Likeness>();
      if (word.length > LONGEST_WORD) return found;
      const rows = Array.from({ length: word.length + most + 1 }, () =>
        Uint8Array.from({ length: word.length + 1 }, (_, at) => at),
      );
      // The best distance of the whole word to a beginning of the term, by the length of that beginning.
      const begun: number[] = [word.length];
      let depth = 0;
      // The depth at which the last term turned out to be unlike; terms that share that much are too.
      let deadEnd = Infinity;
      for (const [at, term] of letters.entries()) {
        const common = shared[at] ?? 0;
        if (common >= deadEnd) continue;
        deadEnd = Infinity;
        depth = Math.min(depth, common);
        // Beyond this many letters only the beginning of a term can be like the word.
        const deepest = Math.min(term.length, word.length + most);
        while (depth < deepest) {
          depth += 1;
          const least = fillRow(word, term, depth, rows);
          const begunHere = Math.min(begun[depth - 1] ?? word.length, rows[depth]?.[word.length] ?? word.length);
          begun[depth] = begunHere;
          if (least > most && begunHere > most) {
            deadEnd = depth;
            break;
          }
        }
        if (deadEnd !== Infinity) continue;
        const whole = term.length === deepest ? (rows[deepest]?.[word.length] ?? Infinity) : Infinity;
        const asPrefix = begun[deepest] ?? Infinity;
        if (whole <= most) found.set(term, { typos: whole, whole: true });
        else if (asPrefix <= most) found.set(term, { typos: asPrefix, whole: false });
      }
      return found;
    },
  };
}
