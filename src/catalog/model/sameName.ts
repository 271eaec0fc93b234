/** Whether two names mean the same provider, however they are written. */
import { distance } from 'fastest-levenshtein';
import { compact, fold } from './fold';

/** The form of a company, which is often left out: S.r.l., S.p.A. … */
const COMPANY_FORM =
  /(?:^|[\s,])(?:s\.?\s?r\.?\s?l\.?s?|s\.?\s?p\.?\s?a|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|soc\.?\s?coop)\.?(?=$|[\s,(])/giu;

/** A name as it sounds: no case, accents, spaces, signs, company form. */
function bare(name: string): string {
  return compact(name.replace(COMPANY_FORM, ' '));
}

/** A name without what stands in brackets behind it; one that is all brackets stays. */
function unqualified(name: string): string {
  const rest = name.replace(/[([{].*?[)\]}]/gu, ' ').trim();
  return bare(rest) === '' ? name : rest;
}

/** Whether two names differ in spelling at most: one letter, or two of a long name. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === '' || y === '') return false;
  const length = Math.min(x.length, y.length);
  return distance(x, y) <= (length >= 9 ? 2 : length >= 5 ? 1 : 0);
}

/** The words of a name joined from its first one on: `active`, `activenetwork`. */
function beginnings(name: string): string[] {
  const words = fold(unqualified(name).replace(COMPANY_FORM, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, at) => words.slice(0, at + 1).join(''));
}

/** Of a name its first words mean it when they are this long; shorter ones begin many. */
const SHORTEST_BEGINNING = 5;
const SHORTEST_NAME = 3;

/**
 * Whether what somebody typed may mean a known name: but for spelling the same, its first words, more than it, or what
 * stands in brackets behind it. `Clouditalia Telecomunicazioni S.p.A.` means `Clouditalia`.
 */
export function mayMean(typed: string, known: string): boolean {
  const [ours, theirs] = [typed, known].map((name) => bare(unqualified(name))) as [string, string];
  const aliases = [...known.matchAll(/\(([^)]*)\)/gu)].map(([, alias = '']) => alias);
  return (
    [known, unqualified(known), ...aliases].some((name) => sameName(typed, name)) ||
    (ours.length >= SHORTEST_BEGINNING && beginnings(known).includes(ours)) ||
    (theirs.length >= SHORTEST_NAME && beginnings(typed).includes(theirs))
  );
}

/** From the surest likeness to the loosest. A name of digits and letters is itself: `voiptel2` isn't `voiptel`. */
const LIKENESSES: readonly ((a: string, b: string) => boolean)[] = [
  (a, b) => bare(a) !== '' && bare(a) === bare(b),
  (a, b) => bare(unqualified(a)) === bare(unqualified(b)),
  (a, b) => sameName(unqualified(a), unqualified(b)) && a.replace(/\D/g, '') === b.replace(/\D/g, ''),
];

/**
 * Pairs names that mean the same provider, the surest first; a loose likeness only counts where there is no choice.
 *
 * @returns the name of the second list by that of the first; each occurs once
 */
export function pairNames(names: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  LIKENESSES.forEach((alike, looseness) => {
    const left = names.filter((name) => !pairs.has(name));
    const taken = new Set(pairs.values());
    const free = others.filter((other) => !taken.has(other));
    for (const name of left) {
      const found = free.filter((other) => alike(name, other));
      const [other] = found;
      if (other === undefined) continue;
      const isSure =
        looseness === 0 || (found.length === 1 && left.filter((rival) => alike(rival, other)).length === 1);
      if (isSure && ![...pairs.values()].includes(other)) pairs.set(name, other);
    }
  });
  return pairs;
}
