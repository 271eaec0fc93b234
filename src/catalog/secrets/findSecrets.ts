/**
 * The one recogniser of passwords and their like in what people write: for descriptors, their history, the form,
 * requests, tickets, drafts and pasted text.
 */
import { findColumns } from './findColumns';
import { findCredentials } from './findCredentials';
import { findLabelled } from './findLabelled';
import { findUserinfo } from './findUserinfo';
import { MARK, type Secret } from './secret';

/** Places in their order, those that overlap made one; a doubtful one gives way to a sure one. */
function merge(all: readonly Secret[]): Secret[] {
  const merged: Secret[] = [];
  for (const secret of [...all].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || secret.start > last.end) merged.push(secret);
    else if (last.isSure === secret.isSure)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, secret.end) };
    else if (secret.isSure) merged[merged.length - 1] = secret;
  }
  return merged;
}

/** Says of an index whether one of the places holds it; asked with indices that grow. */
function taken(places: readonly Secret[]): (index: number) => boolean {
  let next = 0;
  return (index) => {
    while ((places[next]?.end ?? Infinity) <= index) next++;
    return (places[next]?.start ?? Infinity) <= index;
  };
}

/**
 * Where a text holds secrets, in time proportional to its length.
 *
 * @returns places in their order that don't overlap
 */
export function findSecrets(text: string): Secret[] {
  const formed = merge([...findUserinfo(text), ...findCredentials(text)]);
  const all = merge([...formed, ...findLabelled(text, taken(formed)), ...findColumns(text)]);
  return all.filter(({ start, end }) => text.slice(start, end) !== MARK);
}

/** A text with a mark, `[…]`, in place of each sure secret; the same text when there is none. */
export function redactSecrets(text: string): string {
  let safe = '';
  let from = 0;
  for (const { start, end } of findSecrets(text).filter(({ isSure }) => isSure)) {
    safe += text.slice(from, start) + MARK;
    from = end;
  }
  return safe + text.slice(from);
}
