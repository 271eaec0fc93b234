import { localeBase, type HostedSite } from './hostedSite';
import { FEED_TYPES, MEDIA_TYPES, TEXT_TYPES } from './mediaTypes';
import { pathRules, REVALIDATE } from './pathRules';
import { securityHeaders, type Headers } from './securityHeaders';

/** A value as nginx reads it: quotes, backslashes and dollars are its own. */
function quoted(value: string): string {
  if (/["\\$\n]/.test(value)) throw new Error(`nginx can't take this in a header: ${value}`);
  return `"${value}"`;
}

/** Text that a regular expression takes literally. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * What stands within a `server` of nginx (1.18 or newer), beside its name, its certificate and its `root`. A
 * location with any `add_header` drops those from outside, so each one has all of its own.
 */
export function toNginxConf(site: HostedSite): string {
  const always = Object.entries(securityHeaders(site));
  const location = (match: string, lines: readonly string[], cached: Headers, onErrors = false): string =>
    [
      `location ${match} {`,
      ...lines.map((line) => `    ${line}`),
      ...always.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
      ...Object.entries(cached).map(
        ([name, value]) => `    add_header ${name} ${quoted(value)}${onErrors ? ' always' : ''};`,
      ),
      '}',
    ].join('\n');
  const files = ['try_files $uri =404;'];
  const pages = ['try_files $uri $uri.html $uri/index.html =404;'];
  const locales = site.locales.map((locale) => ({ base: localeBase(site, locale) }));

  return [
    `# Written by \`npm run hosting -- write\`; include it in a \`server\` whose \`root\` is the folder of the build.`,
    [
      'server_tokens off;',
      'absolute_redirect off;',
      'charset utf-8;',
      `charset_types ${TEXT_TYPES.join(' ')};`,
      'default_type application/octet-stream;',
      'types {',
      ...Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${type} ${ending};`),
      '}',
      'gzip_static on;',
      'gzip_vary on;',
    ].join('\n'),
    // Neither this site's list of headers nor a compressed copy is a page.
    location(`~ ^${literal(site.baseUrl)}(_headers|.*\\.(gz|br))$`, ['return 404;'], REVALIDATE),
    ...pathRules(site).flatMap(({ path, headers, onErrors }, index) => {
      if (!onErrors) return [location(`^~ ${path}`, files, headers)];
      // The site's page for errors would have its own headers: here a line of text has these.
      const missing = ['types { }', 'default_type text/plain;', 'return 404 "Not found\\n";'];
      return [
        location(`^~ ${path}`, [`try_files $uri @missing${index};`], headers, true),
        location(`@missing${index}`, missing, headers, true),
      ];
    }),
    ...Object.entries(FEED_TYPES).map(([name, type]) =>
      location(`~ /${literal(name)}$`, ['types { }', `default_type ${type};`, ...files], REVALIDATE),
    ),
    // `/providers/` is `/providers`; only a language's own page ends in a slash.
    location(`~ ^${literal(site.baseUrl)}.*[^/]/+$`, ['rewrite ^(.*[^/])/+$ $1 permanent;'], REVALIDATE),
    ...locales.map(({ base }) => location(`= ${base}`, ['try_files ${uri}index.html =404;'], REVALIDATE)),
    ...locales.map(({ base }) => location(`= ${base}404.html`, ['internal;'], REVALIDATE, true)),
    ...locales.map(({ base }) => location(base, [`error_page 404 ${base}404.html;`, ...pages], REVALIDATE)),
    `error_page 404 ${site.baseUrl}404.html;`,
    '',
  ].join('\n\n');
}
