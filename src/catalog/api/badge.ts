/**
 * The badge of a provider, an SVG image to be shown on other sites: name, status, date, release and evidence. Its address
 * stays, and what it says follows the catalog. Colours stand in attributes and on a ground of their own: the site's policy
 * forbids style sheets within a file, and the page around it may be light or dark.
 */
import { STATUS_ACTION_LABELS, STATUS_LABELS } from '../model/labels';
import type { Bilingual, Locale, Provider, ReleaseFacts } from '../model/types';
import { providerAgeing } from '../records/ageing';
import { escapeXml } from './badgeSnippet';

/** The colour of the bar and of the status, at 4.5:1 or more on white. */
const COLOURS = { certified: '#12633a', suspended: '#9a2b16', withdrawn: '#9a2b16', other: '#7a4a00' } as const;

/** The sizes in pixels: of the texts, and of what is around them. */
const SIZE = { name: 17, text: 13, line: 19, edge: 14, bar: 8, least: 260 } as const;

/** How wide a text gets at most at a font's size of one, in common fonts without serifs. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => {
    if (/[ilj.,:;'’| ]/.test(character)) return width + 0.4;
    if (/[\p{Lu}mwMW@%—–]/u.test(character)) return width + 0.85;
    return width + (character.charCodeAt(0) < 0x250 ? 0.64 : 1.1);
  }, 0);
}

/** The status in words, with the date of what made it so where that is known. */
function sayStatus({ status, statusHistory }: Provider): Bilingual {
  const change = statusHistory.at(-1);
  const label = change === undefined ? STATUS_LABELS[status] : STATUS_ACTION_LABELS[change.action];
  const date = change === undefined ? '' : ` · ${change.date}`;
  const say = (locale: Locale): string => `NethVoice: ${label[locale].toLowerCase()}${date}`;
  return { it: say('it'), en: say('en') };
}

/** What the status rests on: the record, its release and from when it is due again, or the wizard's list. */
function sayEvidence(provider: Provider, release: ReleaseFacts): Bilingual[] {
  const ageing = providerAgeing(provider, release);
  if (ageing !== undefined)
    return [
      {
        it: `Verbale di test ${ageing.date} · release ${ageing.release}`,
        en: `Test record ${ageing.date} · release ${ageing.release}`,
      },
      { it: `Test da ripetere dal ${ageing.dueFrom}`, en: `Tests due again from ${ageing.dueFrom}` },
    ];
  const { wizard } = provider;
  if (wizard === undefined) return [{ it: 'Nessuna base indicata', en: 'No evidence on record' }];
  const since = [wizard.since, ...(wizard.sinceDate === undefined ? [] : [wizard.sinceDate])].join(' · ');
  return [
    { it: `Nel wizard dalla ${since}`, en: `In the wizard since ${since}` },
    { it: 'Nessun verbale di test pubblico', en: 'No public test record' },
  ];
}

/** The texts of a badge, its name first, then the status. */
export function badgeTexts(provider: Provider, release: ReleaseFacts, locale: Locale): string[] {
  return [provider.name, ...[sayStatus(provider), ...sayEvidence(provider, release)].map((text) => text[locale])];
}

/** The badge in a language. The same catalog gives the same bytes. */
export function badgeSvg(provider: Provider, release: ReleaseFacts, locale: Locale): string {
  const texts = badgeTexts(provider, release, locale);
  const { status } = provider;
  const colour = status in COLOURS ? COLOURS[status as keyof typeof COLOURS] : COLOURS.other;
  const longest = Math.max(...texts.map((text, index) => widthOf(text) * (index === 0 ? SIZE.name : SIZE.text)));
  const left = SIZE.bar + SIZE.edge;
  const width = Math.max(SIZE.least, Math.ceil(longest) + left + SIZE.edge);
  const height = SIZE.line * texts.length + SIZE.edge + 8;
  const lines = texts.map((text, index) => {
    const font = index === 0 ? `font-size="${SIZE.name}" font-weight="700"` : `font-size="${SIZE.text}"`;
    const look = index === 1 ? `${font} font-weight="700" fill="${colour}"` : `${font} fill="#13232b"`;
    return `  <text x="${left}" y="${SIZE.edge + 12 + SIZE.line * index}" ${look}>${escapeXml(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Verdana, DejaVu Sans, sans-serif">`,
    `  <title>${escapeXml(texts.join(' · '))}</title>`,
    `  <rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="5" fill="#fff" stroke="#7d9094"/>`,
    `  <rect x="1" y="1" width="${SIZE.bar}" height="${height - 2}" rx="4" fill="${colour}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
