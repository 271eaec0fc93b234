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
 * location with any `add_header` drops those from outside, so each one has all of its own; those outside are for the
 * errors that come before any location: a malformed address, a line that is too long.
 */
export function toNginxConf(site: HostedSite): string {
  const added = (headers: Headers, onErrors = true): string[] =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)}${onErrors ? ' always' : ''};`);
  const security = securityHeaders(site);
  const always = added(security);
  const location = (match: string, lines: readonly string[], cached: Headers, onErrors = true): string =>
    [
      `location ${match} {`,
      ...[
        ...lines,
        ...added(Object.fromEntries(Object.entries(security).filter(([name]) => !(name in cached)))),
        ...added(cached, onErrors),
      ].map((line) => `    ${line}`),
      '}',
    ].join('\n');
  const files = ['try_files $uri =404;'];
  const others = site.locales.slice(1).map((locale) => localeBase(site, locale));

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
      // An answer that a part was asked of which isn't there would have every header twice.
      'max_ranges 0;',
    ].join('\n'),
    [...always, ...added(REVALIDATE)].join('\n'),
    ...pathRules(site).flatMap(({ path, headers, onErrors }, index) => {
      if (!onErrors) return [location(`^~ ${path}`, files, headers, false)];
      // The site's page for errors would have its own headers: here a line of text has these.
      const missing = ['types { }', 'default_type text/plain;', 'return 404 "Not found\\n";'];
      return [
        location(`^~ ${path}`, [`try_files $uri @missing${index};`], headers),
        location(`@missing${index}`, missing, headers),
      ];
    }),
    ...Object.entries(FEED_TYPES).map(([name, type]) =>
      location(`~ /${literal(name)}$`, ['types { }', `default_type ${type};`, ...files], REVALIDATE),
    ),
    ...[site.baseUrl, ...others].map((base) => location(`= ${base}404.html`, ['internal;'], REVALIDATE)),
    // `/providers/` is its folder's index, and `/providers` is sent on to it.
    location(site.baseUrl, ['try_files $uri $uri/ =404;'], REVALIDATE),
    // What isn't there is answered in the language of its address; a folder without an index is no page.
    [
      `set $missing ${site.baseUrl}404.html;`,
      ...others.map((base) => `if ($uri ~ ^${literal(base)}) { set $missing ${base}404.html; }`),
      // Neither this site's list of headers nor a compressed copy is a page, wherever it stands.
      `if ($uri ~ "^${literal(site.baseUrl)}(_headers|.*\\.(gz|br))$") { return 404; }`,
      'error_page 404 $missing;',
      'error_page 403 =404 $missing;',
      `error_page 400 ${site.baseUrl}malformed;`,
    ].join('\n'),
    // Of a malformed address only the line is known, and nothing has been set.
    location(
      `= ${site.baseUrl}malformed`,
      [
        'internal;',
        ...others.map((base) => `if ($request ~ "^[A-Z]+ ${literal(base)}") { rewrite ^ ${base}404.html last; }`),
        `rewrite ^ ${site.baseUrl}404.html last;`,
      ],
      REVALIDATE,
    ),
    '',
  ].join('\n\n');
}
