/** The entry of a thread that checks some pages of a build. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkPages } from './checkPages';
import { readPages } from './readPages';

/** What the thread is given. */
export interface Share {
  readonly folder: string;
  readonly locales: readonly string[];
  readonly pinned: Readonly<Record<string, string>>;
  /** Paths within the folder. */
  readonly names: readonly string[];
}

const { folder, locales, pinned, names } = workerData as Share;
parentPort?.postMessage(checkPages(readPages(folder, locales, names), pinned));
