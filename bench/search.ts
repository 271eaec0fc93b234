/**
 * Times the search beside a plain substring filter over the same made-up providers: the engine alone, then
 * the catalog page in a browser, keystroke by keystroke. See README.md here.
 */
import { parseArgs } from 'node:util';
import { benchEngine } from './engine';
import { benchPage } from './page';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    queries: { type: 'string', default: '14' },
    only: { type: 'string' },
    reuse: { type: 'boolean', default: false },
  },
});
async function main(): Promise<void> {
  const count = Number(values.count);
  if (values.only !== 'page') benchEngine(count);
  if (values.only !== 'engine')
    await benchPage(count, { rounds: Number(values.rounds), queries: Number(values.queries), reuse: values.reuse });
}

void main();
