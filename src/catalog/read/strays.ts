/** Fields that a schema doesn't have where they stand: misspelt, at the wrong level, or unheard of. */
import { findNeighbour } from '../model/neighbours';
import { formatField, HAS_PASSWORD, quote, verbatim, type Finding } from '../model/problems';
import type { FieldPath } from '../model/types';
import { passwordLabel } from '../secrets/passwordLabel';

/** The little of a JSON Schema that is walked through here. */
export interface JsonNode {
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly items?: JsonNode;
  readonly additionalProperties?: JsonNode;
}

/** A finding about a place of the data. */
export interface Mistake {
  readonly path: FieldPath;
  readonly finding: Finding;
  /** Where the field belongs, when it stands at the wrong place or under a wrong name. */
  readonly meant?: FieldPath;
  /** The schema has no such field there. */
  readonly isStray?: boolean;
  /** Nothing stands at the path. */
  readonly isMissing?: boolean;
}

/** The part of a schema at a path. */
function nodeAt(root: JsonNode, path: FieldPath): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (current, part) =>
      typeof part === 'number' ? current?.items : (current?.properties?.[part] ?? current?.additionalProperties),
    root,
  );
}

/** The value at a path of parsed data; nothing where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<string | number, unknown> | undefined)?.[part], data);
}

/** Where a field that a path doesn't have belongs: below a map of the first level, or there itself (an empty path). */
function findHome(root: JsonNode, data: unknown, path: FieldPath, key: string): FieldPath | undefined {
  const homes = Object.entries(root.properties ?? {})
    .filter(([name, node]) => name !== path[0] && (node.properties ?? node.items?.properties)?.[key] !== undefined)
    .map(([name]) => [name]);
  // `wizard:` with nothing below it, and its fields beside it.
  const emptied = homes.find((home) => valueAt(data, home) === '');
  return emptied ?? homes[0] ?? (path.length > 0 && root.properties?.[key] !== undefined ? [] : undefined);
}

/** Whether nothing stands in a field, or there is no such field. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

/** Whether a field is named as a password is and isn't empty, or has such a field below it. */
function holdsPassword(key: string, value: unknown): boolean {
  if (typeof value === 'string') return value !== '' && passwordLabel(key) !== undefined;
  return Object.entries(value ?? {}).some(
    ([name, below]) => holdsPassword(name, below) || (typeof below === 'string' && holdsPassword(key, below)),
  );
}

/** How to mend a field that the first level had in an earlier form of the descriptor. */
const FORMER: Readonly<Record<string, Finding['fix']>> = {
  test_record: {
    it: 'I verbali sono ora una lista, test_records: npm run catalog -- migrate riscrive il file.',
    en: 'The records are a list now, test_records: npm run catalog -- migrate rewrites the file.',
  },
};

/** A field that the schema doesn't have at a path: a password, misspelt, at the wrong level, or unheard of. */
export function describeStray(root: JsonNode, data: unknown, path: FieldPath, key: string): Mistake {
  // Wherever it belongs, what it holds has no place in the file.
  if (holdsPassword(key, valueAt(data, [...path, key]))) return { path: [...path, key], finding: HAS_PASSWORD };
  const keys = Object.keys(nodeAt(root, path)?.properties ?? {});
  const neighbour = findNeighbour(key, keys);
  const home = findHome(root, data, path, key);
  const allowed = verbatim(keys.join(', '));
  if (home !== undefined) {
    const [it, en] =
      home.length === 0 ? ['al primo livello', 'at the first level'] : [`sotto ${home[0]}`, `under ${home[0]}`];
    return {
      path: [...path, key],
      isStray: true,
      meant: [...home, key],
      finding: {
        what: { it: `Il campo ${quote(key)} va ${it}, non qui.`, en: `The field ${quote(key)} goes ${en}, not here.` },
        allowed,
        fix: { it: `Sposta la riga ${it} e controlla il rientro.`, en: `Move the line ${en} and check its indent.` },
      },
    };
  }
  return {
    path: [...path, key],
    isStray: true,
    ...(neighbour === undefined ? {} : { meant: [...path, neighbour] }),
    finding: {
      what: { it: `Il campo ${quote(key)} non esiste.`, en: `There is no field ${quote(key)}.` },
      allowed,
      fix:
        (path.length === 0 ? FORMER[key] : undefined) ??
        (neighbour === undefined
          ? { it: 'Correggi il nome o togli il campo.', en: 'Correct the name or remove the field.' }
          : { it: `Forse intendevi ${neighbour}.`, en: `Perhaps you meant ${neighbour}.` }),
    },
  };
}

/** The same place. */
function isSame(a: FieldPath, b: FieldPath): boolean {
  return formatField(a) === formatField(b);
}

/** One finding a mistake: what stands at the wrong place is missing at the right one, which may be left empty by it. */
export function withoutConsequences(found: readonly Mistake[], data: unknown): Mistake[] {
  const strays = found.filter(({ meant }) => meant !== undefined);
  return found.filter((mistake) => {
    const { path, meant, isMissing = false } = mistake;
    if (meant === undefined)
      return !strays.some(
        (stray) =>
          stray.meant !== undefined &&
          ((isMissing && isSame(stray.meant, path)) ||
            (isEmpty(valueAt(data, path)) &&
              stray.meant.length > path.length &&
              isSame(stray.meant.slice(0, -1), path))),
      );
    // Several fields that slipped out of one map together are one wrong indent.
    const home = meant.slice(0, -1);
    if (home.length === 0 || isSame(home, path.slice(0, -1)) || !isEmpty(valueAt(data, home))) return true;
    return strays.find((stray) => isSame((stray.meant ?? []).slice(0, -1), home)) === mistake;
  });
}

/** A field that nobody knows beside the only one that is missing there: that one was meant. */
export function guessMissing(found: readonly Mistake[]): Mistake[] {
  const beside = (mistake: Mistake, isMissing: boolean): Mistake[] =>
    found.filter(
      (other) =>
        other.meant === undefined &&
        (other.isMissing ?? false) === isMissing &&
        isSame(other.path.slice(0, -1), mistake.path.slice(0, -1)),
    );
  return found.map((mistake) => {
    const [missing, ...others] = beside(mistake, true);
    const isAlone = missing !== undefined && others.length === 0 && beside(mistake, false).length === 1;
    if (mistake.isStray !== true || mistake.meant !== undefined || !isAlone) return mistake;
    const name = String(missing.path.at(-1));
    const fix = { it: `Forse intendevi ${name}.`, en: `Perhaps you meant ${name}.` };
    return { ...mistake, meant: missing.path, finding: { ...mistake.finding, fix } };
  });
}
