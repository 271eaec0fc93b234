import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './runCommand';

// That npm starts each program, and that its exit code and its words get out. The rest is tested in this process.
describe.each([
  'src/tools/cli/catalog',
  'src/tools/cli/i18n',
  'src/tools/cli/hosting',
  'src/tools/cli/externalLinks',
  'bench/bench',
])('the program %s', (name) => {
  it('answers wrong usage with 2 and its help', () => {
    const tsx = path.join(ROOT, 'node_modules/.bin/tsx');
    const { status, stdout, stderr } = spawnSync(tsx, [`${name}.ts`, '--what'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'it_IT.UTF-8' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("errore: l’opzione '--what' non esiste");
    expect(stderr).toMatch(/^Uso: /m);
    // Nothing of commander's own English is left.
    expect(stderr).not.toMatch(/\b(?:Usage|Options|Commands|Arguments|error|display|default|help for)\b/);
    expect(stderr).toMatch(/Controlla|Chiede|ciò che serve|Misura/);
  });
});
