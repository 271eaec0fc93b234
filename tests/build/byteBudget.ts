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
  home: { html: { raw: 18_700, gzip: 6_900 }, script: { raw: 450_700, gzip: 149_100 }, style: STYLE },
  catalog: { html: { raw: 26_300, gzip: 4_900 }, script: { raw: 499_700, gzip: 164_200 }, style: STYLE },
  provider: { html: { raw: 71_600, gzip: 17_300 }, script: { raw: 564_500, gzip: 187_100 }, style: STYLE },
  compare: { html: { raw: 16_800, gzip: 6_200 }, script: { raw: 459_700, gzip: 153_000 }, style: STYLE },
  guide: { html: { raw: 35_300, gzip: 11_100 }, script: { raw: 503_300, gzip: 167_600 }, style: STYLE },
  support: { html: { raw: 36_400, gzip: 10_700 }, script: { raw: 489_200, gzip: 162_900 }, style: STYLE },
  checklist: { html: { raw: 46_700, gzip: 12_100 }, script: { raw: 558_700, gzip: 187_200 }, style: STYLE },
  diagnose: { html: { raw: 17_500, gzip: 6_400 }, script: { raw: 641_200, gzip: 216_700 }, style: STYLE },
  sheet: { html: { raw: 67_100, gzip: 11_900 }, script: { raw: 504_200, gzip: 169_200 }, style: STYLE },
  verify: { html: { raw: 17_500, gzip: 6_400 }, script: { raw: 460_700, gzip: 153_500 }, style: STYLE },
};

/**
 * What a provider, and a page of the guide, may add: their routes to every script (a provider has two, of one file), rows
 * and links to the HTML.
 */
const GROWTH: Readonly<Record<keyof SiteSize, Readonly<Record<'script', Weight> & Partial<Record<PageKind, Weight>>>>> =
  {
    providers: {
      script: { raw: 700, gzip: 100 },
      home: { raw: 95, gzip: 25 },
      catalog: { raw: 1_050, gzip: 180 },
      sheet: { raw: 60, gzip: 25 },
      support: { raw: 60, gzip: 12 },
    },
    guidePages: { script: { raw: 450, gzip: 110 }, guide: { raw: 250, gzip: 60 } },
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
