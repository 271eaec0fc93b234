import { MAX_NAME_LENGTH } from './limits';
import { isReservedName, RESERVED_NAMES } from './reservedNames';
import type { Bilingual } from './bilingual';

/** The form of a provider's key, as a pattern. */
export const KEY_PATTERN = '[a-z0-9][a-z0-9_-]*';

const KEY = new RegExp(`^${KEY_PATTERN}$`);

/** The same in words, with the names that are taken. */
export const KEY_FORM: Bilingual = {
  it: `da 1 a ${MAX_NAME_LENGTH} tra lettere minuscole, cifre, _ e -, con una lettera o una cifra davanti; sono riservati ${RESERVED_NAMES}`,
  en: `1 to ${MAX_NAME_LENGTH} lower-case letters, digits, _ and -, a letter or digit first; reserved are ${RESERVED_NAMES}`,
};

/** Whether a text can be a provider's key: its file's name, and part of its page's address. */
export function isKey(key: string): boolean {
  return KEY.test(key) && key.length <= MAX_NAME_LENGTH && !isReservedName(key);
}
