import type { Bytes, ByteKind, PageBytes, PageKind } from './pageBytes';

/** What a kind of page may load of a kind of file, in bytes as they are and in gzip. */
export type Budget = Readonly<Partial<Record<ByteKind, Pick<Bytes, 'raw' | 'gzip'>>>>;

/** Style is one file for all pages, and so is the most of the script. */
const STYLE = { raw: 108_000, gzip: 21_700 };

/**
 * What each kind of page may weigh, a little over what it does. `npm run bench -- --only bytes` says
 * how much; a page that grows for a reason gets its larger budget in the same commit.
 */
export const BYTE_BUDGET: Readonly<Record<PageKind, Budget>> = {
  home: { html: { raw: 15_400, gzip: 5_800 }, script: { raw: 412_100, gzip: 133_700 }, style: STYLE },
  catalog: { html: { raw: 59_300, gzip: 10_100 }, script: { raw: 438_100, gzip: 142_600 }, style: STYLE },
  provider: { html: { raw: 50_200, gzip: 11_800 }, script: { raw: 457_400, gzip: 147_300 }, style: STYLE },
  compare: { html: { raw: 13_500, gzip: 5_100 }, script: { raw: 415_500, gzip: 134_900 }, style: STYLE },
  guide: { html: { raw: 25_300, gzip: 8_400 }, script: { raw: 464_300, gzip: 151_800 }, style: STYLE },
  checklist: { html: { raw: 35_400, gzip: 10_000 }, script: { raw: 480_400, gzip: 157_500 }, style: STYLE },
};

/** What is over budget, a line each: what, how much, how much is allowed. */
export function findOverBudget(kind: PageKind, bytes: PageBytes, budget: Budget): string[] {
  return Object.entries(budget).flatMap(([file, allowed]) =>
    (['raw', 'gzip'] as const)
      .filter((way) => bytes[file as ByteKind][way] > allowed[way])
      .map(
        (way) =>
          `${kind}: ${file} weighs ${bytes[file as ByteKind][way]} bytes (${way}), ${allowed[way]} are allowed. ` +
          'Make it lighter, or raise its line in bench/byteBudget.ts and say why in the commit.',
      ),
  );
}
