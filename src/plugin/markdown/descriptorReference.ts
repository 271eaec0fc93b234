import type { Table } from 'mdast';
import * as z from 'zod';
import { descriptorSchema } from '../../catalog/model/schema';
import type { Locale } from '../../catalog/model/types';
import { buildTable, listParts } from './table';

/** The part of a JSON Schema that the reference shows. */
interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly description?: string;
  readonly descriptionIt?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
}

const TEXTS: Readonly<
  Record<Locale, { header: readonly string[]; yes: string; no: string; kinds: Readonly<Record<string, string>> }>
> = {
  it: {
    header: ['Campo', 'Obbligatorio', 'Valore', 'Che cos’è'],
    yes: 'sì',
    no: 'no',
    kinds: { string: 'testo', array: 'lista', object: 'mappa' },
  },
  en: {
    header: ['Field', 'Required', 'Value', 'What it is'],
    yes: 'yes',
    no: 'no',
    kinds: { string: 'text', array: 'list', object: 'map' },
  },
};

/** The fields below a node, with their paths; a map of settings has a table of its own in the guide. */
function* fields(node: SchemaNode, prefix = ''): Generator<{ path: string; field: SchemaNode; required: boolean }> {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const path = `${prefix}${name}`;
    if (field.description === undefined) continue;
    yield { path, field, required: node.required?.includes(name) ?? false };
    if (field.items !== undefined) yield* fields(field.items, `${path}[].`);
    else yield* fields(field, `${path}.`);
  }
}

/** The reference of the descriptor's fields, made from the schema that checks them. */
export function buildDescriptorReference(locale: Locale): Table {
  const schema = z.toJSONSchema(descriptorSchema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const text = TEXTS[locale];
  return buildTable(
    text.header,
    [...fields(schema)].map(({ path, field, required }) => {
      const value =
        field.enum === undefined
          ? [text.kinds[field.type ?? ''] ?? '–']
          : listParts(field.enum.map((allowed) => ({ code: String(allowed) })));
      const description = (locale === 'it' ? field.descriptionIt : field.description) ?? '–';
      return [[{ code: path }], [required ? text.yes : text.no], value, [description]];
    }),
  );
}
