/** `provider.schema.json`: the descriptor's schema for editors, from the one zod schema. */
import { descriptorSchema } from '../model/schema';
import { bilingualSchema, type JsonSchema } from './bilingualSchema';
import { API_PATH, fileAddress, type SiteAddress } from './siteAddress';

/** A condition on a field, and what follows from it. */
function when(field: string, value: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: { properties: { [field]: value }, required: [field] }, then };
}

/** What one field of a descriptor asks of another. */
const CONDITIONS: readonly JsonSchema[] = [
  { ...when('status', { const: 'requested' }, {}), else: { required: ['company'] } },
  when('status', { const: 'certified' }, { required: ['evidence'] }),
  when('evidence', { const: 'wizard-list' }, { required: ['wizard'] }),
  when('evidence', { const: 'test-record' }, { required: ['test_records'] }),
  when('wizard', {}, { properties: { trunk: { required: ['sip_server'] } } }),
  when('absent', { type: 'array', minItems: 1 }, { required: ['wizard'] }),
];

/**
 * The JSON Schema (draft 2020-12) of a descriptor's front matter, as an editor parses it.
 *
 * It helps while writing: what lies across files and languages only `catalog check` can tell.
 */
export function jsonSchema(site: SiteAddress): JsonSchema {
  const { $schema, ...rest } = bilingualSchema(descriptorSchema, 'input');
  return {
    $schema,
    $id: fileAddress(site, 'it', `${API_PATH}/provider.schema.json`),
    title: 'providers/<key>.md',
    ...rest,
    allOf: [...CONDITIONS],
  };
}
