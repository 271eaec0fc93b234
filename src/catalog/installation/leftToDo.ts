import type { Provider, ReleaseFacts } from '../model/types';
import { chooseTicks } from './codecChoice';

/** What the wizard leaves to a person: something to change by hand, only codecs to tick, nothing. */
export const LEFT_TO_DO = ['nothing', 'codecs', 'something'] as const;
export type LeftToDo = (typeof LEFT_TO_DO)[number];

/** What is left to a person with the catalog's release; unknown for a provider that isn't in the wizard. */
export function leftToDo(
  { wizard, limitations, trunk }: Pick<Provider, 'wizard' | 'limitations' | 'trunk'>,
  { release }: Pick<ReleaseFacts, 'release'>,
): LeftToDo | undefined {
  if (wizard === undefined) return undefined;
  if (limitations.some(({ afterWizard }) => afterWizard)) return 'something';
  if (trunk.codecs === undefined) return undefined;
  return chooseTicks(trunk.codecs.split(','), release).isTrap === false ? 'nothing' : 'codecs';
}
