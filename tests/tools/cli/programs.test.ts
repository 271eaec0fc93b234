import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './runCommand';

// That npm starts each program, and that its exit code and its words get out. The rest is tested in this process.
describe.each(['catalog', 'i18n', 'hosting', 'externalLinks'])('the program %s', (name) => {
  it('answers wrong usage with 2 and its help', () => {
    const tsx = path.join(ROOT, 'node_modules/.bin/tsx');
    const { status, stdout, stderr } = spawnSync(tsx, [`src/tools/cli/${name}.ts`, '--what'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'it_IT.UTF-8' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("unknown option '--what'");
    expect(stderr).toMatch(/Controlla|Chiede|ciò che serve/);
  });
});
