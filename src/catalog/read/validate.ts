/** Stage 2: runs the schema over a parsed file; every mistake becomes one problem with its line. */
import type * as z from 'zod';
import { toJSONSchema } from 'zod';
import { formatField, verbatim, type Finding, type Outcome, type Problem } from '../model/problems';
import type { Bilingual, FieldPath, ParsedFile } from '../model/types';
import { notOneOf } from '../model/values';
import { describeKind } from './kinds';
import { describeStray, guessMissing, valueAt, withoutConsequences, type JsonNode, type Mistake } from './strays';

/** Schemas as data, each made once. */
const OUTLINES = new WeakMap<z.ZodType, JsonNode>();

/** A schema as data, for the names of its fields. */
function outline(schema: z.ZodType): JsonNode {
  const known = OUTLINES.get(schema);
  if (known !== undefined) return known;
  const made = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonNode;
  OUTLINES.set(schema, made);
  return made;
}

/** What is wrong with a field that isn't there. */
function describeMissing(path: FieldPath, allowed: Bilingual): Finding {
  const name = formatField(path);
  return {
    what: { it: `Manca il campo ${name}.`, en: `The field ${name} is missing.` },
    allowed,
    fix: { it: `Aggiungi ${name}.`, en: `Add ${name}.` },
  };
}

const ANY_VALUE: Bilingual = { it: 'un valore, come dice la guida', en: 'a value, as the guide says' };

/** One zod issue as findings with their paths; an issue about several keys becomes one each. */
function describeIssue(issue: z.core.$ZodIssue, root: JsonNode, data: unknown): Mistake[] {
  const path = issue.path as FieldPath;
  const value = valueAt(data, path);
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] }, root, data));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeStray(root, data, path, key));
  }
  const ours = issue.code === 'custom' ? (issue.params?.finding as Finding | undefined) : undefined;
  const choices =
    issue.code === 'invalid_value'
      ? verbatim(issue.values.map((choice) => String(choice) || '""').join(', '))
      : undefined;
  if (value === undefined) return [{ path, finding: describeMissing(path, choices ?? ANY_VALUE), isMissing: true }];
  if (value === '' || issue.code === 'too_small')
    return [{ path, finding: describeKind(value, 'value', ours?.allowed ?? choices ?? ANY_VALUE) }];
  if (ours !== undefined) return [{ path, finding: ours }];
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return [{ path, finding: notOneOf(value, issue.values.map(String)) }];
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return [{ path, finding: describeKind(value, expected === 'record' ? 'object' : expected, choices ?? ANY_VALUE) }];
}

/** What a schema makes of parsed data; or the mistakes in them, and every field that they harm. */
export type Fields<T> =
  { readonly value: T } | { readonly mistakes: readonly Mistake[]; readonly damaged: readonly FieldPath[] };

/** Runs a schema over parsed data. */
export function findMistakes<S extends z.ZodType>(schema: S, data: unknown): Fields<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const root = outline(schema);
  const found = guessMissing(result.error.issues.flatMap((issue) => describeIssue(issue, root, data)));
  return {
    mistakes: withoutConsequences(found, data),
    damaged: found.flatMap(({ path, meant }) => (meant === undefined ? [path] : [path, meant])),
  };
}

/** Mistakes as problems of a file. */
export function placeMistakes({ file, lineOf }: ParsedFile, mistakes: readonly Mistake[]): Problem[] {
  return mistakes.map(({ path, finding }) => ({ ...finding, file, line: lineOf(path), field: formatField(path) }));
}

/** Runs a schema over a parsed file; all its mistakes become problems with their lines. */
export function validate<S extends z.ZodType>(schema: S, parsed: ParsedFile): Outcome<z.output<S>> {
  const found = findMistakes(schema, parsed.data);
  return 'value' in found
    ? { ok: true, value: found.value }
    : { ok: false, problems: placeMistakes(parsed, found.mistakes) };
}
