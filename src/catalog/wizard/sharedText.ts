/** `_defaults.yml` and `_release.yml` as an import writes them. */
import { parseDocument } from 'yaml';
import { FIELD_NAMES } from '../model/schema';
import type { Defaults, ReleaseFacts } from '../model/types';
import { editYaml, type FieldValue } from './editYaml';
import { toTrunkField } from './toTrunkField';

/** The release that an import comes from. */
export interface ImportedRelease {
  readonly release: string;
  /** ISO date. */
  readonly date: string;
}

/** The text of a `_defaults.yml`. */
export function createDefaults({ trunk, flags }: Defaults): string {
  const flagFields = Object.entries(flags).map(([flag, value]): [string, FieldValue] => [flag, String(value)]);
  const fields = { trunk: toTrunkField(trunk), flags: Object.fromEntries(flagFields) };
  return `# What most templates of the wizard share. A descriptor says only where it departs.\n${editYaml('', fields, {
    fields: FIELD_NAMES.defaults,
  })}`;
}

/** The text of a `_release.yml`. */
export function createRelease({ release, date }: ImportedRelease): string {
  const fields = { release, date };
  return `# The NethVoice release whose wizard the descriptors describe.\n${editYaml('', fields, {
    fields: FIELD_NAMES.release,
  })}`;
}

/** The ids that are retired, and those that are given up now: for good, even when a release gives one again. */
export function retireIds({ retiredIds }: ReleaseFacts, givenUp: readonly number[]): readonly number[] {
  return [...new Set([...retiredIds, ...givenUp])].sort((a, b) => a - b);
}

/** A `_release.yml` at another release, without the providers that have arrived; comments stay. */
export function updateRelease(
  source: string,
  release: ImportedRelease | undefined,
  arrived: readonly string[],
  retiredIds: readonly number[],
): string {
  const order = { fields: FIELD_NAMES.release };
  const retired = retiredIds.length === 0 ? undefined : retiredIds.map(String);
  const edited = editYaml(source, { ...release, retired_ids: retired }, order);
  if (arrived.length === 0) return edited;
  const { added_later: waiting = [] } = parseDocument(edited, { schema: 'failsafe' }).toJS() as {
    added_later?: readonly (FieldValue & { readonly name: string })[];
  };
  const left = waiting.filter(({ name }) => !arrived.includes(name));
  return editYaml(edited, { added_later: left.length === 0 ? undefined : left }, order);
}
