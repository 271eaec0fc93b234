/**
 * Counts the characters that the search for secrets looks at. A process of its own: an engine is slow for good in a
 * program whose regular expressions were listened to.
 */
import { findLeaks } from '../../../src/catalog/check/rules/noSecrets';
import { PIECES } from './repeatedPieces';

let work = 0;

/** Lets a method of texts or of regular expressions report how far it looked. */
function listen<T extends object>(
  prototype: T,
  name: keyof T & string,
  lookedAt: (self: unknown, result: unknown, args: readonly unknown[]) => number,
): void {
  const original = prototype[name] as (...args: unknown[]) => unknown;
  Object.defineProperty(prototype, name, {
    value(this: unknown, ...args: unknown[]): unknown {
      const result = original.apply(this, args);
      work += lookedAt(this, result, args);
      return result;
    },
  });
}

const length = (value: unknown): number => String(value).length;

listen(RegExp.prototype, 'exec', (_, result) => (result as RegExpExecArray | null)?.[0].length ?? 0);
listen(String.prototype, 'slice', (_, result) => length(result));
listen(String.prototype, 'toLowerCase', length);
listen(String.prototype, 'indexOf', (self, result, [, from = 0]) =>
  Math.abs((result === -1 ? length(self) : Number(result)) - Number(from)),
);
listen(String.prototype, 'lastIndexOf', (self, result, [, from]) => Number(from ?? length(self)) - Number(result));

/** What a text of a piece, again and again, costs; with what may end an address behind it. */
function workFor(piece: string, size: number): number {
  work = 0;
  findLeaks(`${piece.repeat(Math.ceil(size / piece.length))}@host`);
  return work;
}

console.log(JSON.stringify(PIECES.map((piece) => workFor(piece, 16_000) / workFor(piece, 8_000))));
