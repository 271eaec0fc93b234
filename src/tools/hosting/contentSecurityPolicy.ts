import type { HostedSite } from './hostedSite';
import { TRUSTED_TYPES_POLICIES } from '../../client/trustedTypesPolicies';

/** What a page's own `meta` can't say (CSP Level 3 §3.3). */
const HEADER_ALONE = ['frame-ancestors'];

/**
 * The value of `Content-Security-Policy` (CSP Level 3; `require-trusted-types-for` from Trusted Types). The
 * hashes of all languages stand in one policy: hosts join the headers of rules that overlap, and of two
 * policies each would refuse the other language's script.
 *
 * @param where the header, or the page itself, which can say less
 */
export function contentSecurityPolicy(
  { locales, scriptHashes, searchOrigins }: HostedSite,
  where: 'header' | 'page' = 'header',
): string {
  const hashes = new Set(locales.flatMap((locale) => scriptHashes[locale] ?? []));
  const directives: Readonly<Record<string, readonly string[]>> = {
    // Firefox judges the links with `rel=prefetch` to the chunks of other pages by it. What else falls to it and no page
    // has is forbidden by its own name.
    'default-src': ["'self'"],
    'frame-src': ["'none'"],
    'manifest-src': ["'none'"],
    'media-src': ["'none'"],
    'object-src': ["'none'"],
    'worker-src': ["'none'"],
    'script-src': ["'self'", ...[...hashes].map((hash) => `'${hash}'`)],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'"],
    'style-src-attr': ["'none'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    // Browsers that can't prefetch by a link ask for the next page's chunks from a script.
    'connect-src': ["'self'", ...searchOrigins],
    // The search box of the home page, before the script is there.
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': Object.values(TRUSTED_TYPES_POLICIES),
  };
  return Object.entries(directives)
    .filter(([name]) => where === 'header' || !HEADER_ALONE.includes(name))
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
