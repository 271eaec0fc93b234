/** The command line of what a web server needs: `npm run hosting -- <command>`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import config from '../../../docusaurus.config';
import { checkBuild } from '../hosting/checkBuild';
import { compressFiles } from '../hosting/compressFiles';
import type { HostedSite } from '../hosting/hostedSite';
import { findScripts, PINNED_FILE, readPinned, writePinned } from '../hosting/pinnedScripts';
import { readPages } from '../hosting/readPages';
import { searchOrigins } from '../hosting/searchOrigins';
import { toHeadersFile } from '../hosting/toHeadersFile';
import { toNginxConf } from '../hosting/toNginxConf';
import { algoliaOptions } from '../../plugin/algoliaOptions';
import { say } from './language';
import { reportProblems } from './reportProblems';

const ROOT = path.resolve(__dirname, '../../..');
const LOCALES = (config.i18n?.locales ?? []).filter((locale) => locale !== undefined);

/** A folder that a build was written to. */
function buildFolder(value: string): string {
  const folder = path.resolve(value);
  if (existsSync(path.join(folder, 'index.html'))) return folder;
  throw new InvalidArgumentError(
    say({
      it: `in ${value} non c’è un sito: prima npm run build.`,
      en: `there is no site in ${value}: first npm run build.`,
    }),
  );
}

/** What the headers of this site depend on. */
function hostedSite(): HostedSite {
  return {
    baseUrl: config.baseUrl,
    locales: LOCALES,
    scriptHashes: readPinned(),
    searchOrigins: searchOrigins(algoliaOptions(process.env).algolia),
  };
}

/** `write`: checks the pages, then writes `_headers` into the build and nginx's file beside it. */
async function write(folder: string): Promise<void> {
  const problems = await checkBuild(folder, LOCALES, readPinned());
  if (problems.length > 0) {
    reportProblems(problems);
    process.exitCode = 1;
    return;
  }
  const site = hostedSite();
  const nginx = `${folder}-nginx`;
  mkdirSync(nginx, { recursive: true });
  const files = {
    [path.join(folder, '_headers')]: toHeadersFile(site),
    [path.join(nginx, 'site.conf')]: toNginxConf(site),
  };
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(file, text);
    console.log(say({ it: `Scritto ${path.relative(ROOT, file)}`, en: `Wrote ${path.relative(ROOT, file)}` }));
  }
}

/** `accept`: pins the inline script of each language as the build has it, and shows it. */
function accept(folder: string): void {
  const found = [...findScripts(readPages(folder, LOCALES), LOCALES)].map(
    ([locale, scripts]) => [locale, [...scripts]] as const,
  );
  const wrong = found.filter(([, scripts]) => scripts.length !== 1);
  for (const [locale, scripts] of found) console.log(scripts.map((script) => `${locale}: ${script}\n`).join('\n'));
  if (wrong.length > 0) {
    const counts = wrong.map(([locale, scripts]) => `${locale}: ${scripts.length}`).join(', ');
    console.error(
      say({
        it: `Ogni lingua ha un solo script nelle sue pagine; qui sono ${counts}. Non ho cambiato niente.`,
        en: `Each language has exactly one script in its pages; here there are ${counts}. Nothing was changed.`,
      }),
    );
    process.exitCode = 1;
    return;
  }
  writePinned(Object.fromEntries(found.map(([locale, [script = '']]) => [locale, script])));
  const file = path.relative(ROOT, PINNED_FILE);
  console.log(
    say({
      it: `Fissati in ${file}. Leggi gli script qui sopra prima di registrare il file.`,
      en: `Pinned in ${file}. Read the scripts above before you commit the file.`,
    }),
  );
}

/** `compress`: copies that nginx sends instead of compressing. */
function compress(folder: string): void {
  const count = compressFiles(folder);
  console.log(say({ it: `${count} file compressi (.gz e .br)`, en: `${count} files compressed (.gz and .br)` }));
}

const program = new Command('hosting').description(
  say({ it: 'ciò che serve a un server web', en: 'what a web server needs' }),
);
for (const [name, description, run] of [
  [
    'write',
    say({ it: 'controlla le pagine e scrive _headers e nginx', en: 'check the pages, write _headers and nginx' }),
    write,
  ],
  ['accept', say({ it: 'fissa gli script delle pagine', en: 'pin the scripts of the pages' }), accept],
  ['compress', say({ it: 'comprime i file per nginx', en: 'compress the files for nginx' }), compress],
] as const) {
  program
    .command(name)
    .description(description)
    .argument(
      '[folder]',
      say({ it: 'la cartella del sito', en: 'the folder of the site' }),
      buildFolder,
      path.join(ROOT, 'build'),
    )
    .action(run);
}
void program.parseAsync();
