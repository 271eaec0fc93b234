/** What static hosts answer, by their own documents and by what others have measured. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The names of the files of a site, relative to its folder: `en/providers/index.html`. */
export type SiteFileNames = ReadonlySet<string>;

/** An answer: a file, or the path to ask for instead. */
export type Answer =
  { readonly status: 200 | 404; readonly file: string } | { readonly status: 301 | 308; readonly path: string };

/** What a host answers to a path below the site's own, without a slash in front: `en/providers/`. */
export type Host = (files: SiteFileNames, name: string) => Answer;

/** The paths that Netlify answers with a page of their own when nothing is there, and that page. */
const NETLIFY_MISSING = [
  ...readFileSync(path.resolve(__dirname, '../../netlify.toml'), 'utf8').matchAll(
    /^\[\[redirects\]\]\n\s*from = "\/([^"*]*)\*"\n\s*to = "\/([^"]+)"\n\s*status = 404$/gm,
  ),
].map(([, prefix = '', file = '']) => ({ prefix, file }));

/** The file that is an answer at once: the file itself, a page without its ending, a folder's index. */
function findFile(files: SiteFileNames, name: string): string | undefined {
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  return candidates.find((file) => files.has(file));
}

/** The closest `404.html` on the way up from a path. */
function closestMissing(files: SiteFileNames, name: string): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const file = `${folder}404.html`;
  return files.has(file) || folder === '' ? file : closestMissing(files, folder.slice(0, -1));
}

/** The hosts by name. The table of all of them side by side: https://github.com/slorber/trailing-slash-guide. */
export const HOSTS: Readonly<Record<string, Host>> = {
  /** https://docs.github.com/pages: one `404.html` for all; a file has no slash behind it. */
  'GitHub Pages': (files, name) => {
    const file = findFile(files, name);
    if (file !== undefined) return { status: 200, file };
    if (files.has(`${name}/index.html`)) return { status: 301, path: `${name}/` };
    return { status: 404, file: '404.html' };
  },
  /** https://docs.netlify.com/manage/routing/redirects/redirect-options/#trailing-slash, “Pretty URLs” on, as it comes. */
  Netlify: (files, name) => {
    const file = findFile(files, name);
    if (file !== undefined) return { status: 200, file };
    if (files.has(`${name}/index.html`)) return { status: 301, path: `${name}/` };
    if (files.has(name.replace(/\/$/, '.html'))) return { status: 301, path: name.slice(0, -1) };
    return { status: 404, file: NETLIFY_MISSING.find(({ prefix }) => name.startsWith(prefix))?.file ?? '404.html' };
  },
  /** https://developers.cloudflare.com/pages/configuration/serving-pages/ */
  'Cloudflare Pages': (files, name) => {
    if (/(^|\/)index\.html$/.test(name)) return { status: 308, path: name.replace(/index\.html$/, '') };
    if (name.endsWith('.html') && files.has(name)) return { status: 308, path: name.slice(0, -'.html'.length) };
    const file = findFile(files, name);
    if (file !== undefined) return { status: 200, file };
    if (files.has(`${name}/index.html`)) return { status: 308, path: `${name}/` };
    if (files.has(name.replace(/\/$/, '.html'))) return { status: 308, path: name.slice(0, -1) };
    return { status: 404, file: closestMissing(files, name) };
  },
};
