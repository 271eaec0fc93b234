import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openContentCache } from '../../../src/plugin/stamp/contentCache';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'content-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('openContentCache', () => {
  it('makes a content once, and gives the same text back', () => {
    const make = vi.fn(() => '<p>è ‘così’ \u{1F600}</p>\n');
    const first = openContentCache(folder, 'code');
    const made = first.get(first.nameOf('data'), make);
    const second = openContentCache(folder, 'code');
    expect(second.get(second.nameOf('data'), make)).toBe(made);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes it anew when the data or the code are others', () => {
    const names = [
      openContentCache(folder, 'code').nameOf('data'),
      openContentCache(folder, 'code').nameOf('data2'),
      openContentCache(folder, 'code2').nameOf('data'),
    ];
    expect(new Set(names).size).toBe(3);
  });

  it('keeps nothing of what could not be made', () => {
    const cache = openContentCache(folder, 'code');
    const fail = (): string => {
      throw new Error('no');
    };
    expect(() => cache.get(cache.nameOf('data'), fail)).toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });
});
