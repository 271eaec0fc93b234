import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';

/** A piece of a cell: plain text, or code. */
export type CellPart = string | { readonly code: string } | { readonly link: string; readonly url: string };

function toPhrasing(part: CellPart): PhrasingContent {
  if (typeof part === 'string') return { type: 'text', value: part };
  if ('code' in part) return { type: 'inlineCode', value: part.code };
  return { type: 'link', url: part.url, children: [{ type: 'text', value: part.link }] };
}

/** A standard as a link to its text, where it is an RFC: `RFC 3261 §10`. */
export function referencePart(reference: string): CellPart {
  const match = /^RFC (\d+)(?: §([\d.]+))?$/.exec(reference);
  if (match === null) return reference;
  const section = match[2] === undefined ? '' : `#section-${match[2]}`;
  return { link: reference, url: `https://www.rfc-editor.org/rfc/rfc${match[1]}${section}` };
}

/** Parts with commas between them. */
export function listParts(parts: readonly CellPart[]): CellPart[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

/** A Markdown table from a header and rows of cells. */
export function buildTable(header: readonly string[], rows: readonly (readonly (readonly CellPart[])[])[]): Table {
  const cell = (parts: readonly CellPart[]): TableCell => ({ type: 'tableCell', children: parts.map(toPhrasing) });
  const row = (cells: readonly (readonly CellPart[])[]): TableRow => ({ type: 'tableRow', children: cells.map(cell) });
  return { type: 'table', children: [row(header.map((text) => [text])), ...rows.map(row)] };
}
