/** Contributed Markdown: parsed, checked and made into elements without ever running or trusting it. */
import type { Link, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { KEY_PATTERN } from '../model/key';
import type { Locale } from '../model/types';
import { footnoteWords } from './footnoteWords';
import { lineOfText } from './nodeText';
import { toProse, type Prose } from './prose';
import { dropUnsafeLinks } from './safeLinks';

const parser = remark().use(remarkGfm);

/** The tree of a Markdown text (CommonMark and GFM, no MDX). */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/** A Markdown text as one line of plain text. */
export function plainText(markdown: string): string {
  return lineOfText(parseMarkdown(markdown));
}

const PROVIDER_LINK = new RegExp(`^\\./(${KEY_PATTERN})\\.md$`);

/** A link from one body to another provider, written as the file link that GitHub follows: `./wic.md`. */
export function providerKeyOf(url: string): string | undefined {
  return PROVIDER_LINK.exec(url)?.[1];
}

/**
 * What of HTML a body may become. Ids are those of footnotes alone, which remark-rehype prefixes together with the
 * links to them; styles, scripts, classes and images go.
 */
const SANITIZE_SCHEMA = {
  ...defaultSchema,
  clobber: [],
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'picture', 'source', 'input', 'h1', 'h2'].includes(name),
  ),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https'] },
};

/** Moves headings down, below the page's own h1 and h2. */
function shiftHeadings() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      heading.depth = Math.min(heading.depth + 2, 6) as typeof heading.depth;
    });
  };
}

/** Points links at the addresses of this site. */
function resolveLinks(resolve: (url: string) => string) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link;
      link.url = resolve(link.url);
    });
  };
}

/** What the body of a descriptor becomes. */
export interface Body {
  /** The elements of a page, sanitised. */
  readonly prose: Prose;
  /** Its words on one line, for the search. */
  readonly text: string;
}

/**
 * A body as the elements of a page, sanitised: raw HTML, scripts, styles, images and unknown protocols are gone; and
 * as words alone.
 *
 * @param locale the language of the page, for the words around footnotes
 * @param resolve turns a link as written into the address on this site
 */
export function renderBody(markdown: string, locale: Locale, resolve: (url: string) => string): Body {
  const tree = parseMarkdown(markdown);
  const text = lineOfText(tree);
  const processor = remark()
    .use(shiftHeadings)
    .use(resolveLinks, resolve)
    .use(remarkRehype, { ...footnoteWords(locale), footnoteLabelTagName: 'h3' })
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(dropUnsafeLinks);
  return { text, prose: toProse(processor.runSync(tree)) };
}
