import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of a table of forms; in those to be kept out a secret stands between `⟦` and `⟧`. */
export function readForms(name: 'kept-out' | 'harmless'): string[] {
  const file = path.join(__dirname, '../../fixtures/secrets', `${name}.txt`);
  return readFileSync(file, 'utf8').trimEnd().split('\n--\n');
}

/** The text as a person pastes it. */
export function unmarked(form: string): string {
  return form.replace(/[⟦⟧]/gu, '');
}
