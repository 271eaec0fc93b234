/**
 * Times the search beside a plain substring filter over the same made-up records, keystroke by keystroke.
 *
 * `npm run bench:search`, or with a number of providers after `--`.
 */
import { createSearchEngine } from '../src/catalog/search/engine';
import type { ProviderRecord } from '../src/catalog/search/types';
import { randomFrom, syntheticProviders } from '../tests/fixtures/search/syntheticProviders';

/** How many queries are typed out, each letter a search. */
const QUERIES = 60;
const LIMIT = 50;

/** The value below which a share of the measurements lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** What people type: names, hosts, addresses, mangled names, facets, and what isn't there. */
function makeQueries(records: readonly ProviderRecord[]): string[] {
  const random = randomFrom(2);
  const kinds: ((record: ProviderRecord) => string)[] = [
    ({ name }) => name,
    ({ hosts }) => hosts[0] ?? '',
    ({ name }) => name.slice(0, 2) + (name[3] ?? '') + (name[2] ?? '') + name.slice(4),
    ({ name }) => `${name} tcp`,
    () => 'senza registrazione',
    () => 'g729 srtp',
    () => 'qwertyuiop',
  ];
  return Array.from({ length: QUERIES }, (_, at) => {
    const record = records[Math.floor(random() * records.length)];
    return record === undefined ? '' : (kinds[at % kinds.length]?.(record) ?? '');
  });
}

/** Milliseconds that each task takes. */
function time(tasks: readonly (() => unknown)[]): number[] {
  return tasks.map((task) => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}

const count = Number(process.argv[2] ?? 10_000);
const records = syntheticProviders(count);
const [built = 0] = time([() => createSearchEngine(records).search('a', { selection: {}, sort: 'relevance' })]);
const engine = createSearchEngine(records);

// The filter that a page without a search engine would have: the fields as one lower-case text a record.
const texts = records.map((record) =>
  [record.name, record.company, ...record.hosts, ...record.pastHosts, record.text].join(' ').toLowerCase(),
);
const keystrokes = makeQueries(records).flatMap((query) =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
);
const search = keystrokes.map(
  (typed) => () => engine.search(typed, { selection: {}, sort: 'relevance' }, { limit: LIMIT }),
);
const filter = keystrokes.map((typed) => () => {
  const wanted = typed.toLowerCase();
  return records.filter((_, at) => texts[at]?.includes(wanted)).slice(0, LIMIT);
});

time(search.slice(0, 200));
time(filter.slice(0, 200));
const searched = time(search);
const filtered = time(filter);

const ms = (value: number): string => `${value.toFixed(2)} ms`;
console.log(`${count} providers, ${keystrokes.length} keystrokes; index built in ${built.toFixed(0)} ms`);
for (const share of [0.5, 0.95, 1]) {
  const [ours, plain] = [percentile(searched, share), percentile(filtered, share)];
  const name = share === 1 ? 'worst' : `p${share * 100}`;
  console.log(`${name.padEnd(5)}  search ${ms(ours)}  substring ${ms(plain)}  ratio ${(ours / plain).toFixed(1)}`);
}
const slowest = keystrokes.map((typed, at) => ({ typed, took: searched[at] ?? 0 })).sort((a, b) => b.took - a.took);
console.log(
  `slowest: ${slowest
    .slice(0, 5)
    .map(({ typed, took }) => `«${typed}» ${ms(took)}`)
    .join(', ')}`,
);
