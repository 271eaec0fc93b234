import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { measureCommand } from '../../bench/measureCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
const log = path.join(folder, 'command.log');
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the work of a command’s children counts, and so does their memory', async () => {
  // Half a second of work and 200 MB, in a grandchild.
  const work =
    'const held = Buffer.alloc(2e8, 1); const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end); console.log(held.length)';
  const cost = await measureCommand(['sh', '-c', `"$0" -e "$1"; true`, process.execPath, work], { cwd: folder, log });
  expect(cost.cpu).toBeGreaterThan(0.5);
  expect(cost.wall).toBeGreaterThanOrEqual(0.5);
  if (process.platform === 'linux') expect(cost.memory).toBeGreaterThan(200);
  expect(readFileSync(log, 'utf8')).toBe('200000000\n');
});

test('a command that fails says what it printed', async () => {
  const failing = measureCommand(['sh', '-c', 'echo broken >&2; exit 3'], { cwd: folder, log });
  await expect(failing).rejects.toThrow(/sh -c .* failed in .*:\nbroken/s);
});
