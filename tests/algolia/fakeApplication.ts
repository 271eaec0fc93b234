/**
 * An Algolia application as its REST reference documents it, as far as this project uses it: settings,
 * batches, tasks, copying and moving, deleting, searching. What is wrong with a request is refused with a
 * status and a message.
 */
import { searchFakeIndex, type FakeIndex, type IndexedObject, type IndexQuery } from './fakeIndex';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** An answer that isn't 200. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An application with its indexes. */
export interface FakeApplication {
  readonly indexes: Map<string, FakeIndex>;
  /** The answer to a request that was let in. */
  answer(request: SeenRequest): unknown;
}

/** Settings that the server knows; a misspelt one would be silently without effect. */
const SETTINGS: ReadonlySet<string> = new Set([
  'searchableAttributes',
  'attributesForFaceting',
  'attributesToRetrieve',
  'attributesToHighlight',
  'customRanking',
  'minWordSizefor1Typo',
  'minWordSizefor2Typos',
  'allowTyposOnNumericTokens',
  'disableTypoToleranceOnAttributes',
  'queryType',
  'removeWordsIfNoResults',
  'removeStopWords',
  'queryLanguages',
  'maxValuesPerFacet',
  'paginationLimitedTo',
]);

/** A value that must be an object with certain members. */
function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, `${what} must be an object`);
  return value as Record<string, unknown>;
}

/**
 * Makes an application without indexes.
 *
 * @param polls how often a task has to be asked about until it is done
 */
export function createFakeApplication(polls: number): FakeApplication {
  const indexes = new Map<string, FakeIndex>();

  // Writes take effect only when their task is asked about, and in order: who doesn't wait for a task sees
  // what was there before.
  const waiting: { readonly taskID: number; readonly apply: () => void; polls: number }[] = [];
  let lastTask = 0;

  function enqueue(apply: () => void): { taskID: number; updatedAt: string } {
    lastTask += 1;
    waiting.push({ taskID: lastTask, apply, polls: 0 });
    return { taskID: lastTask, updatedAt: '2026-01-01T00:00:00.000Z' };
  }

  function pollTask(taskID: number): { status: string; pendingTask: boolean } {
    const asked = waiting.find((task) => task.taskID === taskID);
    if (asked === undefined) {
      if (taskID < 1 || taskID > lastTask) throw new Refusal(404, `Task ${taskID} does not exist`);
      return { status: 'published', pendingTask: false };
    }
    asked.polls += 1;
    if (asked.polls < polls) return { status: 'notPublished', pendingTask: true };
    while (waiting[0] !== undefined && waiting[0].taskID <= taskID) waiting.shift()?.apply();
    return { status: 'published', pendingTask: false };
  }

  function indexAt(name: string): FakeIndex {
    const index = indexes.get(name) ?? { settings: {}, objects: new Map<string, IndexedObject>() };
    indexes.set(name, index);
    return index;
  }

  function batch(name: string, body: unknown): Record<string, unknown> {
    const { requests: actions } = record(body, 'body');
    if (!Array.isArray(actions) || actions.length === 0 || actions.length > 10_000)
      throw new Refusal(400, 'requests must be a list');
    const objects = actions.map((action) => {
      const { action: kind, body: object } = record(action, 'request');
      if (kind !== 'addObject') throw new Refusal(400, `unexpected action ${String(kind)}`);
      const { objectID } = record(object, 'object');
      if (typeof objectID !== 'string' || objectID === '') throw new Refusal(400, 'objectID must be a text');
      if (JSON.stringify(object).length > 100_000) throw new Refusal(400, `Record ${objectID} is too big`);
      return object as IndexedObject;
    });
    const task = enqueue(() => {
      const index = indexAt(name);
      for (const object of objects) index.objects.set(object.objectID, object);
    });
    return { ...task, objectIDs: objects.map(({ objectID }) => objectID) };
  }

  function operate(name: string, body: unknown): Record<string, unknown> {
    const { operation, destination, scope } = record(body, 'body');
    if (typeof destination !== 'string' || destination === '') throw new Refusal(400, 'destination must be a text');
    if (operation !== 'copy' && operation !== 'move') throw new Refusal(400, 'operation must be copy or move');
    return enqueue(() => {
      const source = indexes.get(name);
      // Moving what isn't there is ignored; copying it makes an empty index.
      if (operation === 'move') {
        if (source === undefined) return;
        indexes.set(destination, source);
        indexes.delete(name);
        return;
      }
      const copy = structuredClone(source ?? { settings: {}, objects: new Map<string, IndexedObject>() });
      if (Array.isArray(scope)) {
        const target = indexAt(destination);
        if (scope.includes('settings')) target.settings = copy.settings;
      } else indexes.set(destination, copy);
    });
  }

  function setSettings(name: string, body: unknown): Record<string, unknown> {
    const settings = record(body, 'settings');
    const unknown = Object.keys(settings).filter((setting) => !SETTINGS.has(setting));
    if (unknown.length > 0) throw new Refusal(400, `Invalid settings: ${unknown.join(', ')}`);
    return enqueue(() => {
      const index = indexAt(name);
      index.settings = { ...index.settings, ...settings };
    });
  }

  function search(body: unknown): Record<string, unknown> {
    const { requests: queries } = record(body, 'body');
    if (!Array.isArray(queries)) throw new Refusal(400, 'requests must be a list');
    return {
      results: queries.map((query: IndexQuery) => {
        const index = indexes.get(query.indexName);
        if (index === undefined) throw new Refusal(404, `Index ${query.indexName} does not exist`);
        const faceted = new Set(index.settings.attributesForFaceting ?? []);
        const asked = [
          ...(query.facets ?? []),
          ...(query.facetFilters ?? []).flat().map((filter) => filter.split(':')[0] ?? ''),
        ];
        const missing = asked.filter((name) => !faceted.has(name));
        if (missing.length > 0) throw new Refusal(400, `Not for faceting: ${missing.join(', ')}`);
        return searchFakeIndex(index, query);
      }),
    };
  }

  function answer({ method, path, body }: SeenRequest): unknown {
    if (method === 'POST' && path === '/1/indexes/*/queries') return search(body);
    const [, name = '', action = '', task = ''] = /^\/1\/indexes\/([^/]+)(?:\/([a-z]+))?(?:\/(\d+))?$/.exec(path) ?? [];
    const key = `${method} ${action}`;
    if (name !== '') {
      if (key === 'GET task') return pollTask(Number(task));
      if (key === 'POST batch') return batch(name, body);
      if (key === 'POST operation') return operate(name, body);
      if (key === 'PUT settings') return setSettings(name, body);
      if (key === 'DELETE ') return enqueue(() => indexes.delete(name));
      if (key === 'GET settings') {
        const index = indexes.get(name);
        if (index === undefined) throw new Refusal(404, `Index ${name} does not exist`);
        return index.settings;
      }
    }
    throw new Refusal(404, `Path not supported by Algolia: ${method} ${path}`);
  }

  return { indexes, answer };
}
