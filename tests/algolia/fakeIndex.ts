/**
 * One index as Algolia documents it, as far as this project uses it: searchable attributes in order, words
 * matched by prefix, typos by word length, facet filters and counts, custom ranking. It ranks more simply
 * than the real one does.
 */
import type { IndexSettings } from 'algoliasearch';

/** An object of an index. */
export type IndexedObject = Readonly<Record<string, unknown>> & { readonly objectID: string };

/** One question of a request that searches several indexes. */
export interface IndexQuery {
  readonly indexName: string;
  readonly query?: string;
  readonly facetFilters?: readonly (string | readonly string[])[];
  readonly facets?: readonly string[];
  readonly hitsPerPage?: number;
  readonly page?: number;
  readonly optionalWords?: readonly string[];
  readonly attributesToRetrieve?: readonly string[];
}

/** What an index holds. */
export interface FakeIndex {
  settings: IndexSettings;
  objects: Map<string, IndexedObject>;
}

/** The words of a text as Algolia cuts them: at everything that isn't a letter or digit. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The values of an attribute as texts. */
function texts(object: IndexedObject, attribute: string): string[] {
  const value = object[attribute];
  return (Array.isArray(value) ? value : [value]).filter((part) => part !== undefined && part !== null).map(String);
}

/** The least typos between a word and a beginning of another, a swap of neighbours as one (optimal string alignment). */
function typosBetween(word: string, candidate: string): number {
  const rows: number[][] = [];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= word.length; i += 1) {
    rows[i] = [];
    for (let j = 0; j <= candidate.length; j += 1) {
      const changed = cell(i - 1, j - 1) + (word[i - 1] === candidate[j - 1] ? 0 : 1);
      const isSwap = word[i - 1] === candidate[j - 2] && word[i - 2] === candidate[j - 1];
      const best = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        changed,
        isSwap ? cell(i - 2, j - 2) + 1 : Infinity,
      );
      rows[i]?.push(i === 0 || j === 0 ? i + j : best);
    }
  }
  return Math.min(...(rows[word.length] ?? []));
}

/** How well a word matches an attribute's words: fewer typos are better; nothing when it doesn't. */
function typosIn(word: string, candidates: readonly string[], mostTypos: number): number | undefined {
  if (candidates.some((candidate) => candidate.startsWith(word))) return 0;
  if (mostTypos === 0 || /\d/.test(word)) return undefined;
  const least = Math.min(...candidates.filter((own) => !/\d/.test(own)).map((own) => typosBetween(word, own)));
  return least <= mostTypos ? least : undefined;
}

/** An object that matched, with what it is ranked by. */
interface Ranked {
  readonly object: IndexedObject;
  readonly rank: readonly number[];
}

/** Ranks one object for the words of a query, by typos, then attribute, then custom ranking. */
function rank(
  index: FakeIndex,
  object: IndexedObject,
  words: readonly string[],
  optional: ReadonlySet<string>,
): Ranked | undefined {
  const { searchableAttributes = [], disableTypoToleranceOnAttributes = [], customRanking = [] } = index.settings;
  const groups = searchableAttributes.map((group) =>
    group.split(',').map((name) => name.replace(/^unordered\((.*)\)$/, '$1')),
  );
  let typos = 0;
  let attributes = 0;
  let matched = 0;
  for (const word of words) {
    const allowed =
      word.length >= (index.settings.minWordSizefor2Typos ?? 8)
        ? 2
        : word.length >= (index.settings.minWordSizefor1Typo ?? 4)
          ? 1
          : 0;
    const found = groups
      .map((group, at) => {
        const counts = group.map((name) =>
          typosIn(
            word,
            texts(object, name).flatMap(wordsOf),
            disableTypoToleranceOnAttributes.includes(name) ? 0 : allowed,
          ),
        );
        return { at, typos: Math.min(...counts.map((count) => count ?? Infinity)) };
      })
      .filter((match) => match.typos !== Infinity)
      .sort((a, b) => a.typos - b.typos || a.at - b.at)[0];
    if (found === undefined) {
      if (optional.has(word)) continue;
      return undefined;
    }
    matched += 1;
    typos += found.typos;
    attributes += found.at;
  }
  const custom = customRanking.map(
    (rule) => Number(object[rule.replace(/^(?:asc|desc)\((.*)\)$/, '$1')] ?? 0) * (rule.startsWith('asc') ? 1 : -1),
  );
  return { object, rank: [typos, -matched, attributes, ...custom] };
}

/** Compares two ranks. */
function compareRanks(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((value, position) => value !== b.rank[position]);
  return at === -1 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

/** Whether an object passes facet filters: all of the lists, any of each. */
function passes(object: IndexedObject, filters: IndexQuery['facetFilters'] = []): boolean {
  return filters.every((filter) =>
    [filter].flat().some((condition) => {
      const colon = condition.indexOf(':');
      return texts(object, condition.slice(0, colon)).includes(condition.slice(colon + 1));
    }),
  );
}

/** All objects that match the words, neighbours also joined, best first. */
function match(
  index: FakeIndex,
  objects: readonly IndexedObject[],
  words: readonly string[],
  optional: ReadonlySet<string>,
): Ranked[] {
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at] ?? ''}${word}`, ...words.slice(at + 2)]);
  const found = new Map<string, Ranked>();
  for (const attempt of [words, ...joined]) {
    for (const object of objects) {
      const ranked = rank(index, object, attempt, optional);
      const before = found.get(object.objectID);
      if (ranked !== undefined && (before === undefined || compareRanks(ranked, before) < 0))
        found.set(object.objectID, ranked);
    }
  }
  return [...found.values()].sort(compareRanks);
}

/** Answers one question to an index. */
export function searchFakeIndex(index: FakeIndex, query: IndexQuery): Record<string, unknown> {
  const words = wordsOf(query.query ?? '');
  const optional = new Set((query.optionalWords ?? []).flatMap(wordsOf));
  const objects = [...index.objects.values()].filter((object) => passes(object, query.facetFilters));
  let found = match(index, objects, words, optional);
  const fallsBack = found.length === 0 && words.length > 1 && index.settings.removeWordsIfNoResults === 'allOptional';
  if (fallsBack) found = match(index, objects, words, new Set(words)).filter((ranked) => (ranked.rank[1] ?? 0) < 0);
  const { hitsPerPage = 20, page = 0 } = query;
  const facets = Object.fromEntries(
    (query.facets ?? []).map((name) => {
      const counts: Record<string, number> = {};
      for (const { object } of found) for (const value of texts(object, name)) counts[value] = (counts[value] ?? 0) + 1;
      return [name, counts];
    }),
  );
  const retrieved = query.attributesToRetrieve ?? ['*'];
  return {
    index: query.indexName,
    query: query.query ?? '',
    hits: found
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map(({ object }) =>
        retrieved.includes('*')
          ? object
          : Object.fromEntries(
              Object.entries(object).filter(([name]) => name === 'objectID' || retrieved.includes(name)),
            ),
      ),
    nbHits: found.length,
    page,
    hitsPerPage,
    nbPages: hitsPerPage === 0 ? 0 : Math.ceil(found.length / hitsPerPage),
    facets,
    exhaustiveNbHits: true,
    processingTimeMS: 1,
    params: '',
    ...(fallsBack ? { queryAfterRemoval: `<em>${words.join(' ')}</em>` } : {}),
  };
}
