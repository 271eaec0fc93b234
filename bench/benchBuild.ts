import type { CommandCost } from './measureCommand';
import { percentile, type BenchOptions, type Table } from './report';
import { buildCopy } from './siteCopy';
import { buildStock } from './stock/buildStock';

const SIZES = [34, 100, 300];
const ROUNDS = 3;
/** Built once, without the stock site: no catalog will be as large, but there it shows how the build grows. */
const BEYOND = 1000;
const FIGURES = ['processor', 'clock'] as const;

/** What the builds with so many providers cost, round by round. */
interface BuildCosts {
  readonly providers: number;
  readonly ours: CommandCost[];
  readonly stock: CommandCost[];
}

/** Builds the site, and right after it the stock site. */
async function measureRound({ providers, ours, stock }: BuildCosts, withStock: boolean): Promise<void> {
  const { folder, cost } = await buildCopy(providers);
  ours.push(cost);
  if (withStock) stock.push(await buildStock(folder));
  console.error(`${providers} providers, in seconds: ${JSON.stringify([cost, ...(withStock ? stock.slice(-1) : [])])}`);
}

/** The middle one of what some builds cost; not a number where there are none. */
function middle(costs: readonly CommandCost[], figure: keyof CommandCost): number {
  return percentile(
    costs.map((cost) => cost[figure]),
    0.5,
  );
}

/** Times whole builds of both languages, beside a stock Docusaurus site with the same pages, and how they grow. */
export async function benchBuild({ sizes = SIZES, rounds = ROUNDS }: BenchOptions): Promise<readonly Table[]> {
  const all = sizes.map((providers): BuildCosts => ({ providers, ours: [], stock: [] }));
  for (let round = 0; round < rounds; round += 1) for (const costs of all) await measureRound(costs, true);
  const beyond: BuildCosts = { providers: BEYOND, ours: [], stock: [] };
  await measureRound(beyond, false);
  /** The slope of the cost's logarithm over that of the number of providers, from the fewest on. */
  const exponent = (figure: keyof CommandCost, { providers, ours }: BuildCosts): string => {
    const [few = providers, costs = ours] = [all[0]?.providers, all[0]?.ours];
    return (Math.log(middle(ours, figure) / middle(costs, figure)) / Math.log(providers / few)).toFixed(2);
  };
  const rows = [...all, beyond].map((costs) => [
    String(costs.providers),
    ...FIGURES.flatMap((figure) => {
      const [ours, stock] = [middle(costs.ours, figure), middle(costs.stock, figure)];
      return [(ours / stock).toFixed(2), ours.toFixed(1), stock.toFixed(1), exponent(figure, costs)].map((cell) =>
        cell.replace('NaN', '–'),
      );
    }),
  ]);
  const columns = FIGURES.flatMap((figure) => [`${figure}: ÷ stock`, 'ours, s', 'stock, s', 'growth']);
  const caption = `Builds of both languages, the median of ${rounds}; the exponent of the growth is 1 where it is linear.`;
  return [{ caption, columns: ['providers', ...columns], rows }];
}
