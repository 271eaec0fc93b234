import { isKey } from './key';
import { fold } from './fold';

/** Letters and digits of a text, joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** The key of a new provider: from its name, else from its host, as `catalog check` wants it. */
export function proposeKey(name: string, server: string | undefined): string {
  const key = [slug(name), slug(server ?? ''), 'provider'].find((candidate) => candidate !== '') ?? 'provider';
  return isKey(key) ? key : `${key}-voip`;
}
