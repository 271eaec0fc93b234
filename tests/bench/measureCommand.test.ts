import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { measureCommand } from '../../bench/measureCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the work of a command’s children counts', async () => {
  // Half a second of work, in a grandchild.
  const work = 'const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end); console.log("done")';
  const cost = await measureCommand(['sh', '-c', `"$0" -e "$1"; true`, process.execPath, work], folder);
  expect(cost.processor).toBeGreaterThan(0.5);
  expect(cost.clock).toBeGreaterThan(0);
  expect(readFileSync(path.join(folder, 'build.log'), 'utf8')).toBe('done\n');
});

test('a command that fails says what it printed', async () => {
  const failing = measureCommand(['sh', '-c', 'echo broken >&2; exit 3'], folder);
  await expect(failing).rejects.toThrow(/sh -c .* failed in .*:\nbroken/s);
});
