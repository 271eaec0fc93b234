import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where an address leads: the last answer's status, the detours on the way, the page's language and its own address. */
async function follow(address: string, detours = 0): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  const next = response.headers.get('location');
  const html = await response.text();
  if (next !== null && detours < 3) {
    const to = new URL(next, address);
    return to.search === new URL(address).search ? follow(to.href, detours + 1) : `loses ${address}’s query`;
  }
  if (response.status !== 200) return String(response.status);
  const [, language] = /<html[^>]* lang="?(\w+)/.exec(html) ?? [];
  return `200 over ${detours} detours, in ${language}`;
}

/**
 * Asks a server for every page of a build's sitemaps, as it is written there and without its last slash, and for the
 * latter with a query as well.
 *
 * @param site where the server has the build, with a slash at the end
 * @returns what isn't answered at once or, without the slash, over one detour, in the language of the address
 */
export async function checkAddresses(site: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const [sitemap, language] of [
    ['sitemap.xml', 'it'],
    ['en/sitemap.xml', 'en'],
  ] as const) {
    const xml = readFileSync(path.join(folder, sitemap), 'utf8');
    const pages = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    if (pages.length === 0) found.push(`${sitemap}: no pages`);
    for (const page of pages) {
      const forms: [string, number][] = [[page, 0]];
      if (page !== '/') forms.push([page.slice(0, -1), 1], [`${page.slice(0, -1)}?q=a`, 1]);
      for (const [address, detours] of forms) {
        const answer = await follow(site + address.slice(1));
        if (answer !== `200 over ${detours} detours, in ${language}`) found.push(`${address}: ${answer}`);
      }
    }
  }
  return found;
}
