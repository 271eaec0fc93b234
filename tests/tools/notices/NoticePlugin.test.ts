import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTICE_PATH, NoticePlugin } from '../../../src/tools/notices/NoticePlugin';
import { findProblems } from '../../../src/tools/notices/findProblems';
import { readPackage } from '../../../src/tools/notices/readPackage';

/** What is used of Rspack here; the project has it through Docusaurus. */
interface Rspack {
  readonly CssExtractRspackPlugin: { new (): object; readonly loader: string };
  readonly rspack: (options: object, done: (error: Error | null, stats?: Stats) => void) => void;
}
interface Stats {
  readonly toJson: (options: object) => { readonly errors?: readonly { readonly message: string }[] };
}
const docusaurus = createRequire(require.resolve('@docusaurus/faster'));
const { rspack, CssExtractRspackPlugin } = docusaurus('@rspack/core') as Rspack;

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'notices-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file below the test's folder. */
function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** Installs a package that nobody has. */
function install(name: string, license: unknown, files: Readonly<Record<string, string>> = {}): void {
  const all = { 'package.json': JSON.stringify({ name, version: '1.2.3', license }), ...files };
  for (const [file, text] of Object.entries(all)) write(`node_modules/${name}/${file}`, text);
}

/** Bundles `entry.js`; the errors, and the notice. */
async function bundle(alwaysPresent: readonly string[] = []): Promise<{ errors: string; notice: string }> {
  const errors = await new Promise<string>((resolve, reject) => {
    const use = [CssExtractRspackPlugin.loader, docusaurus.resolve('css-loader')];
    rspack(
      {
        context: folder,
        entry: './entry.js',
        mode: 'production',
        output: { path: path.join(folder, 'out') },
        module: {
          rules: [
            { test: /\.css$/, use, type: 'javascript/auto' },
            { test: /\.woff2$/, type: 'asset/resource' },
          ],
        },
        plugins: [new CssExtractRspackPlugin(), new NoticePlugin(path.join(folder, 'texts'), alwaysPresent)],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.toJson({ errors: true }).errors ?? []).map(({ message }) => message).join('\n'));
      },
    );
  });
  return { errors, notice: errors === '' ? readFileSync(path.join(folder, 'out', NOTICE_PATH), 'utf8') : '' };
}

describe('NoticePlugin', { timeout: 30_000 }, () => {
  it('lists packages of scripts, stylesheets and fonts, with their texts, and nothing that isn’t in the site', async () => {
    const index = { 'index.js': 'export const text = Math.random();', LICENSE: 'Copyright A\r\nDo as you please.' };
    install('script', 'MIT', { ...index, NOTICE: 'By the way.' });
    install('@fonts/face', 'OFL-1.1', { 'a.woff2': 'x', 'LICENSE.txt': 'Copyright F' });
    install('sheet', { type: 'ISC' }, { 'style.css': 'a{color:red}', 'README.md': '# S\n## License\n\nCopyright S' });
    install('bare', 'MIT', { 'index.js': 'console.log(2)' });
    install('absent', 'Proprietary', index);
    write('texts/bare.txt', 'Copyright B');
    write('own.css', "@font-face{font-family:F;src:url('@fonts/face/a.woff2')}");
    write(
      'entry.js',
      "import { text } from 'script'; import 'bare'; import 'sheet/style.css'; import './own.css'; alert(text)",
    );
    const { errors, notice } = await bundle();
    expect(errors).toBe('');
    expect(
      [...notice.matchAll(/^(\S+) 1\.2\.3\n(\S+)\n-+\n\n(Copyright .)$/gm)].map((found) => found.slice(1)),
    ).toEqual([
      ['@fonts/face', 'OFL-1.1', 'Copyright F'],
      ['bare', 'MIT', 'Copyright B'],
      ['script', 'MIT', 'Copyright A'],
      ['sheet', 'ISC', 'Copyright S'],
    ]);
    expect(notice).toContain('Copyright A\nDo as you please.\n\nBy the way.');
    expect(notice).not.toMatch(/absent|\r/);
  });

  it('lists what is in the output without being a module', async () => {
    install('runtime', 'MIT', { 'index.js': '', LICENSE: 'Copyright R' });
    write('entry.js', 'alert(1)');
    expect((await bundle([path.join(folder, 'node_modules/runtime/index.js')])).notice).toContain('runtime 1.2.3');
  });

  it('fails the build over a licence that nobody accepted, and over a missing text, all at once', async () => {
    install('closed', 'SEE LICENSE IN EULA', { 'index.js': 'console.log(1)', LICENSE: 'Pay.' });
    install('silent', undefined, { 'index.js': 'console.log(2)', LICENSE: 'Copyright' });
    install('@a/textless', 'MIT', { 'index.js': 'console.log(3)' });
    write('entry.js', "import 'closed'; import 'silent'; import '@a/textless';");
    const { errors } = await bundle();
    expect(errors).toMatch(/closed@1\.2\.3: licence "SEE LICENSE IN EULA" is not on the list/);
    expect(errors).toMatch(/silent@1\.2\.3: states no licence/);
    expect(errors).toMatch(/@a\/textless@1\.2\.3: ships no text[\s\S]*src\/tools\/notices\/texts\/@a__textless\.txt/);
  });
});

describe('what is installed, wherever its text stands', () => {
  it.each(['react', 'infima', 'isarray', 'minisearch', '@fontsource-variable/atkinson-hyperlegible-next'])(
    'accepts %s',
    (name) => {
      const root = path.resolve(__dirname, '../../..');
      const found = readPackage(path.join(root, 'node_modules', name), path.join(root, 'src/tools/notices/texts'));
      expect(findProblems([found])).toEqual([]);
      expect(found.text).toMatch(/Copyright/i);
    },
  );
});
