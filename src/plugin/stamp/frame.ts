import { SLOTS } from './slots';

/** What fills the frame of one page. */
export interface PageParts {
  /** The end of its address, the same in every language: `/providers/netoip`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** JSON, ready for a script element. */
  readonly jsonLd: string;
  /** HTML. */
  readonly content: string;
  /** The element that carries the page's data. */
  readonly data: string;
}

/** The HTML of a page in pieces: what is the same on every page, and between them the parts that aren't. */
export type Frame = readonly (string | { readonly part: keyof PageParts })[];

/** The end of the page, where its data go: React takes over nothing there. */
const END = '</body>';

/** A text as it stands in an element or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}

/**
 * Cuts the HTML of the pattern's page at its slots, once for all pages.
 *
 * @param html what Docusaurus rendered for the pattern
 * @param pattern the end of the pattern, which stands in every address of the page: `/providers/:key`
 * @throws when a slot isn't there, is there too often, or stands in a form that would be left in the pages
 */
export function cutFrame(html: string, pattern: string): Frame {
  const tokens: Readonly<Record<keyof PageParts, string>> = {
    path: pattern,
    title: SLOTS.title,
    description: SLOTS.description,
    // A text in JSON: the minifier reads it.
    jsonLd: JSON.stringify(SLOTS.jsonLd),
    content: SLOTS.content,
    data: END,
  };
  let frame: Frame = [html];
  for (const [part, token] of Object.entries(tokens) as [keyof PageParts, string][]) {
    const texts = html.split(token);
    const isSingle = part === 'jsonLd' || part === 'content' || part === 'data';
    if (texts.length < 2 || (isSingle && texts.length > 2)) {
      throw new Error(`The page of ${pattern} has ${texts.length - 1} times ‘${token}’: provider pages can’t be made.`);
    }
    frame = frame.flatMap((piece) =>
      typeof piece === 'string'
        ? piece.split(token).flatMap((text, index) => (index === 0 ? [text] : [{ part }, text]))
        : [piece],
    );
  }
  const left = /%%page|%25%25page|:key|%3Akey/i.exec(frame.filter((piece) => typeof piece === 'string').join('\n'));
  if (left !== null) {
    throw new Error(`The page of ${pattern} still has ‘${left[0]}’ in it: provider pages can’t be made.`);
  }
  return frame;
}

/** The HTML of one page. Texts are escaped here; HTML and JSON go in as they are. */
export function fillFrame(frame: Frame, parts: PageParts): string {
  const ready: PageParts = {
    ...parts,
    title: escapeHtml(parts.title),
    description: escapeHtml(parts.description),
    data: `${parts.data}${END}`,
  };
  return frame.map((piece) => (typeof piece === 'string' ? piece : ready[piece.part])).join('');
}
