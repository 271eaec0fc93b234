/** What was typed, as it may stand in a file that everybody reads and `catalog check` accepts. */
import { removeUnsafeCharacters } from '../model/characters';
import { findLeaks } from '../check/rules/noSecrets';
import { MAX_NAME_LENGTH } from '../model/limits';
import { checkName } from '../model/texts';
import { redactSecrets } from '../secrets/findSecrets';
import { MARK } from '../secrets/secret';
import { checkSite } from './contactChecks';

/** How much of a longer text goes into the draft: both bodies of it have to fit into a file. */
const MAX_TEXT_LENGTH = 1000;

/** A longer web address is nobody's home page. */
const MAX_URL_LENGTH = 300;

/** The beginning of a text, never with half a character at its end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** A name on one line; nothing when nothing is left of it, or when it gives somebody away. */
export function publicName(typed: string): string | undefined {
  const name = cut(removeUnsafeCharacters(typed).replace(/\s+/g, ' ').trim(), MAX_NAME_LENGTH).trim();
  if (findLeaks(name).length === 0) return checkName(name) === undefined ? name : undefined;
  const rest = name
    .split(' ')
    .filter((word) => !/[@:=]/.test(word))
    .join(' ');
  return checkName(rest) !== undefined || findLeaks(rest).length > 0 ? undefined : rest;
}

/** The lines of a longer text; one that holds an address of a person or a password is left out. */
export function publicLines(typed: string): string[] {
  return cut(redactSecrets(removeUnsafeCharacters(typed)).trim(), MAX_TEXT_LENGTH)
    .split('\n')
    .map((line) => (findLeaks(line).length === 0 ? line.trimEnd() : MARK));
}

/** A web address as Markdown links it, or nothing when it can't be. */
export function publicUrl(typed: string): string | undefined {
  if (checkSite(typed) !== undefined) return undefined;
  const { href } = new URL(typed);
  const isPlain = !/[\s<>]/.test(href);
  // The length first: the search for leaks takes long on a long word.
  return isPlain && href.length <= MAX_URL_LENGTH && findLeaks(href).length === 0 ? href : undefined;
}
