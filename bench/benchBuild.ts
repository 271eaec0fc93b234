import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BenchOptions } from './benchOptions';
import type { CommandCost } from './measureCommand';
import { amount, ratio, type Report, type Table } from './report';
import { buildSite, noteBuilt, writeSite, type SiteCopy } from './siteCopy';
import { buildStarlight, starlightVersions, writeStarlight } from './starlight/buildStarlight';
import { growthExponent, median } from './statistics';

const SIZES = [32, 300, 1000, 3000];
const ROUNDS = 3;

/** A way to build, by its name in the data. */
type Way = 'cold' | 'warm' | 'starlight';
/** What each way cost for one size, round by round. */
interface BuildCosts {
  readonly providers: number;
  readonly costs: Readonly<Record<Way, readonly CommandCost[]>>;
}

/** Changes a word in one descriptor, as a contributor would. */
function changeOneDescriptor({ folder }: SiteCopy): void {
  const providers = path.join(folder, 'providers');
  const name = readdirSync(providers).find((entry) => entry.endsWith('.md')) ?? '';
  appendFileSync(path.join(providers, name), '\nUna frase in più.\n');
}

/** Each way once: cold, again after a change, and the other generator, one right after the other. */
async function measureRound(count: number, ways: readonly Way[]): Promise<Partial<Record<Way, CommandCost>>> {
  const costs: Partial<Record<Way, CommandCost>> = {};
  const note = (way: Way, cost: CommandCost): void => {
    costs[way] = cost;
    console.error(`${count} providers, ${way}: ${cost.wall.toFixed(1)} s, ${cost.cpu.toFixed(1)} s of processor`);
  };
  const copy = writeSite(count);
  note('cold', await buildSite(copy));
  if (ways.includes('warm')) {
    changeOneDescriptor(copy);
    note('warm', await buildSite(copy));
  }
  noteBuilt(copy);
  if (ways.includes('starlight')) note('starlight', await buildStarlight(await writeStarlight(copy)));
  return costs;
}

/** The middle one of what a way cost, by one of its figures. */
function middle({ costs }: BuildCosts, way: Way, figure: keyof CommandCost = 'cpu'): number {
  return median(costs[way].map((cost) => cost[figure] ?? Number.NaN));
}

/** The ratios that the site promises something about. */
function ratioRows(all: readonly BuildCosts[], ways: readonly Way[]): Table['rows'] {
  const both = (a: (figure: 'cpu' | 'wall') => number, b: (figure: 'cpu' | 'wall') => number): string[] => [
    ratio(a('cpu'), b('cpu')),
    ratio(a('wall'), b('wall')),
  ];
  const [small, large] = [all.find(({ providers }) => providers === 300), all.at(-1)];
  const growth = (figure: 'cpu' | 'wall' | 'memory'): string =>
    growthExponent(all.map((costs) => ({ size: costs.providers, cost: middle(costs, 'cold', figure) }))).toFixed(2);
  return [
    ...(all.length > 1 ? [['growth exponent', growth('cpu'), growth('wall')]] : []),
    ...(all.length > 1 ? [['growth exponent of the memory', growth('memory'), '']] : []),
    ...(small && large && large !== small
      ? [
          [
            `${large.providers} ÷ 300 providers`,
            ...both(
              (figure) => middle(large, 'cold', figure),
              (figure) => middle(small, 'cold', figure),
            ),
          ],
        ]
      : []),
    ...all.flatMap((costs) =>
      ways
        .filter((way) => way !== 'cold')
        .map((way) => [
          way === 'warm' ? `${costs.providers}: one descriptor changed ÷ cold` : `${costs.providers}: cold ÷ Starlight`,
          ...(way === 'warm'
            ? both(
                (figure) => middle(costs, 'warm', figure),
                (figure) => middle(costs, 'cold', figure),
              )
            : both(
                (figure) => middle(costs, 'cold', figure),
                (figure) => middle(costs, 'starlight', figure),
              )),
        ]),
    ),
  ];
}

/**
 * Times whole builds, both languages, and how they grow.
 *
 * @param rivals whether Starlight builds the same content in turn
 */
export async function benchBuild(
  { sizes = SIZES, rounds = ROUNDS }: BenchOptions,
  { rivals, again }: { readonly rivals: boolean; readonly again: boolean },
): Promise<Report> {
  const ways: readonly Way[] = ['cold', ...(again ? ['warm' as const] : []), ...(rivals ? ['starlight' as const] : [])];
  const all: BuildCosts[] = sizes.map((providers) => ({ providers, costs: { cold: [], warm: [], starlight: [] } }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { providers, costs } of all) {
      for (const [way, cost] of Object.entries(await measureRound(providers, ways)))
        (costs[way as Way] as CommandCost[]).push(cost);
    }
  }
  const rows = all.flatMap((costs) =>
    ways.map((way) => [
      `${costs.providers}, ${way}`,
      amount(middle(costs, way), 's', 1),
      amount(middle(costs, way, 'wall'), 's', 1),
      amount(middle(costs, way, 'memory'), 'MB'),
    ]),
  );
  return {
    part: 'build',
    tables: [
      { caption: 'Ratios of builds.', columns: ['', 'processor', 'clock'], rows: ratioRows(all, ways) },
      {
        caption: `Builds of both languages, the median of ${rounds}.`,
        columns: ['providers, way', 'processor', 'clock', 'peak memory'],
        rows,
      },
    ],
    data: { rounds, all, ...(rivals ? { starlight: starlightVersions() } : {}) },
  };
}
