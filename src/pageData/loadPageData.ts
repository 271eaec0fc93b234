import { cutPageData } from './pageDataElement';
import { keepPageData, pagePath, readPageData } from './readPageData';

/** What is under way, by path. */
const loading = new Map<string, Promise<unknown>>();

/** The name of the script that this document runs, which changes with every other script. */
function ownScript(): string | undefined {
  return [...document.scripts].map(({ src }) => /runtime~main\.\w+\.js$/.exec(src)?.[0]).find(Boolean);
}

/** Fetches a page and takes its data out. */
async function fetchPageData(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  const html = await response.text();
  const script = ownScript();
  // A newer site may write its data in a form that the older script doesn't know.
  if (script !== undefined && !html.includes(script)) throw new Error(`${path} is of another version of the site`);
  const data = cutPageData(html);
  if (data === undefined) throw new Error(`${path} has no data`);
  keepPageData(path, data);
  return data;
}

/**
 * The data of another page of the site, from that page's own HTML. Fetched once, however often it is asked for; a
 * failure isn't remembered.
 *
 * @throws when the page can't be fetched, has no data, or belongs to another version of the site: the way on is to
 * load it as a document
 */
export async function loadPageData<T>(pathname: string): Promise<T> {
  const known = readPageData<T>(pathname);
  if (known !== undefined) return known;
  const path = pagePath(pathname);
  const pending = loading.get(path) ?? fetchPageData(path).finally(() => loading.delete(path));
  loading.set(path, pending);
  return (await pending) as T;
}
