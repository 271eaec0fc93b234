import { compact, fold } from '../../model/fold';
import { parseQuery } from '../query/parseQuery';
import type { ProviderRecord } from '../records/types';

/** Below this two names have nothing in common but chance. */
const LEAST_LIKENESS = 0.3;

/** The pairs of neighbouring letters of a text, with one before the first. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = ` ${text}`;
  for (let at = 1; at < padded.length; at += 1) {
    const pair = padded.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are, from 0 to 1, by the pairs that they share (Dice's coefficient). */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/**
 * The providers whose names are nearest to a query that found nothing, nearest first; one a company.
 *
 * @param count the most names
 */
export function nearestNames<T extends Pick<ProviderRecord, 'name' | 'company'>>(
  query: string,
  records: readonly T[],
  count = 3,
): T[] {
  const words = parseQuery(query)
    .filter(({ optional }) => !optional)
    .map(({ text }) => text);
  const asked = pairs(words.join('').replaceAll('.', '').slice(0, 60));
  const seen = new Set<string>();
  return records
    .map((record) => {
      const names = [record.name, record.company ?? ''];
      return { record, score: Math.max(...names.map((name) => likeness(asked, pairs(compact(name))))) };
    })
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .map(({ record }) => record)
    .filter((record) => {
      const company = fold(record.company ?? record.name);
      if (seen.has(company)) return false;
      seen.add(company);
      return true;
    })
    .slice(0, count);
}
