/** JSON Schema whose descriptions are in both languages. */
import { toJSONSchema, type z } from 'zod';

/** As much of a JSON Schema as is looked at here. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  [keyword: string]: unknown;
}

/** Puts the Italian description, kept beside the English one (`described`), before it; takes out what a rule took away. */
function finish(jsonSchema: object): void {
  const node = jsonSchema as JsonSchema & { descriptionIt?: string };
  if (node.type === undefined) delete node.type;
  if (node.descriptionIt === undefined) return;
  node.description = `${node.descriptionIt} — ${node.description ?? ''}`;
  delete node.descriptionIt;
}

/**
 * The JSON Schema (draft 2020-12) of a zod schema.
 *
 * @param io what goes into the schema, or what comes out of it: in the latter, fields that it doesn't name are left
 *   open, since later versions may have more
 */
export function bilingualSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      finish(jsonSchema);
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema;
}
