import type { CellPart } from './table';

/** A standard as a link to its text, where it is an RFC: `RFC 3261 §10`. */
export function referencePart(reference: string): CellPart {
  const match = /^RFC (\d+)(?: §([\d.]+))?$/.exec(reference);
  if (match === null) return reference;
  const section = match[2] === undefined ? '' : `#section-${match[2]}`;
  return { link: reference, url: `https://www.rfc-editor.org/rfc/rfc${match[1]}${section}` };
}
