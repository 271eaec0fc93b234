/**
 * `provider.schema.json`: the descriptor's schema for editors, from the one zod schema. Zod knows the
 * fields; what a value may be comes from the same vocabulary that the zod schema is made of.
 */
import { descriptorSchema, MAX_NAME_LENGTH } from '../model/schema';
import { TEST_PLAN } from '../model/testPlan';
import { MAX_VALUE_LENGTH } from '../model/values';
import { ALL_KEYWORDS, CODECS, FLAGS, KEYWORD_RULES, SPECIAL_KEYWORDS, type ValueRule } from '../model/vocabulary';
import { bilingualSchema, type JsonSchema } from './bilingualSchema';
import { API_PATH, pageAddress, type SiteAddress } from './siteAddress';

/** What an editor may make of a plain text: YAML 1.2's core schema turns `5060` and `true` into values. */
const TEXT_TYPES = ['string', 'number', 'boolean'];

const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const PLACEHOLDER = '.*(?:CHANGE_ME|nomecliente\\.site|USERNAME|NUMERO|PASSWORD).*';
const HOST = `${LABEL}(?:\\.${LABEL})+|[0-9a-f.]*:[0-9a-f:.]*|${PLACEHOLDER}`;
const URI = 'sips?:[^\\s"\'<>]+';
const DATE = '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';
const RELEASE = '^(?:0|[1-9]\\d{0,3})(?:\\.(?:0|[1-9]\\d{0,3})){2}$';

/** A pattern for the whole text, the empty one included where it is allowed. */
function whole(pattern: string, blank: boolean): string {
  return blank ? `^(?:${pattern})?$` : `^(?:${pattern})$`;
}

/** The words of a closed list, and what an editor makes of those that look like something else. */
function choices(values: readonly string[]): unknown[] {
  return values.flatMap((value): unknown[] => {
    if (value === 'true' || value === 'false') return [value, value === 'true'];
    return /^\d+$/.test(value) ? [value, Number(value)] : [value];
  });
}

/** A whole number within bounds, as a number or as text. */
function number(minimum: number, maximum: number, blank = false): JsonSchema {
  return { type: ['integer', 'string'], minimum, maximum, pattern: whole('0|[1-9]\\d{0,9}', blank) };
}

/** What a keyword's value may be. */
function valueSchema(rule: ValueRule): JsonSchema {
  const blank = 'blank' in rule && rule.blank === true;
  switch (rule.kind) {
    case 'choice':
      return { enum: choices(rule.values) };
    case 'host':
      return { type: 'string', maxLength: MAX_VALUE_LENGTH, pattern: whole(HOST, blank) };
    case 'uri':
      return { type: 'string', maxLength: MAX_VALUE_LENGTH, pattern: whole(URI, blank) };
    case 'number':
      return number(0, 4_294_967_295, blank);
    case 'port':
      return number(1, 65_535);
    case 'codecs':
      return { type: 'array', items: { enum: [...CODECS] }, minItems: 1, uniqueItems: true };
    case 'text':
      return { type: TEXT_TYPES, maxLength: MAX_VALUE_LENGTH };
  }
}

/** A special option: the keyword's value, or a text with the wizard's variables. Codecs are text here. */
function specialSchema(keyword: string): JsonSchema {
  if (keyword === 'secret') return { enum: [''] };
  const rule = (KEYWORD_RULES as Readonly<Record<string, ValueRule>>)[keyword] ?? { kind: 'text' };
  if (rule.kind === 'text') return valueSchema(rule);
  const variable = { type: 'string', maxLength: MAX_VALUE_LENGTH, pattern: '\\$(?:USERNAME|PHONE)' };
  return { anyOf: [rule.kind === 'codecs' ? { type: 'string' } : valueSchema(rule), variable] };
}

/** A text on one line. */
function line(maxLength: number): JsonSchema {
  return { type: TEXT_TYPES, minLength: 1, maxLength, pattern: '^\\S(?:[^\\n\\t]*\\S)?$' };
}

/** The fields whose values zod checks by functions of ours, by their path; `*` is any item or name. */
const REFINEMENTS: readonly (readonly [path: string, refinement: JsonSchema])[] = [
  ['name', line(MAX_NAME_LENGTH)],
  ['company', line(MAX_NAME_LENGTH)],
  ['wizard.id', { type: ['integer', 'string'], minimum: 1, pattern: '^[1-9]\\d{0,15}$' }],
  ['wizard.since', { pattern: RELEASE }],
  ['wizard.since_date', { pattern: DATE }],
  ...ALL_KEYWORDS.map((keyword) => [`trunk.${keyword}`, valueSchema(KEYWORD_RULES[keyword])] as const),
  ...SPECIAL_KEYWORDS.map((keyword) => [`special.${keyword}`, specialSchema(keyword)] as const),
  ...FLAGS.map((flag) => [`flags.${flag}`, { enum: choices(['0', '1']) }] as const),
  ['limitations.*.id', { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }],
  ['limitations.*.text.it', { ...line(600), type: 'string' }],
  ['limitations.*.text.en', { ...line(600), type: 'string' }],
  ['history.*.date', { pattern: DATE }],
  ['history.*.release', { pattern: RELEASE }],
  ['history.*.unnamed_changes', number(0, 4_294_967_295)],
  ['history.*.changes.*.from', { type: TEXT_TYPES }],
  ['history.*.changes.*.to', { type: TEXT_TYPES }],
  ['test_record.date', { pattern: DATE }],
  ['test_record.release', { pattern: RELEASE }],
];

/** A condition on a field, and what follows from it. */
function when(field: string, value: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: { properties: { [field]: value }, required: [field] }, then };
}

/** What one field of a descriptor asks of another. */
const CONDITIONS: readonly JsonSchema[] = [
  when('status', { const: 'certified' }, { required: ['evidence'] }),
  when('evidence', { const: 'wizard-list' }, { required: ['wizard'] }),
  when('evidence', { const: 'test-record' }, { required: ['test_record'] }),
  when('wizard', {}, { properties: { trunk: { required: ['sip_server'] } } }),
  when('absent', { type: 'array', minItems: 1 }, { required: ['wizard'] }),
];

/** The node at a path. */
function nodeAt(schema: JsonSchema, path: string): JsonSchema {
  return path.split('.').reduce<JsonSchema>((node, part) => {
    const open = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
    const next = part === '*' ? (node.items ?? open) : node.properties?.[part];
    if (next === undefined) throw new Error(`the descriptor's schema has no ${path}`);
    return next;
  }, schema);
}

/** Gives a node the constraints that zod couldn't say; its description stays. */
function refine(node: JsonSchema, refinement: JsonSchema): void {
  const { description } = node;
  if (refinement.type === undefined && refinement.pattern === undefined) delete node.type;
  delete node.items;
  Object.assign(node, refinement, description === undefined ? {} : { description });
}

/**
 * The JSON Schema (draft 2020-12) of a descriptor's front matter, as an editor parses it.
 *
 * It helps while writing: what lies across files and languages only `catalog check` can tell.
 */
export function jsonSchema(site: SiteAddress): JsonSchema {
  const schema = bilingualSchema(descriptorSchema);
  for (const [path, refinement] of REFINEMENTS) refine(nodeAt(schema, path), refinement);
  const changes = nodeAt(schema, 'history.*.changes');
  changes.propertyNames = { enum: [...SPECIAL_KEYWORDS, ...FLAGS, 'name'] };
  const cases = nodeAt(schema, 'test_record.cases');
  cases.propertyNames = { enum: TEST_PLAN.map(({ number: caseNumber }) => String(caseNumber)) };
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: pageAddress(site, 'it', `${API_PATH}/provider.schema.json`),
    title: 'providers/<key>.md',
    ...rest,
    allOf: [...CONDITIONS],
  };
}
