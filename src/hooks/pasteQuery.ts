import type { ClipboardEvent } from 'react';
import { loadRecords } from './loadRecords';
import { insertText, isMoreThanWords, readPasted } from './readPasted';

/** What to search for; nothing where what reads it didn't arrive. */
async function toQuery(text: string): Promise<string> {
  const [paste, records, module] = await Promise.all([
    readPasted(text),
    loadRecords().catch(() => []),
    import('../catalog/paste/queryOfPaste').catch(() => undefined),
  ]);
  if (paste === undefined || module === undefined) return '';
  return module.queryOfPaste(
    paste,
    records.flatMap((record) => (record.kind === 'provider' ? [record] : [])),
  );
}

/**
 * Pastes into a search box: of a line of a file, a message, a section, a letter what finds its provider. The rest, which
 * may hold a password, doesn't even get into the box, and so not into the address.
 */
export function pasteQuery(event: ClipboardEvent<HTMLInputElement>): void {
  const text = event.clipboardData.getData('text/plain');
  if (!isMoreThanWords(text)) return;
  event.preventDefault();
  const input = event.currentTarget;
  void toQuery(text).then((query) => {
    if (query === '') return;
    input.select();
    insertText(input, query);
  });
}
