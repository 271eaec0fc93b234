/** `npm run test:reproducible`: the site that was just built, against a second build of it elsewhere. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildElsewhere } from './buildElsewhere';
import { compareFolders } from './compareFolders';

const root = path.resolve(__dirname, '../..');
const built = path.join(root, 'build');
if (!existsSync(built)) {
  console.error('There is no build/ to compare with: run `npm run build` first.');
  process.exit(1);
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'voip-providers-'));
try {
  const differences = compareFolders(built, buildElsewhere(root, scratch, ['npm', 'run', 'build']));
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error(
      `\n${differences.length} files differ between build/ and a second build in another folder, time zone, language ` +
        'and year.\nIf build/ is older than the sources, run `npm run build` and try again.',
    );
    process.exitCode = 1;
  } else console.log('A second build elsewhere is identical to build/, byte for byte.');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
