import { algoliasearch } from 'algoliasearch';
import { countOf } from '../../catalog/model/countOf';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { algoliaHosts, type AlgoliaHost } from '../../catalog/search/algolia/algoliaHosts';
import { algoliaIndexName } from '../../catalog/search/algolia/algoliaOptions';
import { toAlgoliaObject } from '../../catalog/search/algolia/algoliaObject';
import { algoliaSettings } from '../../catalog/search/algolia/algoliaSettings';
import { buildProviderRecords } from '../../catalog/search/records/buildProviderRecords';
import { replaceIndexes, RestoreError, type IndexContent } from '../../catalog/search/algolia/replaceIndexes';
import type { Bilingual, Catalog, Locale } from '../../catalog/model/types';
import { Refusal, sound } from './refusal';
import type { Shell } from './shell';

/** What is published, and where. */
export interface PublishOptions {
  readonly catalog: Catalog;
  readonly applicationId: string;
  readonly adminKey: string;
  /** Without the locale: the indexes are `<indexName>_it` and `<indexName>_en`. */
  readonly indexName: string;
  /** Only for a test server. */
  readonly hosts?: readonly AlgoliaHost[];
  readonly log: (line: Bilingual) => void;
}

/** Why nothing was published, in words that somebody can act on. */
export class PublishError extends Refusal {}

const LOCALES: readonly Locale[] = ['it', 'en'];

/** The status of an answer of Algolia's, where there was one. */
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

/** What wasn't put back, and where its copies are. */
function explainRest(error: RestoreError): Bilingual {
  const lost = Object.entries(error.copies);
  const copies = lost.flatMap(([index, copy]) => (copy === undefined ? [] : [`${index} ← ${copy}`])).join(', ');
  const added = lost.flatMap(([index, copy]) => (copy === undefined ? [index] : [])).join(', ');
  const it = [
    copies &&
      `Il vecchio contenuto non è tornato al suo posto; le copie, dove ci sono, sono ancora su Algolia: ${copies}.`,
    added && `Indici che prima non c’erano e che forse sono rimasti: ${added}.`,
  ];
  const en = [
    copies &&
      `The old content didn’t get back in place; its copies, where there were any, are still on Algolia: ${copies}.`,
    added && `Indexes that weren’t there and may have stayed: ${added}.`,
  ];
  const say = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  return {
    it: `La pubblicazione si è interrotta a metà. ${say(it)} Esegui di nuovo il comando.`,
    en: `Publishing was cut off half-way. ${say(en)} Run the command again.`,
  };
}

/** A failure of Algolia's as what to do about it. Of the error only the message is shown: no key is in it. */
function explain(error: unknown): Bilingual {
  if (error instanceof RestoreError) return explainRest(error);
  const status = statusOf(error);
  // It may be a server's own words.
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  if (status === 401 || status === 403)
    return {
      it: `Algolia rifiuta la chiave o l’applicazione (${message}). Controlla ALGOLIA_APP_ID e ALGOLIA_ADMIN_KEY: serve la chiave Admin, non quella di sola ricerca. Gli indici sono rimasti com’erano.`,
      en: `Algolia refuses the key or the application (${message}). Check ALGOLIA_APP_ID and ALGOLIA_ADMIN_KEY: it takes the admin key, not the search-only one. The indexes are as they were.`,
    };
  if (error instanceof Error && error.name === 'RetryError')
    return {
      it: 'Algolia non risponde. Controlla la rete e ALGOLIA_APP_ID. Gli indici sono rimasti com’erano.',
      en: 'Algolia doesn’t answer. Check the network and ALGOLIA_APP_ID. The indexes are as they were.',
    };
  return {
    it: `La pubblicazione non è riuscita: ${message}. Gli indici sono rimasti com’erano.`,
    en: `Publishing failed: ${message}. The indexes are as they were.`,
  };
}

/** What the index of a locale is to hold. */
function contentOf({ catalog, indexName }: PublishOptions, locale: Locale): IndexContent {
  return {
    indexName: algoliaIndexName(indexName, locale),
    settings: algoliaSettings(locale),
    objects: buildProviderRecords(catalog, locale).map(toAlgoliaObject),
  };
}

/**
 * Replaces the index of each locale on Algolia with the catalog's providers: all of them, or none.
 *
 * @throws PublishError when the catalog is empty, or Algolia can't be reached or refuses
 */
export async function publish(options: PublishOptions): Promise<void> {
  const { catalog, applicationId, adminKey, hosts, log } = options;
  if (!catalog.providers.some(({ listed }) => listed)) {
    throw new PublishError({
      it: 'Il catalogo non ha provider: pubblicarlo svuoterebbe la ricerca.',
      en: 'The catalog has no providers: publishing it would empty the search.',
    });
  }
  const client = algoliasearch(applicationId, adminKey, hosts === undefined ? {} : { hosts: [...hosts] });
  const contents = LOCALES.map((locale) => contentOf(options, locale));
  try {
    await replaceIndexes(client, contents, ({ indexName, objects }) => {
      const { it, en } = countOf(objects.length, ['voce pronta', 'voci pronte'], ['entry ready', 'entries ready']);
      log({ it: `${indexName}: ${it}`, en: `${indexName}: ${en}` });
    });
  } catch (error) {
    throw new PublishError(explain(error), error);
  }
  log({ it: 'Pubblicato.', en: 'Published.' });
}

/** The variables of the environment that say where to publish. */
const VARIABLES = ['ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX_NAME'] as const;

/**
 * `catalog publish`: publishes the catalog where the environment says.
 *
 * @returns the exit code: 0 when published, 2 when the environment doesn't say where
 * @throws when it can't be published
 */
export async function publishCommand(shell: Shell, location: CatalogLocation): Promise<0 | 2> {
  const { env, out, err } = shell;
  const [applicationId = '', adminKey = '', indexName = ''] = VARIABLES.map((name) => env[name]?.trim());
  const missing = VARIABLES.filter((name) => (env[name]?.trim() ?? '') === '');
  if (missing.length > 0) {
    const names = missing.join(', ');
    err({ it: `Mancano nell’ambiente: ${names}.`, en: `Missing from the environment: ${names}.` });
    return 2;
  }
  const catalog = sound(shell, loadCatalog(location));
  const hosts = algoliaHosts(env.ALGOLIA_HOSTS ?? '');
  await publish({ catalog, applicationId, adminKey, indexName, ...(hosts.length === 0 ? {} : { hosts }), log: out });
  return 0;
}
