import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { algoliaHosts } from '../../src/catalog/search/algolia/algoliaHosts';
import { algoliaSettings } from '../../src/catalog/search/algolia/algoliaSettings';
import type { Catalog } from '../../src/catalog/model/types';
import { catalogProgram } from '../../src/tools/cli/catalogProgram';
import { publish, PublishError } from '../../src/tools/cli/publish';
import { releaseCatalog } from '../catalog/releaseCatalog';
import { ITALIAN, runCommand } from '../tools/cli/runCommand';
import { startProtocolServer, type ProtocolServer } from './protocolServer';

const catalog = releaseCatalog();
let server: ProtocolServer;
let lines: string[];

beforeEach(async () => {
  server = await startProtocolServer();
  lines = [];
});
afterEach(() => server.close());

function run(
  overrides: { catalog?: Catalog; adminKey?: string; applicationId?: string; hosts?: string } = {},
): Promise<void> {
  return publish({
    catalog: overrides.catalog ?? catalog,
    applicationId: overrides.applicationId ?? server.applicationId,
    adminKey: overrides.adminKey ?? server.adminKey,
    indexName: 'nethvoice',
    hosts: algoliaHosts(overrides.hosts ?? server.host),
    log: ({ en }) => lines.push(en),
  });
}

/** Everything that the server holds, to compare before and after. */
function holdings(): unknown {
  return structuredClone(
    Object.fromEntries(
      [...server.indexes].map(([name, { settings, objects }]) => [name, { settings, objects: [...objects.values()] }]),
    ),
  );
}

/** A catalog with fewer providers, so that publishing it makes a difference. */
const smaller: Catalog = { ...catalog, providers: catalog.providers.slice(0, 10) };

describe('publish', () => {
  it('fills an index a locale, and leaves nothing else behind', async () => {
    await run();
    expect([...server.indexes.keys()].sort()).toEqual(['nethvoice_en', 'nethvoice_it']);
    const italian = server.indexes.get('nethvoice_it');
    const listed = catalog.providers.filter(({ listed: isListed }) => isListed);
    expect(italian?.objects.size).toBe(listed.length + catalog.release.addedLater.length);
    expect(italian?.settings).toEqual(algoliaSettings('it'));
    expect(server.indexes.get('nethvoice_en')?.settings).toEqual(algoliaSettings('en'));
    expect(italian?.objects.get('sixcomm')).toMatchObject({
      objectID: 'sixcomm',
      name: 'Six Comm Group',
      hosts: ['voip.sixcomm.net'],
      codec: ['g729'],
      encryption: ['sdes'],
      tierRank: 0,
    });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('nethvoice_it');
  });

  it('has the settings in place, and waited for, before the first object', async () => {
    await run();
    const steps = server.requests.map(({ method, path }) => `${method} ${path}`);
    const settings = steps.findIndex((step) => step === 'PUT /1/indexes/nethvoice_it_next/settings');
    const batch = steps.findIndex((step) => /^POST .*nethvoice_it.*\/batch$/.test(step));
    expect(steps[settings + 1]).toMatch(/^GET \/1\/indexes\/nethvoice_it_next\/task\/\d+$/);
    expect(batch).toBeGreaterThan(settings + 1);
  });

  it('waits for tasks that take their time', async () => {
    await server.close();
    server = await startProtocolServer({ polls: 2 });
    await run({ catalog: smaller });
    expect(server.indexes.get('nethvoice_en')?.objects.size).toBe(10 + catalog.release.addedLater.length);
  }, 60_000);

  it('replaces what was there, objects that are gone included', async () => {
    await run();
    await run({ catalog: smaller });
    expect(server.indexes.get('nethvoice_it')?.objects.size).toBe(10 + catalog.release.addedLater.length);
    expect([...server.indexes.keys()].sort()).toEqual(['nethvoice_en', 'nethvoice_it']);
  });

  it('puts right what an earlier run, cut off, left behind', async () => {
    await run();
    const left = server.indexes.get('nethvoice_it');
    if (left !== undefined)
      (server.indexes as Map<string, typeof left>).set('nethvoice_it_next', structuredClone(left));
    await run({ catalog: smaller });
    expect(server.indexes.get('nethvoice_it')?.objects.size).toBe(10 + catalog.release.addedLater.length);
    expect(server.indexes.size).toBe(2);
  });

  it('refuses an empty catalog before saying anything to Algolia', async () => {
    await expect(run({ catalog: { ...catalog, providers: [] } })).rejects.toThrow('no providers');
    const unlisted = catalog.providers.map((provider) => ({ ...provider, listed: false }));
    await expect(run({ catalog: { ...catalog, providers: unlisted } })).rejects.toBeInstanceOf(PublishError);
    expect(server.requests).toEqual([]);
  });

  it('never sends the admin key anywhere but in the header, nor puts it into a message', async () => {
    const error = await run({ adminKey: 'not-the-key' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PublishError);
    expect(JSON.stringify((error as PublishError).text)).not.toContain('not-the-key');
    await run();
    expect(JSON.stringify([server.requests, lines])).not.toContain(server.adminKey);
  });
});

describe('when it goes wrong', () => {
  it.each([
    ['a wrong key', { adminKey: 'wrong' }],
    ['the search-only key', { adminKey: 'search-key' }],
    ['a wrong application', { applicationId: 'WRONG' }],
  ])('says what to do about %s', async (_, overrides) => {
    const error = await run(overrides).catch((reason: unknown) => reason);
    expect((error as PublishError).text.it).toContain('ALGOLIA_ADMIN_KEY');
    expect((error as PublishError).text.en).toContain('admin key');
    expect(server.indexes.size).toBe(0);
  });

  it('says that nobody answers', async () => {
    const { host } = server;
    await server.close();
    const error = await run({ hosts: host }).catch((reason: unknown) => reason);
    expect((error as PublishError).text.en).toContain('doesn’t answer');
    server = await startProtocolServer();
  }, 30_000);

  // Wherever it fails, the second time that something is published, the first content must still be there.
  it.each([
    ['the settings of the first index', (path: string) => path === '/1/indexes/nethvoice_it_next/settings', 'PUT'],
    ['the settings of the second index', (path: string) => path === '/1/indexes/nethvoice_en_next/settings', 'PUT'],
    ['the objects of the first index', (path: string) => path === '/1/indexes/nethvoice_it_next/batch', 'POST'],
    ['the objects of the second index', (path: string) => path === '/1/indexes/nethvoice_en_next/batch', 'POST'],
    ['waiting for the second index', (path: string) => /nethvoice_en_next\/task\/\d+$/.test(path), 'GET'],
    ['the copy of an old index', (path: string) => path === '/1/indexes/nethvoice_en/operation', 'POST'],
    ['the first index taking its place', (path: string) => path === '/1/indexes/nethvoice_it_next/operation', 'POST'],
    ['the second index taking its place', (path: string) => path === '/1/indexes/nethvoice_en_next/operation', 'POST'],
  ])('keeps everything as it was: %s', async (_, matches, method) => {
    await run();
    const before = holdings();
    // The same request is also part of making an index ready: it fails when it is a move into place.
    server.failWhen((request) => {
      const isMove = (request.body as { operation?: string } | undefined)?.operation === 'move';
      const isIntoPlace = request.path.endsWith('_next/operation');
      return request.method === method && matches(request.path) && (isMove || !isIntoPlace)
        ? { status: 400, message: 'refused for the test' }
        : undefined;
    });
    const error = await run({ catalog: smaller }).catch((reason: unknown) => reason);
    expect((error as PublishError).text.en).toContain('The indexes are as they were');
    expect(holdings()).toEqual(before);
  });

  it.each(['hang up', 'lose the answer'] as const)(
    'keeps everything as it was when the connection breaks: %s',
    async (failure) => {
      await run();
      const before = holdings();
      let broken = false;
      server.failWhen(({ path, body }) => {
        const isMove = (body as { operation?: string } | undefined)?.operation === 'move';
        if (broken || !isMove || path !== '/1/indexes/nethvoice_en_next/operation') return undefined;
        broken = true;
        return failure;
      });
      const error = await run({ catalog: smaller }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PublishError);
      expect(broken).toBe(true);
      expect(holdings()).toEqual(before);
    },
  );

  it('leaves no index where there was none', async () => {
    server.failWhen(({ path, body }) =>
      path === '/1/indexes/nethvoice_en_next/operation' && (body as { operation: string }).operation === 'move'
        ? { status: 400, message: 'refused for the test' }
        : undefined,
    );
    await expect(run()).rejects.toBeInstanceOf(PublishError);
    expect(server.indexes.size).toBe(0);
  });

  it.each([
    ['nethvoice_it', 'lose the answer'],
    ['nethvoice_en', 'lose the answer'],
    ['nethvoice_it', 'hang up'],
    ['nethvoice_en', 'hang up'],
  ] as const)('leaves none either when the connection breaks as %s takes its place: %s', async (name, failure) => {
    let broken = false;
    server.failWhen(({ path, body }) => {
      if (broken || path !== `/1/indexes/${name}_next/operation`) return undefined;
      broken = (body as { operation?: string }).operation === 'move';
      return broken ? failure : undefined;
    });
    await run().catch(() => undefined);
    expect(broken).toBe(true);
    // The client asks once more: either all of it came to be, or none.
    expect([[], ['nethvoice_en', 'nethvoice_it']]).toContainEqual([...server.indexes.keys()].sort());
  });

  it('says which new index may have stayed, and the next run puts it right', async () => {
    server.failWhen(({ method, path }) =>
      path === '/1/indexes/nethvoice_en_next/operation' || (method === 'DELETE' && !path.endsWith('_next'))
        ? { status: 400, message: 'refused for the test' }
        : undefined,
    );
    const { text } = (await run().catch((reason: unknown) => reason)) as PublishError;
    expect(text.en).toContain('may have stayed: nethvoice_it, nethvoice_en.');
    expect(text.it).toContain('forse sono rimasti: nethvoice_it, nethvoice_en.');
    expect(text.en).not.toContain('_previous');
    server.failWhen(() => undefined);
    await run();
    expect([...server.indexes.keys()].sort()).toEqual(['nethvoice_en', 'nethvoice_it']);
  });

  it('leaves nothing of a run that was cut off while it sent the objects', async () => {
    let isCut = false;
    server.failWhen(({ path }) => {
      isCut ||= path.endsWith('/batch');
      return isCut ? { status: 400, message: 'refused for the test' } : undefined;
    });
    await run().catch(() => undefined);
    expect([...server.indexes.keys()]).toEqual(['nethvoice_it_next']);
    server.failWhen(() => undefined);
    await run();
    expect([...server.indexes.keys()].sort()).toEqual(['nethvoice_en', 'nethvoice_it']);
  });

  it('says where the old content is when it can’t be put back', async () => {
    await run();
    server.failWhen(({ path, body }) => {
      const isMove = (body as { operation?: string } | undefined)?.operation === 'move';
      return isMove && /(?:en_next|_previous)\/operation$/.test(path)
        ? { status: 400, message: 'refused for the test' }
        : undefined;
    });
    const error = await run({ catalog: smaller }).catch((reason: unknown) => reason);
    expect((error as PublishError).text.en).toContain('nethvoice_it ← nethvoice_it_previous');
    expect(server.indexes.get('nethvoice_it_previous')?.objects.size).toBeGreaterThan(20);
  });
});

describe('catalog publish', () => {
  it('needs the environment to say where', async () => {
    const { status, stderr } = await runCommand(catalogProgram, ['publish'], { env: { ALGOLIA_APP_ID: 'X' } });
    expect(status).toBe(2);
    expect(stderr).toContain('ALGOLIA_ADMIN_KEY, ALGOLIA_INDEX_NAME');
  });

  it('publishes, and is 1 when it couldn’t', async () => {
    const env = {
      ALGOLIA_APP_ID: server.applicationId,
      ALGOLIA_ADMIN_KEY: server.adminKey,
      ALGOLIA_INDEX_NAME: 'site',
      ALGOLIA_HOSTS: server.host,
      ...ITALIAN,
    };
    expect((await runCommand(catalogProgram, ['publish'], { env })).status).toBe(0);
    expect([...server.indexes.keys()].sort()).toEqual(['site_en', 'site_it']);
    const refused = await runCommand(catalogProgram, ['publish'], { env: { ...env, ALGOLIA_ADMIN_KEY: 'wrong' } });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('rifiuta la chiave');
  });
});
