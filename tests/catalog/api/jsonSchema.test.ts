import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../../src/catalog/api/jsonSchema';
import { FIXTURES, REAL_CATALOG } from '../fixtureCatalog';
import { SITE } from './hostileCatalog';

const schema = jsonSchema(SITE);
// `required` under `if` and `then` names fields that are described elsewhere.
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
}).compile(schema);

/** The front matter as an editor reads it: YAML 1.2, so that numbers and booleans are no longer text. */
function frontMatter(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
}

/** Where a file doesn't fit the schema. */
function complaints(file: string): string[] {
  validate(frontMatter(file));
  return [
    ...new Set(
      (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map((error) => {
          const extra = error.params as { additionalProperty?: string; missingProperty?: string };
          const name = extra.additionalProperty ?? extra.missingProperty;
          return name === undefined ? error.instancePath : `${error.instancePath}/${name}`;
        }),
    ),
  ].sort();
}

describe('the descriptor’s schema', () => {
  test.each(readdirSync(REAL_CATALOG.providersDir).filter((name) => name.endsWith('.md')))('accepts %s', (name) => {
    expect(complaints(path.join(REAL_CATALOG.providersDir, name))).toEqual([]);
  });

  it('accepts the commented example of the guide', () => {
    const guide = readFileSync(path.join(REAL_CATALOG.rootDir, 'docs/descriptor.md'), 'utf8');
    const example = /```md[^\n]*\n---\n([\s\S]*?)\n---/.exec(guide)?.[1] ?? '';
    expect(validate(parse(example))).toBe(true);
  });

  it.each([
    ['evidence-knock-out/providers/bad.md', ['/test_records/0/cases', '/test_records/0/cases/11/result']],
    ['evidence-missing/providers/bad.md', ['/evidence']],
    ['evidence-without-record/providers/bad.md', ['/test_records']],
    ['evidence-without-wizard/providers/bad.md', ['/wizard']],
    ['host-forms/providers/bad.md', ['/trunk/from_domain', '/trunk/outbound_proxy', '/trunk/sip_server']],
    ['host-forms/providers/worse.md', ['/trunk/sip_server', '/trunk/from_domain'].sort()],
    ['host-sql/providers/bad.md', ['/trunk/sip_server']],
    ['limitations/providers/bad.md', ['/limitations/0/id', '/limitations/0/text/en']],
    ['missing-fields/providers/bad.md', ['/company', '/status', '/trunk']],
    ['secrets/providers/bad.md', ['/special/secret']],
    ['server-missing/providers/bad.md', ['/trunk/sip_server']],
    ['two-files/providers/bad.md', ['/trunk/sip_server_port']],
    ['two-files/providers/worse.md', ['/status']],
    ['unknown-field/providers/bad.md', ['/price', '/trunk/sip_sever_port']],
    [
      'values-closed-lists/providers/bad.md',
      [
        '/status',
        '/trunk/codecs',
        '/trunk/codecs/1',
        '/trunk/expiration',
        '/trunk/media_encryption',
        '/trunk/rewrite_contact',
        '/trunk/sip_server_port',
        '/trunk/transport',
      ],
    ],
    ['wrong-kinds/providers/bad.md', ['/limitations', '/trunk/codecs', '/trunk/sip_server']],
    ['absent-contradicts/providers/worse.md', ['/absent/1', '/wizard']],
  ])('refuses %s where it is broken', (name, places) => {
    expect(complaints(path.join(FIXTURES, 'broken', name))).toEqual(places);
  });

  it('takes values that YAML makes numbers and booleans of', () => {
    const descriptor = {
      name: 'X',
      company: 3,
      status: 'certified',
      evidence: 'wizard-list',
      wizard: { id: 1, since: '1.0.0' },
      trunk: {
        sip_server: 'sip.x.example',
        sip_server_port: 5062,
        pjsip_line: true,
        failtrunk_enable: 0,
        auth_username: 721405516,
        maxchans: '',
      },
      flags: { disable_topos_header: 1 },
      history: [
        {
          date: '2026-01-01',
          action: 'changed',
          changes: { pjsip_line: { from: false, to: true } },
          unnamed_changes: 2,
        },
      ],
    };
    expect(validate(descriptor) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...descriptor, trunk: { ...descriptor.trunk, sip_server_port: 70_000 } })).toBe(false);
    expect(validate({ ...descriptor, trunk: { ...descriptor.trunk, rewrite_contact: false } })).toBe(false);
  });

  it('describes every field in both languages', () => {
    expect(schema.properties?.company?.description).toBe(
      'l’azienda: unisce i suoi provider; può mancare solo con requested — the company: ties its providers together; only with requested may it be missing',
    );
    expect(JSON.stringify(schema)).not.toContain('descriptionIt');
    expect(schema.$id).toBe('https://voip.example/base/api/v1/provider.schema.json');
  });
});
