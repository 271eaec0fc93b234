import { readFileSync } from 'node:fs';
import path from 'node:path';
import { liteClient } from 'algoliasearch/lite';
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../../src/tools/hosting/checkPages';
import { contentSecurityPolicy } from '../../../src/tools/hosting/contentSecurityPolicy';
import type { HostedSite } from '../../../src/tools/hosting/hostedSite';
import { scriptHash } from '../../../src/tools/hosting/inspectPage';
import { securityHeaders, securityTags } from '../../../src/tools/hosting/securityHeaders';
import { searchOrigins } from '../../../src/tools/hosting/searchOrigins';
import { toHeadersFile } from '../../../src/tools/hosting/toHeadersFile';
import { toNginxConf } from '../../../src/tools/hosting/toNginxConf';
import { passHtml, PROGRESS_BAR } from '../../../src/client/trustedTypes';

const SITE: HostedSite = {
  baseUrl: '/',
  locales: ['it', 'en'],
  scriptHashes: { it: 'sha256-aaa=', en: 'sha256-bbb=' },
  searchOrigins: [],
};

describe('the policy', () => {
  it('allows nothing inline but the pinned scripts', () => {
    const policy = contentSecurityPolicy(SITE);
    expect(policy).not.toMatch(/unsafe-|data:|https?:|\*/);
    expect(policy).toContain("script-src 'self' 'sha256-aaa=' 'sha256-bbb=';");
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "worker-src 'none'",
      "style-src-attr 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(part);
    expect(policy).toMatch(/trusted-types bundler start-late default$/);
  });

  it('is in a page what it is in the header, but for what a page can’t say', () => {
    const [header, page] = [contentSecurityPolicy(SITE), contentSecurityPolicy(SITE, 'page')];
    expect(page).toBe(header.replace(" frame-ancestors 'none';", ''));
    // CSP Level 3 §3.3.
    expect(page).not.toMatch(/frame-ancestors|report-uri|report-to|sandbox/);
    const tags = securityTags(SITE);
    expect(tags).toContain(`<meta http-equiv="Content-Security-Policy" content="${page}">`);
    expect(tags).toContain(`<meta name="referrer" content="${securityHeaders(SITE)['Referrer-Policy']}">`);
  });

  it('names the hosts that Algolia’s client reads from, and nothing more', () => {
    const { hosts } = (
      liteClient('APP', 'key') as unknown as { transporter: { hosts: { url: string; accept: string }[] } }
    ).transporter;
    const read = hosts.filter(({ accept }) => accept !== 'write').map(({ url }) => `https://${url.toLowerCase()}`);
    expect(searchOrigins({ applicationId: 'APP' }).sort()).toEqual(read.sort());
    expect(searchOrigins({ applicationId: 'APP', hosts: '127.0.0.1:7711' })).toEqual(['http://127.0.0.1:7711']);
    expect(searchOrigins(undefined)).toEqual([]);
    const policy = contentSecurityPolicy({ ...SITE, searchOrigins: ['https://app-dsn.algolia.net'] });
    expect(policy).toContain("connect-src 'self' https://app-dsn.algolia.net;");
    expect(policy.match(/algolia/g)).toHaveLength(1);
  });
});

describe('what is written for servers', () => {
  it('stays below the base of the site', () => {
    const site = { ...SITE, baseUrl: '/voip/' };
    const rules = toHeadersFile(site)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(rules).toEqual([
      '/voip/*',
      '/voip/api/v1/*',
      '/voip/badges/*',
      '/voip/en/badges/*',
      '/voip/assets/*',
      '/voip/en/assets/*',
    ]);
    expect(toNginxConf(site)).toContain('set $missing /voip/en/404.html;');
  });

  it('has every security header in every location of nginx', () => {
    const locations = toNginxConf(SITE)
      .split(/^location /m)
      .slice(1);
    expect(locations.length).toBeGreaterThan(8);
    const names = Object.keys(securityHeaders(SITE));
    for (const location of locations)
      for (const name of names) expect(location.split(`add_header ${name} `)).toHaveLength(2);
  });

  it('gives CORS to the API alone, and never two values for one header of an address', () => {
    const rules = toHeadersFile(SITE).trim().split('\n\n');
    expect(rules.filter((rule) => rule.includes('Access-Control')).map((rule) => rule.split('\n')[0])).toEqual([
      '/api/v1/*',
    ]);
    expect(rules[0]).not.toContain('Cache-Control');
  });

  it('lets other sites show the badges, and nothing else', () => {
    const rules = toHeadersFile(SITE).trim().split('\n\n');
    const shown = [
      '  ! Cross-Origin-Resource-Policy',
      '  Cross-Origin-Resource-Policy: cross-origin',
      '  Cache-Control: no-cache',
    ];
    expect(rules.filter((rule) => rule.includes('Policy: cross-origin'))).toEqual(
      ['/badges/*', '/en/badges/*'].map((path) => [path, ...shown].join('\n')),
    );
    const locations = toNginxConf(SITE)
      .split(/^location /m)
      .filter((location) => location.includes('Resource-Policy "cross-origin"'));
    expect(locations.map((location) => location.split(' {')[0])).toEqual(['^~ /badges/', '^~ /en/badges/']);
  });
});

describe('the check of the pages', () => {
  const script = 'theme()';
  const pinned = { it: scriptHash(script), en: scriptHash('other()') };
  const check = (html: string, locale = 'it'): string[] =>
    checkPages([{ file: 'build/x.html', locale, html }], pinned).map(({ line, field }) => `${line} ${field}`);

  it('passes the pinned script of the page’s language, data, and scripts in files', () => {
    expect(
      check(`<script>${script}</script><script type="application/ld+json">{}</script><script src="/a.js"></script>`),
    ).toEqual([]);
  });

  it.each([
    ['<p>\n<script>evil()</script>', '2 script'],
    ['<script type=module>evil()</script>', '1 script'],
    ['<script>theme() </script>', '1 script'],
    ['<p style="color:red">', '1 style-attribute'],
    ['<style>p{}</style>', '1 style'],
    ['<img onerror=evil()>', '1 handler'],
    ['<a href=" java\nscript:evil()">', '1 javascript-url'],
  ])('refuses %j', (html, found) => {
    expect(check(html)).toEqual([found]);
  });

  it('refuses the other language’s script', () => {
    expect(check(`<script>${script}</script>`, 'en')).toEqual(['1 script']);
  });
});

describe('what may become HTML in the browser', () => {
  it('is text without markup, and the theme’s progress bar', () => {
    expect(passHtml('{"a":"\\u003cb"}')).toBe('{"a":"\\u003cb"}');
    expect(passHtml('<b>x</b>')).toBeNull();
    expect(passHtml(`${PROGRESS_BAR}<img>`)).toBeNull();
    const nprogress = readFileSync(path.resolve(__dirname, '../../../node_modules/nprogress/nprogress.js'), 'utf8');
    expect(nprogress).toContain(`template: '${PROGRESS_BAR}'`);
  });
});
