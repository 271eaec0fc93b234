import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PIECES } from './repeatedPieces';

it('looks at a text of twice the length twice as long, whatever it repeats', () => {
  const counted = execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'countWork.ts')], {
    encoding: 'utf8',
  });
  const ratios = JSON.parse(counted) as number[];
  expect(ratios).toHaveLength(PIECES.length);
  expect(PIECES.filter((_, index) => (ratios[index] ?? 0) > 2.3)).toEqual([]);
});
