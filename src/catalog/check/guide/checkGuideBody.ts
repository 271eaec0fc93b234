/** What the Markdown of a guide page must not hold. */
import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { findBodyFindings } from '../bodyFindings';
import { quote, type Finding } from '../../model/problems';
import { findLeaks } from '../rules/noSecrets';
import { findBadIds } from './findBadIds';
import { isSiteAddress, isWebAddress, SITE_SECTIONS } from '../../markdown/safeLinks';
import type { SyntaxFinding } from '../../read/text';

const LINKS: Finding['allowed'] = {
  it: 'https://…, una pagina del sito (/guide/…), un’altra pagina della guida (./pagina.md) o un titolo (#ancora)',
  en: 'https://…, a page of the site (/guide/…), another page of the guide (./page.md) or a heading (#anchor)',
};

/** The tree as Docusaurus reads it: directives and admonitions are part of a guide page. */
const parser = remark().use(remarkGfm).use(remarkDirective);

/** A heading, another page of the guide, a page of the site. */
const PAGE = new RegExp(`^(?:#[^/]*|\\./[a-z0-9][a-z0-9-]*\\.md(?:#.*)?|/(?:${SITE_SECTIONS})(?:[/#?][^.]*)?|/)$`);

/** Whether an address is one that a guide page may link to; whether the page is there is for the build to say. */
function isAllowed(url: string): boolean {
  if (isWebAddress(url)) return true;
  if (!isSiteAddress(url) || url.includes('..')) return false;
  // Docusaurus publishes any file that a relative link or `@site/` names, be it the environment's secrets.
  return PAGE.test(url);
}

/** The directives that show one group of what they list. */
const WITH_GROUP: readonly string[] = ['test-plan', 'guide-pages'];

/** Attributes end up on the page: an id or a class would take the place of one of the site's own. */
function findAttributes(tree: Root): SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  visit(tree, ['leafDirective', 'containerDirective', 'textDirective'], (node) => {
    const { name, attributes, position } = node as LeafDirective;
    const allowed = node.type === 'leafDirective' && WITH_GROUP.includes(name) ? ['group'] : [];
    for (const key of Object.keys(attributes ?? {}).filter((attribute) => !allowed.includes(attribute))) {
      findings.push({
        line: position?.start.line ?? 1,
        what: {
          it: `L’attributo ${quote(key)} di ${quote(name)} non è ammesso.`,
          en: `The attribute ${quote(key)} of ${quote(name)} is not allowed.`,
        },
        allowed: {
          it: `nessun attributo, tranne group di ${WITH_GROUP.join(', ')}`,
          en: `no attribute but group of ${WITH_GROUP.join(', ')}`,
        },
        fix: { it: 'Togli l’attributo tra graffe.', en: 'Remove the attribute in braces.' },
      });
    }
  });
  return findings;
}

/** Docusaurus takes the fences of these blocks away and reads what is in them as part of the page. */
function findUnwrappedCode(lines: readonly string[]): SyntaxFinding[] {
  return lines.flatMap((text, index) =>
    /^ *`{3,} *mdx-code-block/.test(text)
      ? [
          {
            line: index + 1,
            what: { it: 'C’è un blocco mdx-code-block.', en: 'There is an mdx-code-block.' },
            allowed: { it: 'blocchi bash, json, yaml, md o text', en: 'blocks of bash, json, yaml, md or text' },
            fix: { it: 'Usa text, o il linguaggio vero del blocco.', en: 'Use text, or the block’s real language.' },
          },
        ]
      : [],
  );
}

/**
 * Everything in a guide page's Markdown that could run, load, mislead or give away.
 *
 * @param body without the front matter
 * @returns the findings; lines count from the body's first, 1
 */
export function checkGuideBody(body: string): SyntaxFinding[] {
  const tree = parser.parse(body);
  const lines = body.split('\n');
  return [
    ...findBodyFindings(tree, { isAllowed, allowed: LINKS }),
    ...findAttributes(tree),
    ...findBadIds(tree),
    ...findUnwrappedCode(lines),
    ...findLeaks(body).map(({ line, finding }) => ({ ...finding, line: line + 1 })),
  ];
}
