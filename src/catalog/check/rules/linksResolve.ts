import { findBodyFindings } from '../bodyFindings';
import { parseMarkdown, providerKeyOf } from '../../markdown/markdown';
import type { Finding, Problem } from '../../model/problems';
import { isWebAddress, SITE_SECTIONS } from '../../markdown/safeLinks';
import type { Rule, RuleInput } from './rule';

const ALLOWED: Finding['allowed'] = {
  it: 'https://…, una pagina del sito che c’è (/guide/…) o un altro descrittore (./chiave.md)',
  en: 'https://…, a page that the site has (/guide/…) or another descriptor (./key.md)',
};

/** The address of a page of this site, taken apart. */
const PAGE = new RegExp(`^/(?<section>${SITE_SECTIONS})(?:/(?<rest>[^/?#]+))?(?:\\?[^#]*)?(?:#(?<anchor>.*))?$`);

/** Whether an address is that of a page of this site, and its fragment one of the page's. */
function isPage(url: string, providers: ReadonlySet<string>, guide: RuleInput['guide']): boolean {
  const { section, rest = '', anchor } = PAGE.exec(url)?.groups ?? {};
  if (section === 'providers') return rest === '' || rest === 'compare' || providers.has(rest);
  if (section !== 'guide') return section !== undefined && rest === '';
  const anchors = guide?.get(rest);
  return guide === undefined || (anchors !== undefined && (anchor === undefined || anchors.has(anchor)));
}

/** Whether an address is one that a body may link to. */
function isAllowed(
  url: string,
  keys: ReadonlySet<string>,
  pages: ReadonlySet<string>,
  guide: RuleInput['guide'],
): boolean {
  const key = providerKeyOf(url);
  return key === undefined ? isWebAddress(url) || isPage(url, pages, guide) : keys.has(key);
}

/** Bodies link to the web, to this site and to each other; they hold no pictures and no HTML. */
export const linksResolve: Rule = ({ files, entries, guide, announcedKeys }) => {
  // What the catalog doesn't show has no page.
  const hidden = new Set(entries.filter(({ provider }) => !provider.listed).map(({ key }) => key));
  const keys = new Set(files.map(({ key }) => key).filter((key) => !hidden.has(key)));
  const pages = new Set([...keys, ...announcedKeys]);
  const check = (name: string, body: string, firstLine: number): Problem[] =>
    findBodyFindings(parseMarkdown(body), {
      // Addresses of people are for the rule about secrets, which never repeats them: it reads what is written.
      isAllowed: (url) =>
        (url.startsWith('mailto:') && body.includes(url.slice('mailto:'.length))) || isAllowed(url, keys, pages, guide),
      allowed: ALLOWED,
    }).map(({ line, ...finding }) => ({ ...finding, file: name, line: firstLine + line - 1, field: '' }));
  return files.flatMap(({ parsed, english, englishFile }) => [
    ...check(parsed.file, parsed.body, parsed.bodyLine),
    ...check(englishFile, english, 1),
  ]);
};
