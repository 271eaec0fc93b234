/** Builds the Italian site a second time, with its search on Algolia, into `build-algolia/`. */
import { spawnSync } from 'node:child_process';
import { ALGOLIA_ENV } from './algoliaSite';

const { status } = spawnSync('npx', ['docusaurus', 'build', '--locale', 'it', '--out-dir', 'build-algolia'], {
  stdio: 'inherit',
  env: { ...process.env, ...ALGOLIA_ENV },
});
process.exitCode = status ?? 1;
