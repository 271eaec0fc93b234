/** What of a descriptor is sound although some of its fields aren't: the rules across fields look at that. */
import type * as z from 'zod';
import type { FieldPath, RawValue } from '../model/types';
import type { Mistake } from './strays';
import { findMistakes } from './validate';

/** What stands in for a required field, by its name: no rule that reads the field is asked while it does. */
const STAND_INS: Readonly<Record<string, RawValue>> = {
  name: '-',
  company: '-',
  status: 'uncertified',
  trunk: {},
  id: '1',
  since: '0.0.0',
  date: '1970-01-01',
  release: '0.0.0',
  action: 'changed',
  to: '',
  cases: {},
  plan: '1',
  tester: 'nethesis',
  trunk_kind: 'registration',
  path: 'direct',
  result: 'blocked',
  value: '0',
  unit: 'n',
  text: { it: '-', en: '-' },
  it: '-',
  en: '-',
};

/** Puts a value at a path of maps and lists that exist, or takes away what is there. */
function change(data: RawValue, path: FieldPath, value: RawValue | undefined): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part as string], data);
  if (typeof parent !== 'object' || parent === null) return;
  const key = path.at(-1) as string;
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else (parent as Record<string, RawValue>)[key] = value;
}

/**
 * A value of the schema with the mistaken fields left out, or stood in for where they are required.
 *
 * @returns nothing when the data are no map of fields
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  data: RawValue,
  mistakes: readonly Mistake[],
): z.output<S> | undefined {
  const copy = structuredClone(data);
  let wrong = mistakes;
  for (let round = 0; round < 6; round += 1) {
    for (const { path, isMissing = false } of wrong) {
      // An item of a list keeps its number: the list goes as a whole.
      const list = path.slice(
        0,
        path.findLastIndex((part) => typeof part === 'number'),
      );
      if (isMissing) change(copy, path, structuredClone(STAND_INS[String(path.at(-1))]));
      else change(copy, typeof path.at(-1) === 'number' ? list : path, undefined);
    }
    const found = findMistakes(schema, copy);
    if ('value' in found) return found.value;
    wrong = found.mistakes;
  }
  return undefined;
}
