import path from 'node:path';
import { scripts } from '../package.json';
import type { BenchOptions } from './benchOptions';
import { measureCommand, type CommandCost } from './measureCommand';
import { amount, ratio, type Report } from './report';
import { OUT_DIR } from './siteCopy';
import { median } from './statistics';
import { writeCatalog } from './synthetic/writeCatalog';

const ROOT = path.resolve(__dirname, '..');
const SIZES = [32, 5000];
const ROUNDS = 5;

/** Times `catalog check`, from the start of what `npm run catalog` runs to its end; npm itself is left out. */
export async function benchCheck({ sizes = SIZES, rounds = ROUNDS }: BenchOptions): Promise<Report> {
  const all: { providers: number; costs: CommandCost[] }[] = [];
  for (const providers of sizes) {
    const folder = path.join(OUT_DIR, `catalog-${providers}`);
    const { providersDir, englishDir } = writeCatalog(folder, providers);
    const command = [...scripts.catalog.split(' '), 'check', '--providers', providersDir, '--english', englishDir];
    const costs: CommandCost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      costs.push(await measureCommand(command, { cwd: ROOT, log: path.join(folder, 'check.log') }));
    }
    all.push({ providers, costs });
  }
  const rows = all.map(({ providers, costs }) => {
    const middle = (figure: keyof CommandCost): number => median(costs.map((cost) => cost[figure] ?? Number.NaN));
    const smallest = median((all[0]?.costs ?? []).map(({ cpu }) => cpu));
    return [
      String(providers),
      ratio(middle('cpu'), smallest),
      amount(middle('wall'), 's', 1),
      amount(middle('cpu'), 's', 1),
      amount(middle('memory'), 'MB'),
    ];
  });
  return {
    part: 'check',
    tables: [
      {
        caption: `\`catalog check\`, the median of ${rounds}.`,
        columns: ['descriptors', `÷ ${all[0]?.providers}`, 'clock', 'processor', 'peak memory'],
        rows,
      },
    ],
    data: { rounds, all },
  };
}
