import type { Bytes, ByteKind, PageBytes, PageKind, SiteSize } from '../../bench/pageBytes';

/** Bytes as they are, and in gzip. */
type Weight = Pick<Bytes, 'raw' | 'gzip'>;

/** What a kind of page may load of a kind of file in a site without providers or pages of the guide: its frame. */
export type Budget = Readonly<Partial<Record<ByteKind, Weight>>>;

/** The style sheet for all pages and that of the kind of page, together. The most of the script is one for all. */
const STYLE = { raw: 56_000, gzip: 12_000 };

/**
 * The frame of each kind of page, a little over what it weighs less its {@link GROWTH}: by what a text more in it takes,
 * or another provider whose page is the one that is weighed. `npm run bench -- --only bytes`
 * says how much; a page that grows for a reason gets its larger budget in the same commit.
 */
export const BYTE_BUDGET: Readonly<Record<PageKind, Budget>> = {
  home: { html: { raw: 18_700, gzip: 6_900 }, script: { raw: 440_000, gzip: 145_400 }, style: STYLE },
  catalog: { html: { raw: 26_300, gzip: 4_900 }, script: { raw: 489_000, gzip: 160_500 }, style: STYLE },
  provider: { html: { raw: 71_600, gzip: 17_300 }, script: { raw: 553_800, gzip: 183_400 }, style: STYLE },
  compare: { html: { raw: 16_800, gzip: 6_200 }, script: { raw: 449_000, gzip: 149_300 }, style: STYLE },
  guide: { html: { raw: 25_600, gzip: 8_800 }, script: { raw: 492_600, gzip: 163_900 }, style: STYLE },
  support: { html: { raw: 38_900, gzip: 11_200 }, script: { raw: 478_500, gzip: 159_200 }, style: STYLE },
  checklist: { html: { raw: 46_700, gzip: 12_100 }, script: { raw: 548_000, gzip: 183_500 }, style: STYLE },
  diagnose: { html: { raw: 17_500, gzip: 6_400 }, script: { raw: 630_500, gzip: 213_000 }, style: STYLE },
  sheet: { html: { raw: 67_100, gzip: 11_900 }, script: { raw: 493_500, gzip: 165_500 }, style: STYLE },
  verify: { html: { raw: 17_500, gzip: 6_400 }, script: { raw: 450_000, gzip: 149_800 }, style: STYLE },
};

/**
 * What a provider, and a page of the guide, may add: their routes to every script (a provider has two, of one file), rows
 * and links to the HTML.
 */
const GROWTH: Readonly<Record<keyof SiteSize, Readonly<Record<'script', Weight> & Partial<Record<PageKind, Weight>>>>> =
  {
    providers: {
      script: { raw: 600, gzip: 105 },
      home: { raw: 95, gzip: 25 },
      catalog: { raw: 1_050, gzip: 180 },
      sheet: { raw: 60, gzip: 25 },
    },
    guidePages: { script: { raw: 400, gzip: 100 }, guide: { raw: 250, gzip: 60 } },
  };

/** How much a kind of page may load of a kind of file in a site of a size: the frame, and so much for each. */
function allowedBytes(kind: PageKind, file: ByteKind, way: keyof Weight, size: SiteSize): number {
  const frame = BYTE_BUDGET[kind][file]?.[way] ?? Infinity;
  return (['providers', 'guidePages'] as const).reduce((sum, what) => {
    const growth = file === 'script' ? GROWTH[what].script : file === 'html' ? GROWTH[what][kind] : undefined;
    return sum + (growth?.[way] ?? 0) * size[what];
  }, frame);
}

/** What is over budget in a site of a size, a line each: what, how much, how much is allowed. */
export function findOverBudget(kind: PageKind, bytes: PageBytes, size: SiteSize): string[] {
  return (['html', 'script', 'style'] as const).flatMap((file) =>
    (['raw', 'gzip'] as const)
      .map((way) => ({ way, weight: bytes[file][way], allowed: allowedBytes(kind, file, way, size) }))
      .filter(({ weight, allowed }) => weight > allowed)
      .map(
        ({ way, weight, allowed }) =>
          `${kind}: ${file} weighs ${weight} bytes (${way}), ${allowed} are allowed. ` +
          'Make it lighter, or raise its line in tests/build/byteBudget.ts and say why in the commit.',
      ),
  );
}
