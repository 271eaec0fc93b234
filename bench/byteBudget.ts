import type { Bytes, ByteKind, PageBytes, PageKind } from './pageBytes';

/** What a kind of page may load of a kind of file, in bytes as they are and in gzip. */
export type Budget = Readonly<Partial<Record<ByteKind, Pick<Bytes, 'raw' | 'gzip'>>>>;

/** Style is one file for all pages, and so is the most of the script. */
const STYLE = { raw: 107_000, gzip: 21_600 };

/**
 * What each kind of page may weigh, a little over what it does. `npm run bench -- --only bytes` proposes
 * these lines anew; a page that grows for a reason gets its larger budget in the same commit.
 */
export const BYTE_BUDGET: Readonly<Record<PageKind, Budget>> = {
  home: { html: { raw: 12_200, gzip: 4_200 }, script: { raw: 508_000, gzip: 163_000 }, style: STYLE },
  catalog: { html: { raw: 60_000, gzip: 7_600 }, script: { raw: 547_000, gzip: 172_000 }, style: STYLE },
  provider: { html: { raw: 38_200, gzip: 8_900 }, script: { raw: 552_000, gzip: 176_000 }, style: STYLE },
  compare: { html: { raw: 10_300, gzip: 3_600 }, script: { raw: 526_000, gzip: 167_000 }, style: STYLE },
  guide: { html: { raw: 22_000, gzip: 6_900 }, script: { raw: 566_000, gzip: 183_000 }, style: STYLE },
  checklist: { html: { raw: 32_200, gzip: 8_400 }, script: { raw: 573_000, gzip: 185_000 }, style: STYLE },
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

/** How far above what a page weighs its budget is proposed. */
const SLACK = 1.02;

/** The budget that fits what a page weighs, as its line in {@link BYTE_BUDGET}. */
export function proposeBudget(kind: PageKind, bytes: PageBytes): string {
  const round = (value: number): number => Math.ceil((value * SLACK) / 100) * 100;
  const parts = (['html', 'script', 'style'] as const).map(
    (file) => `${file}: { raw: ${round(bytes[file].raw)}, gzip: ${round(bytes[file].gzip)} }`,
  );
  return `${kind}: { ${parts.join(', ')} },`;
}
