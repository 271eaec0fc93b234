import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { makeDescriptors } from '../../bench/synthetic/makeDescriptors';
import { writeCatalog } from '../../bench/synthetic/writeCatalog';
import { loadCatalog } from '../../src/catalog/loadCatalog';
import { formatProblems } from '../../src/catalog/model/problems';

const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the check finds nothing wrong with made-up providers, and they differ as real ones do', () => {
  const outcome = loadCatalog(writeCatalog(folder, 400));
  expect(outcome.ok ? '' : formatProblems(outcome.problems, 'en')).toBe('');
  if (!outcome.ok) return;
  const { providers } = outcome.value;
  expect(providers).toHaveLength(400);
  expect(new Set(providers.map(({ status }) => status)).size).toBeGreaterThan(2);
  for (const has of [
    providers.filter(({ testRecord }) => testRecord !== undefined),
    providers.filter(({ limitations }) => limitations.some(({ afterWizard }) => afterWizard)),
    providers.filter(({ trunk }) => trunk.media_encryption === 'sdes'),
    providers.filter(({ trunk }) => trunk.registration === 'none'),
    providers.filter(({ wizard }) => wizard === undefined),
    providers.filter(({ name, company }) => name !== company),
    providers.filter(({ absent }) => absent.length > 0),
  ]) {
    expect(has.length).toBeGreaterThan(0);
    expect(has.length).toBeLessThan(200);
  }
});

test('the hosts are nobody’s', () => {
  const nobodys = /sip_server: (?:[\w.-]+\.example|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+)$/m;
  for (const { key, descriptor } of makeDescriptors(300)) expect(descriptor, key).toMatch(nobodys);
});

test('the same seed makes the same providers, and more of them leave the first ones as they are', () => {
  expect(makeDescriptors(50)).toEqual(makeDescriptors(80).slice(0, 50));
  expect(makeDescriptors(50, 2)).not.toEqual(makeDescriptors(50));
});
