import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';

/** What the theme makes of its own. */
const LEFT_OUT = { nav: () => undefined, svg: () => undefined };

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { handlers: LEFT_OUT });
const writer = remark().use(remarkGfm);

/** A page's own words as Markdown: its main part's headings, paragraphs, lists, tables, code and links. */
export function pageMarkdown(html: string): string {
  const main = /<main.*<\/main>/su.exec(html)?.[0] ?? '';
  // The theme makes the links beside headings anew, and adds a language's part to the addresses.
  const own = main.replaceAll(/<a [^>]*hash-link.*?<\/a>/gsu, '').replaceAll(/(href=")\/en(?=[/"])\/?/gu, '$1/');
  return writer.stringify(reader.runSync(reader.parse(own)));
}
