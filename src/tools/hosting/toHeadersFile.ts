import type { HostedSite } from './hostedSite';
import { pathRules } from './pathRules';
import { securityHeaders, type Headers } from './securityHeaders';

/** Cloudflare Pages' limits. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Both join the values of all rules that match
 * an address, so a header stands in one rule for each; a second one first takes the other out (`! Name`), which is Cloudflare's
 * alone. Netlify skips that line and joins the two: of `Cross-Origin-Resource-Policy` two values forbid nothing (Fetch, note in
 * “cross-origin resource policy internal check”). Pages have no caching of ours, since `max-age=0,
 * must-revalidate` is both hosts' own.
 *
 * @throws when the file is over a limit of Cloudflare's
 */
export function toHeadersFile(site: HostedSite): string {
  const rule = (path: string, headers: Headers): string[] => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const security = securityHeaders(site);
  const rules = [
    rule(`${site.baseUrl}*`, security),
    ...pathRules(site).map(({ path, headers }) => {
      const [first = '', ...lines] = rule(`${path}*`, headers);
      const replaced = Object.keys(headers).filter((name) => name in security);
      return [first, ...replaced.map((name) => `  ! ${name}`), ...lines];
    }),
  ];
  const tooLong = rules.flat().filter((line) => line.length > LONGEST_LINE);
  if (rules.length > MOST_RULES || tooLong.length > 0) {
    throw new Error(
      `_headers: ${rules.length} rules (at most ${MOST_RULES}), ${tooLong.length} lines over ${LONGEST_LINE} characters`,
    );
  }
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
