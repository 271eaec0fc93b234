/** Replaces indexes on Algolia, all of them or none. */
import type { Algoliasearch, IndexSettings } from 'algoliasearch';
import type { AlgoliaObject } from './algoliaObject';

/** What is used of Algolia's full client. */
export type IndexClient = Pick<
  Algoliasearch,
  'indexExists' | 'setSettings' | 'saveObjects' | 'operationIndex' | 'waitForTask' | 'deleteIndex'
>;

/** What an index is to hold. */
export interface IndexContent {
  readonly indexName: string;
  readonly settings: IndexSettings;
  readonly objects: readonly AlgoliaObject[];
}

/** Thrown when the indexes couldn't be made what they were either. */
export class RestoreError extends Error {
  /** Where the old content still is, by index; nothing for an index that there wasn't, and may be now. */
  readonly copies: Readonly<Record<string, string | undefined>>;

  constructor(copies: Readonly<Record<string, string | undefined>>, cause: unknown) {
    super('the old indexes could not be put back', { cause });
    this.name = 'RestoreError';
    this.copies = copies;
  }
}

/** The index in which the new content is made ready, and the one that keeps the old. */
function stagingOf(indexName: string): string {
  return `${indexName}_next`;
}
function backupOf(indexName: string): string {
  return `${indexName}_previous`;
}

/**
 * Replaces the content and the settings of indexes. The new ones are made ready beside the old ones, with
 * the settings first, and only take their places when all of them are whole; if one can't, those that
 * already did give way to copies of the old ones. Synonyms and rules made on Algolia are kept.
 *
 * @param report is told of each index that is ready
 */
export async function replaceIndexes(
  client: IndexClient,
  contents: readonly IndexContent[],
  report: (content: IndexContent) => void,
): Promise<void> {
  async function copyOrMove(
    operation: 'copy' | 'move',
    indexName: string,
    destination: string,
    scope?: ('settings' | 'rules' | 'synonyms')[],
  ): Promise<void> {
    const operationIndexParams = { operation, destination, ...(scope === undefined ? {} : { scope }) };
    const { taskID } = await client.operationIndex({ indexName, operationIndexParams });
    await client.waitForTask({ indexName, taskID });
  }

  async function remove(indexName: string): Promise<void> {
    // Without asking whether it is there: a task whose answer got lost may be about to make it. None at all is no error.
    const { taskID } = await client.deleteIndex({ indexName });
    await client.waitForTask({ indexName, taskID });
  }

  /** Makes one index's content ready beside it. */
  async function stage(content: IndexContent, isThere: boolean): Promise<void> {
    const { indexName, settings, objects } = content;
    const staging = stagingOf(indexName);
    // What an earlier run, cut off, may have left.
    await remove(staging);
    if (isThere) await copyOrMove('copy', indexName, staging, ['settings', 'rules', 'synonyms']);
    const { taskID } = await client.setSettings({ indexName: staging, indexSettings: settings });
    await client.waitForTask({ indexName: staging, taskID });
    await client.saveObjects({ indexName: staging, objects: [...objects], waitForTasks: true });
    report(content);
  }

  /** Puts the old indexes back; those that weren't there go. */
  async function restore(names: readonly string[], there: ReadonlySet<string>, cause: unknown): Promise<void> {
    const lost: Record<string, string | undefined> = {};
    for (const indexName of names) {
      try {
        if (there.has(indexName)) await copyOrMove('move', backupOf(indexName), indexName);
        else await remove(indexName);
      } catch {
        lost[indexName] = there.has(indexName) ? backupOf(indexName) : undefined;
      }
    }
    if (Object.keys(lost).length > 0) throw new RestoreError(lost, cause);
  }

  const names = contents.map(({ indexName }) => indexName);
  const there = new Set<string>();
  const staged: string[] = [];
  const placed: string[] = [];
  try {
    for (const indexName of names) if (await client.indexExists({ indexName })) there.add(indexName);
    for (const content of contents) {
      staged.push(content.indexName);
      await stage(content, there.has(content.indexName));
    }
    for (const indexName of there) await copyOrMove('copy', indexName, backupOf(indexName));
    for (const indexName of names) {
      // Counted before it is known to have moved: an answer that got lost may have been a yes.
      placed.push(indexName);
      await copyOrMove('move', stagingOf(indexName), indexName);
    }
  } catch (error) {
    await restore(placed, there, error);
    await Promise.allSettled(staged.flatMap((name) => [remove(stagingOf(name)), remove(backupOf(name))]));
    throw error;
  }
  await Promise.allSettled([...there].map((name) => remove(backupOf(name))));
}
