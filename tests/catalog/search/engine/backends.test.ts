import { describe, expect, it, vi } from 'vitest';
import { embeddedBackend } from '../../../../src/catalog/search/engine/embeddedBackend';
import type { SearchBackend, SearchResult } from '../../../../src/catalog/search/types';
import { withFallback } from '../../../../src/catalog/search/algolia/withFallback';
import { releaseRecords } from '../releaseRecords';

const records = releaseRecords('it');
const STATE = { selection: {}, sort: 'relevance' } as const;

describe('embeddedBackend', () => {
  it('loads at the first search, once', async () => {
    const load = vi.fn(() => Promise.resolve(records));
    const backend = embeddedBackend(load);
    expect(load).not.toHaveBeenCalled();
    const [{ hits }] = await Promise.all([backend.search('plnik', STATE), backend.search('oval', STATE)]);
    expect(hits[0]?.record.key).toBe('plink');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('loads before the first search when it is asked to', async () => {
    const load = vi.fn(() => Promise.resolve(records));
    const backend = embeddedBackend(load);
    backend.prepare?.();
    expect(load).toHaveBeenCalledTimes(1);
    await backend.search('oval', STATE);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('names what is near only when it is asked to', async () => {
    const backend = embeddedBackend(() => records);
    expect((await backend.search('voipvoicc', STATE)).nearest).toBeUndefined();
    const { nearest } = await backend.search('voipvoicc', STATE, { groups: ['nearest'], limit: 2 });
    expect(nearest?.map(({ name }) => name).join()).toMatch(/VoipVoice/);
  });

  it('tries again when loading failed', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(records);
    const backend = embeddedBackend(load);
    await expect(backend.search('oval', STATE)).rejects.toThrow('offline');
    expect((await backend.search('oval', STATE)).total).toBeGreaterThan(0);
  });

  it('drops an answer that is no longer wanted', async () => {
    const controller = new AbortController();
    const answer = embeddedBackend(() => records).search('oval', STATE, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('withFallback', () => {
  const embedded = embeddedBackend(() => records);
  const answer = {
    hits: [],
    total: 0,
    guide: [],
    facets: {},
    backend: 'algolia',
  } as unknown as SearchResult;

  it('leaves the first backend’s answer alone', async () => {
    const primary: SearchBackend = { search: () => Promise.resolve(answer) };
    expect(await withFallback(primary, embedded).search('oval', STATE)).toBe(answer);
  });

  it('has the other one answer, and says so', async () => {
    const primary: SearchBackend = { search: () => Promise.reject(new Error('unreachable')) };
    const result = await withFallback(primary, embedded).search('plnik', STATE);
    expect(result).toMatchObject({ backend: 'embedded', fallback: true });
    expect(result.hits[0]?.record.key).toBe('plink');
  });

  it('doesn’t wait for ever, and tells the first backend to stop', async () => {
    let signal: AbortSignal | undefined;
    const primary: SearchBackend = {
      search: (_query, _state, options) => {
        signal = options?.signal;
        return new Promise(() => undefined);
      },
    };
    const result = await withFallback(primary, embedded, { patience: 5 }).search('oval', STATE);
    expect(result.fallback).toBe(true);
    expect(signal?.aborted).toBe(true);
  });

  it('lets a backend that failed rest, then asks it again', async () => {
    let time = 0;
    const search = vi.fn().mockRejectedValueOnce(new Error('unreachable')).mockResolvedValue(answer);
    const backend = withFallback({ search }, embedded, { rest: 1000, now: () => time });
    expect((await backend.search('a', STATE)).fallback).toBe(true);
    time = 999;
    expect((await backend.search('b', STATE)).fallback).toBe(true);
    expect(search).toHaveBeenCalledTimes(1);
    time = 1000;
    expect((await backend.search('c', STATE)).backend).toBe('algolia');
  });

  it('doesn’t take an aborted search for a failure', async () => {
    const controller = new AbortController();
    const search = vi.fn(
      (_query: string, _state: unknown, options?: { signal?: AbortSignal }) =>
        new Promise<SearchResult>((resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
          setTimeout(() => resolve(answer), 5);
        }),
    );
    const backend = withFallback({ search }, embedded);
    const stale = backend.search('a', STATE, { signal: controller.signal });
    controller.abort();
    await expect(stale).rejects.toMatchObject({ name: 'AbortError' });
    expect(await backend.search('b', STATE)).toBe(answer);
  });
});
