/** Changes to some fields of a YAML text that leave every other line as a person wrote it. */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';

/** The new value of a field: texts, lists and maps of them. `undefined` takes the field out. */
export type FieldValue = string | readonly FieldValue[] | { readonly [key: string]: FieldValue } | undefined;

/** A list on one line, as the descriptors have it: `[ulaw, alaw]`. */
function toList(items: readonly unknown[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = [...items];
  list.flow = true;
  return list;
}

/** Gives a text another value; comments beside it stay. */
function setScalar(scalar: Scalar, value: string): Scalar {
  scalar.value = value;
  // An empty text would look forgotten. One of several lines the library writes plain, and wrongly, when
  // the text before it was plain (`-` on the first line begins a list).
  if (value === '' || /[\n\t]/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** A value as a node. */
function toNode(value: Exclude<FieldValue, undefined>): Node {
  if (typeof value === 'string') return setScalar(new Scalar(value), value);
  if (Array.isArray(value)) return toList(value.map(toNode));
  const map = new YAMLMap();
  for (const [key, item] of Object.entries(value as Record<string, FieldValue>)) {
    if (item !== undefined) map.set(new Scalar(key), toNode(item));
  }
  return map;
}

/** A node as plain data, to tell whether it changes. */
function toPlain(node: unknown): string {
  return JSON.stringify(isCollection(node) || isScalar(node) ? node.toJSON() : node);
}

/** A list brought to a new value: one that only loses items keeps its form and its comments. */
function updateList(list: YAMLSeq, value: readonly FieldValue[]): Node {
  const kept = list.items.filter((item) => value.some((wanted) => toPlain(item) === JSON.stringify(wanted)));
  if (JSON.stringify(kept.map((item) => JSON.parse(toPlain(item)) as unknown)) !== JSON.stringify(value)) {
    return toNode(value);
  }
  list.items = kept;
  return list;
}

/** Brings a map to a new value: what stays keeps its place and its comments, what is new goes to its place by `order`. */
function updateMap(map: YAMLMap, value: Readonly<Record<string, FieldValue>>, order: readonly string[]): void {
  for (const key of map.items.map((item) => String(item.key))) if (value[key] === undefined) map.delete(key);
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const old: unknown = map.get(key, true);
    if (old !== undefined && toPlain(old) === JSON.stringify(item)) continue;
    if (isScalar(old) && typeof item === 'string') setScalar(old, item);
    else if (isSeq(old) && Array.isArray(item)) map.set(key, updateList(old, item));
    else if (old !== undefined) map.set(key, toNode(item));
    else {
      const place = order.indexOf(key);
      const next = map.items.findIndex((other) => order.indexOf(String(other.key)) > place);
      map.items.splice(place < 0 || next < 0 ? map.items.length : next, 0, new Pair(new Scalar(key), toNode(item)));
    }
  }
}

/** One field as text, ending in a line break. */
function render(pair: Pair): string {
  const document = new Document(new YAMLMap(), { schema: 'failsafe' });
  const contents = document.contents as unknown as YAMLMap;
  for (const node of [pair.key, pair.value] as (Node | null)[]) {
    if (node === null) continue;
    // What stands around the field stays in the text, so it must not come out once more.
    node.commentBefore = isCollection(node) ? node.commentBefore : undefined;
    node.comment = undefined;
    node.spaceBefore = undefined;
  }
  contents.items = [pair];
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false });
}

/**
 * Adds an item to the end of a top-level list of a YAML map; every other line stays.
 *
 * @param source YAML that has been checked; ends in a line break
 * @param field the list; it is made where there is none
 * @param item the lines of the item, a map
 * @param order the order of the fields
 */
export function appendItem(source: string, field: string, item: readonly string[], order: readonly string[]): string {
  const { contents } = parseDocument(source, { schema: 'failsafe' });
  const pairs: readonly Pair[] = isMap(contents) ? contents.items : [];
  const find = (name: string): Pair | undefined => pairs.find(({ key }) => String(key) === name);
  const pair = find(field);
  const list = isSeq(pair?.value) && pair.value.items.length > 0 ? pair.value : undefined;
  const put = (start: number, end: number, text: string): string => source.slice(0, start) + text + source.slice(end);
  if (pair === undefined || list === undefined) {
    const before = order.slice(0, order.indexOf(field)).toReversed();
    const previous = before.map(find).find((candidate) => candidate !== undefined);
    const place = previous === undefined ? 0 : spanOf(previous, source).end;
    const { start, end } = pair === undefined ? { start: place, end: place } : spanOf(pair, source);
    return put(start, end, `${field}:\n${indent(item, 2)}`);
  }
  const { start, end } = spanOf(pair, source);
  if (list.flow === true) {
    list.flow = false;
    return appendItem(put(start, end, render(pair)), field, item, order);
  }
  const first = (list.items[0] as Node).range?.[0] ?? 0;
  const dash = source.lastIndexOf('-', first);
  return put(end, end, indent(item, dash - source.lastIndexOf('\n', dash) - 1));
}

/** The lines of an item of a list behind its dash, which stands at a column from 0. */
function indent(item: readonly string[], column: number): string {
  return item.map((line, index) => `${' '.repeat(column)}${index === 0 ? '- ' : '  '}${line}\n`).join('');
}

/** Where in the source a field begins, and where the line ends on which it does. */
function spanOf({ key, value }: Pair, source: string): { start: number; end: number } {
  const start = (key as Node).range?.[0] ?? 0;
  const valueEnd = (value as Node | null)?.range?.[1] ?? start;
  if (source[valueEnd - 1] === '\n') return { start, end: valueEnd };
  const newline = source.indexOf('\n', valueEnd);
  return { start, end: newline < 0 ? source.length : newline + 1 };
}

/**
 * Changes the top-level fields of a YAML map (failsafe schema: every scalar is text).
 *
 * @param source YAML that has been checked; ends in a line break unless empty
 * @param fields the new values by field; a field that isn't named stays
 * @param order the order of the fields, and for each of the maps that of its keys
 */
export function editYaml(
  source: string,
  fields: Readonly<Record<string, FieldValue>>,
  order: { readonly fields: readonly string[]; readonly keys?: Readonly<Record<string, readonly string[]>> },
): string {
  const { contents } = parseDocument(source, { schema: 'failsafe' });
  const pairs: readonly Pair[] = isMap(contents) ? contents.items : [];
  const find = (field: string): Pair | undefined => pairs.find(({ key }) => String(key) === field);
  const splices: { start: number; end: number; text: string }[] = [];
  for (const field of order.fields) {
    if (!(field in fields)) continue;
    const value = fields[field];
    const pair = find(field);
    if (pair === undefined) {
      if (value === undefined) continue;
      const before = order.fields.slice(0, order.fields.indexOf(field)).toReversed();
      const previous = before.map(find).find((candidate) => candidate !== undefined);
      const at = previous === undefined ? 0 : spanOf(previous, source).end;
      splices.push({ start: at, end: at, text: render(new Pair(new Scalar(field), toNode(value))) });
      continue;
    }
    const { start, end } = spanOf(pair, source);
    if (value === undefined) {
      splices.push({ start, end, text: '' });
      continue;
    }
    if (toPlain(pair.value) === JSON.stringify(value)) continue;
    // Up to the value's own end: a comment behind it stays.
    const valueEnd = (pair.value as Node).range?.[1] ?? end;
    if (isMap(pair.value) && typeof value === 'object' && !Array.isArray(value)) {
      pair.value.flow = false;
      updateMap(pair.value, value as Record<string, FieldValue>, order.keys?.[field] ?? []);
    } else if (isScalar(pair.value) && typeof value === 'string') setScalar(pair.value, value);
    else if (isSeq(pair.value) && Array.isArray(value)) pair.value = updateList(pair.value, value);
    else pair.value = toNode(value);
    const text = render(pair);
    splices.push({ start, end: valueEnd, text: source[valueEnd - 1] === '\n' ? text : text.replace(/\n$/, '') });
  }
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end), source);
}
