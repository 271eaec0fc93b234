/** Builds the Italian site a second time, with its search on Algolia, into `build-algolia/`. */
import { spawnSync } from 'node:child_process';
import { ALGOLIA_ENV } from './algoliaSite';

for (const command of [
  ['docusaurus', 'build', '--locale', 'it', '--out-dir', 'build-algolia'],
  ['tsx', 'src/tools/cli/hosting.ts', 'write', 'build-algolia'],
]) {
  const { status } = spawnSync('npx', command, { stdio: 'inherit', env: { ...process.env, ...ALGOLIA_ENV } });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
