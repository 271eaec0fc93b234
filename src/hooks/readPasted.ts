import type { Paste } from '../catalog/paste/readPaste';
import { runInSlices } from './runInSlices';

/** Whether a text may be more than what a field asks for: it has lines, or signs that names and numbers don't have. */
export function isMoreThanWords(text: string): boolean {
  return /[\r\n\t=|"'(<]|SIP\/2\.0|^[\w-]+: |:\S+@/i.test(text.trim());
}

/**
 * Reads what was pasted into a field, with the reader of the page Paste and understand: it is only fetched then.
 *
 * @returns nothing when it is longer than is read, or the reader didn't arrive
 */
export async function readPasted(text: string): Promise<Paste | undefined> {
  try {
    const { readPaste } = await import('../catalog/paste/readPaste');
    return await runInSlices(readPaste(text));
  } catch {
    return undefined;
  }
}

/** Puts a text where the cursor is, as the browser does when it is pasted: the field hears of it. */
export function insertText(input: HTMLInputElement, text: string): void {
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
