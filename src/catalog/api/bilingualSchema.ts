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
function finish({ jsonSchema }: { jsonSchema: object }): void {
  const node = jsonSchema as JsonSchema & { descriptionIt?: string };
  if (node.type === undefined) delete node.type;
  if (node.descriptionIt === undefined) return;
  node.description = `${node.descriptionIt} — ${node.description ?? ''}`;
  delete node.descriptionIt;
}

/** The JSON Schema (draft 2020-12) of what goes into a zod schema. Fields that it doesn't name are left open. */
export function bilingualSchema(schema: z.ZodType): JsonSchema {
  return toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: finish,
  }) as JsonSchema;
}
