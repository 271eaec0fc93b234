import { KEY_PATTERN } from '../model/key';
import { bilingualSchema, type JsonSchema } from './bilingualSchema';
import { apiList, apiProvider, apiSingle, apiStatuses, apiTestPlan } from './apiSchema';
import { badgePath } from './badgeSnippet';
import { API_CHANGELOG, SCHEMA_VERSION } from './changelog';
import { FEED_PATHS } from './feeds';
import { CALENDAR_PATH } from './retestCalendar';
import { API_PATH, WIZARD_PATH, type SiteAddress } from './siteAddress';
import { fileOfTable, TABLE_NAMES } from '../wizard/tables';

/** A JSON value of the description. */
type Json = Record<string, unknown>;

/** A reference to one of the schemas. */
function schemaRef(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** A file that is fetched with GET; `operationId` names it in generated clients. */
function file(operationId: string, summary: string, mediaType: string, schema: Json, parameters: Json[] = []): Json {
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        '200': { description: summary, content: { [mediaType]: { schema } } },
        ...(parameters.length === 0
          ? {}
          : { '404': { description: 'Nessun provider con questa chiave — No such provider' } }),
      },
    },
  };
}

const TEXT: Json = { type: 'string' };

/** A schema as a component: the dialect is that of the whole description. */
function component(schema: Parameters<typeof bilingualSchema>[0]): JsonSchema {
  const described = bilingualSchema(schema, 'output');
  delete described.$schema;
  return described;
}

/** The files below the root, by path. */
function paths(): Json {
  const key = { name: 'key', in: 'path', required: true, schema: { type: 'string', pattern: `^${KEY_PATTERN}$` } };
  const sql = TABLE_NAMES.map(fileOfTable).map((name): [string, Json] => [
    `/${WIZARD_PATH}/${name}`,
    file(
      `wizard_${name.split('.')[1] ?? name}`,
      `Tabella del wizard — Table of the wizard: ${name}`,
      'application/sql',
      TEXT,
    ),
  ]);
  const feeds = [['', 'It'] as const, ['/en', 'En'] as const].flatMap(([prefix, id]): [string, Json][] => [
    [`${prefix}/${FEED_PATHS.atom}`, file(`atom${id}`, 'Novità, Atom — News, Atom', 'application/atom+xml', TEXT)],
    [`${prefix}/${FEED_PATHS.rss}`, file(`rss${id}`, 'Novità, RSS — News, RSS', 'application/rss+xml', TEXT)],
    [
      `${prefix}/${CALENDAR_PATH}`,
      file(`retest${id}`, 'Test da ripetere, iCalendar — Tests due again, iCalendar', 'text/calendar', TEXT),
    ],
    [
      `${prefix}/${badgePath('{key}')}`,
      file(`badge${id}`, 'Il badge di un provider — A provider’s badge', 'image/svg+xml', TEXT, [key]),
    ],
  ]);
  return {
    [`/${API_PATH}/providers.json`]: file(
      'listProviders',
      'Tutti i provider del catalogo — Every provider of the catalog',
      'application/json',
      schemaRef('ProviderList'),
    ),
    [`/${API_PATH}/providers/{key}.json`]: file(
      'getProvider',
      'Un provider — One provider',
      'application/json',
      schemaRef('SingleProvider'),
      [key],
    ),
    [`/${API_PATH}/providers.csv`]: file(
      'listProvidersCsv',
      'Tutti i provider, RFC 4180; un apostrofo precede ciò che un foglio di calcolo eseguirebbe — Every provider, RFC 4180; an apostrophe goes before what a spreadsheet would run',
      'text/csv',
      TEXT,
    ),
    [`/${API_PATH}/test-plan.json`]: file(
      'getTestPlan',
      'I casi del piano di test — The cases of the test plan',
      'application/json',
      schemaRef('TestPlan'),
    ),
    [`/${API_PATH}/status.json`]: file(
      'listStatuses',
      'La certificazione di ogni provider, in breve — The certification of every provider, in short',
      'application/json',
      schemaRef('Statuses'),
    ),
    [`/${API_PATH}/provider.schema.json`]: file(
      'descriptorSchema',
      'Lo schema del descrittore — The descriptor’s schema',
      'application/schema+json',
      { type: 'object' },
    ),
    ...Object.fromEntries(feeds),
    ...Object.fromEntries(sql),
  };
}

/** `openapi.json`: the data files described in OpenAPI 3.1, each text in both languages. */
export function openapi({ root }: SiteAddress): Json {
  const changes = API_CHANGELOG.map(({ version, changes: { it, en } }) => `- ${version}: ${it} — ${en}`);
  const list = component(apiList);
  const single = component(apiSingle);
  // The list and the single file refer to one description of a provider.
  if (list.properties?.providers) list.properties.providers = { type: 'array', items: schemaRef('Provider') };
  if (single.properties?.provider) single.properties.provider = schemaRef('Provider');
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Provider VoIP per NethVoice — VoIP providers for NethVoice',
      version: SCHEMA_VERSION,
      license: { name: 'GPL-3.0-or-later', identifier: 'GPL-3.0-or-later' },
      description: [
        'File statici: si leggono con GET, senza chiave. I campi si aggiungono, non cambiano mai significato: ignora quelli che non conosci.',
        'Static files: read with GET, no key. Fields are added and never change their meaning: ignore those that you don’t know.',
        changes.join('\n'),
      ].join('\n\n'),
    },
    servers: [{ url: root.replace(/\/$/, '') }],
    // Said outright that there is no key: without it, readers take it for forgotten.
    security: [],
    paths: paths(),
    components: {
      schemas: {
        Provider: component(apiProvider),
        ProviderList: list,
        SingleProvider: single,
        TestPlan: component(apiTestPlan),
        Statuses: component(apiStatuses),
      },
    },
  };
}
