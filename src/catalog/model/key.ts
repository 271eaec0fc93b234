import { MAX_NAME_LENGTH } from './limits';

/** The form of a provider's key, as a pattern. */
export const KEY_PATTERN = '[a-z0-9][a-z0-9_-]*';

const KEY = new RegExp(`^${KEY_PATTERN}$`);

/** Whether a text can be a provider's key: its file's name, and part of its page's address. */
export function isKey(key: string): boolean {
  return KEY.test(key) && key.length <= MAX_NAME_LENGTH && key !== 'compare';
}
