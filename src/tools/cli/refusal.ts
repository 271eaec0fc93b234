import { CatalogError, type Outcome } from '../../catalog/model/problems';
import type { Bilingual } from '../../catalog/model/types';
import type { Shell } from './shell';

/** Why a command doesn't do what it was asked: it ends with these words on standard error, and with exit code 1. */
export class Refusal extends Error {
  constructor(
    readonly text: Bilingual,
    cause?: unknown,
  ) {
    super(text.en, { cause });
  }
}

/**
 * What came of a stage.
 *
 * @throws CatalogError when there are problems instead: the command ends with their report, and with exit code 1
 */
export function sound<T>({ locale }: Pick<Shell, 'locale'>, outcome: Outcome<T>): T {
  if (!outcome.ok) throw new CatalogError(outcome.problems, locale);
  return outcome.value;
}
