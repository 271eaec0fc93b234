import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../catalog/model/problems';
import type { Share } from './checkShare';
import { checkPages } from './checkPages';
import { listPages, readPages } from './readPages';

/** Below this a thread takes longer to start than to read its share. */
const PAGES_A_THREAD = 500;

/** The problems of a share of the pages, found in a thread of its own. */
async function checkElsewhere(share: Share): Promise<readonly Problem[]> {
  const worker = new Worker(path.join(__dirname, 'checkShare.ts'), {
    workerData: share,
    // A thread doesn't take over what reads TypeScript here.
    execArgv: ['--require', require.resolve('tsx/cjs')],
  });
  const [problems] = (await once(worker, 'message')) as [readonly Problem[]];
  return problems;
}

/**
 * What of a build's pages the policy would block, all at once; of a large build in as many threads as there are
 * processors.
 *
 * @param locales the languages; all but the first have a folder of their own
 * @param pinned the hash of each language's one inline script
 */
export async function checkBuild(
  folder: string,
  locales: readonly string[],
  pinned: Readonly<Record<string, string>>,
): Promise<Problem[]> {
  const names = listPages(folder);
  const threads = Math.max(1, Math.min(os.availableParallelism(), Math.floor(names.length / PAGES_A_THREAD)));
  const size = Math.ceil(names.length / threads);
  const [own = [], ...others] = Array.from({ length: threads }, (_, index) =>
    names.slice(index * size, (index + 1) * size),
  );
  const elsewhere = others.map((share) => checkElsewhere({ folder, locales, pinned, names: share }));
  const here = checkPages(readPages(folder, locales, own), pinned);
  return [here, ...(await Promise.all(elsewhere))].flat();
}
