/** Stage 2: runs the schema over a parsed file; every issue becomes a problem with its line. */
import type * as z from 'zod';
import { toJSONSchema } from 'zod';
import { formatField, quote, verbatim, type Finding, type Outcome, type Problem } from '../model/problems';
import type { Bilingual, FieldPath, ParsedFile } from '../model/types';
import { notOneOf, suggest } from '../model/values';

/** A map of the schema at a path, to name the keys that are allowed there. */
function allowedKeys(schema: z.ZodType, path: FieldPath): readonly string[] {
  const json = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonNode;
  const node = path.reduce<JsonNode | undefined>(
    (current, part) =>
      typeof part === 'number' ? current?.items : (current?.properties?.[part] ?? current?.additionalProperties),
    json,
  );
  return Object.keys(node?.properties ?? {});
}

/** The little of a JSON Schema that {@link allowedKeys} walks through. */
interface JsonNode {
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly items?: JsonNode;
  readonly additionalProperties?: JsonNode;
}

/** Zod's names of types, in words. */
const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: { it: 'un testo', en: 'a text' },
  array: { it: 'una lista: [a, b]', en: 'a list: [a, b]' },
  object: { it: 'una mappa di campi', en: 'a map of fields' },
  record: { it: 'una mappa di campi', en: 'a map of fields' },
};

/** The nearest field, or the advice to remove the one that is too much. */
function suggestField(key: string, keys: readonly string[]): Finding['fix'] {
  const fix = suggest(key, keys);
  return keys.some((allowed) => fix.en.includes(` ${allowed}.`))
    ? fix
    : { it: 'Correggi il nome o togli il campo.', en: 'Correct the name or remove the field.' };
}

/** One zod issue as findings with their paths; an issue about several keys becomes one each. */
function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
): { path: FieldPath; finding: Finding }[] {
  const path = issue.path as FieldPath;
  const value = path.reduce<unknown>(
    (node, part) => (node as Record<string | number, unknown> | undefined)?.[part],
    data,
  );
  if (issue.code === 'custom' && issue.params?.finding !== undefined) {
    return [{ path, finding: issue.params.finding as Finding }];
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] }, schema, data));
  }
  if (issue.code === 'unrecognized_keys') {
    const keys = allowedKeys(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      finding: {
        what: { it: `Il campo ${quote(key)} non esiste.`, en: `There is no field ${quote(key)}.` },
        allowed: verbatim(keys.join(', ')),
        fix: suggestField(key, keys),
      },
    }));
  }
  if (value === undefined) {
    const name = formatField(path);
    return [
      {
        path,
        finding: {
          what: { it: `Manca il campo ${name}.`, en: `The field ${name} is missing.` },
          allowed:
            issue.code === 'invalid_value'
              ? verbatim(issue.values.join(', '))
              : { it: 'un valore, come dice la guida', en: 'a value, as the guide says' },
          fix: { it: `Aggiungi ${name}.`, en: `Add ${name}.` },
        },
      },
    ];
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return [{ path, finding: notOneOf(value, issue.values.map(String)) }];
  }
  const expected = issue.code === 'invalid_type' ? TYPE_NAMES[issue.expected] : TYPE_NAMES.string;
  return [
    {
      path,
      finding: {
        what: { it: 'Il valore è di un altro tipo.', en: 'The value is of another kind.' },
        allowed: expected ?? verbatim(issue.message),
        fix: { it: 'Confronta con la guida.', en: 'Compare with the guide.' },
      },
    },
  ];
}

/** Runs a schema over a parsed file; all its issues become problems with their lines. */
export function validate<S extends z.ZodType>(schema: S, { file, data, lineOf }: ParsedFile): Outcome<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, data).map(({ path, finding }): Problem => ({
      ...finding,
      file,
      line: lineOf(path),
      field: formatField(path),
    })),
  );
  return { ok: false, problems };
}
