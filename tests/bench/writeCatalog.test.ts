import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { makeDescriptors, writeCatalog } from '../../bench/writeCatalog';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';

const folder = mkdtempSync(path.join(tmpdir(), 'varied-'));
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the check finds nothing wrong with so many providers, and no two are the same', () => {
  const outcome = loadCatalog(writeCatalog(folder, 100));
  expect(outcome.ok ? '' : formatProblems(outcome.problems, 'en')).toBe('');
  if (!outcome.ok) return;
  const { providers } = outcome.value;
  expect(providers).toHaveLength(100);
  expect(new Set(providers.map(({ name }) => name)).size).toBe(100);
});

test('the hosts of the varied ones are nobody’s', () => {
  const nobodys = /sip_server: (?:[\w.-]+\.example|198\.51\.100\.\d+|203\.0\.113\.\d+)$/m;
  for (const { key, descriptor } of makeDescriptors(300))
    if (/-\d+$/.test(key)) expect(descriptor, key).toMatch(nobodys);
});

test('more of them leave the first ones as they are', () => {
  expect(makeDescriptors(50)).toEqual(makeDescriptors(80).slice(0, 50));
});
