import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { replaceFile } from '../../catalog/changeFiles';
import { TEXT_TYPES, MEDIA_TYPES } from './mediaTypes';
import { listFiles } from './readPages';

/** In bytes: below it, the headers weigh more than what is won. */
const SMALLEST = 512;

/** Whether a file is worth it: pictures and fonts are compressed already. */
function isText(name: string): boolean {
  const type = MEDIA_TYPES[path.extname(name).slice(1)] ?? '';
  return TEXT_TYPES.includes(type) || type === 'application/json';
}

/**
 * Writes `name.gz` and `name.br` beside every text of a folder, as small as they get.
 *
 * @returns how many files have them
 */
export function compressFiles(folder: string): number {
  let count = 0;
  for (const name of listFiles(folder).filter(isText)) {
    const file = path.join(folder, name);
    const content = readFileSync(file);
    if (content.length < SMALLEST) continue;
    replaceFile(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
    replaceFile(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    );
    count += 1;
  }
  return count;
}
