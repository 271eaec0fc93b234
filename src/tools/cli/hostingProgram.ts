import path from 'node:path';
import config from '../../../docusaurus.config';
import { algoliaOptions } from '../../catalog/search/algolia/algoliaOptions';
import { compressFiles } from '../hosting/compressFiles';
import { toHostedSite } from '../hosting/hostedSite';
import { findScripts, PINNED_FILE, writePinned } from '../hosting/pinnedScripts';
import { readPages } from '../hosting/readPages';
import { writeHosting } from '../hosting/writeHosting';
import { buildIn } from './arguments';
import { Refusal, sound } from './refusal';
import { createProgram, type Program } from './runProgram';
import type { Shell } from './shell';

const ROOT = path.resolve(__dirname, '../../..');
const LOCALES = (config.i18n?.locales ?? []).filter((locale) => locale !== undefined);

/** `write`: what `npm run build` does at its end, with the settings of now. */
function write(shell: Shell, folder: string): 0 {
  const { algolia } = algoliaOptions(shell.env);
  const site = toHostedSite({ baseUrl: config.baseUrl, locales: LOCALES }, algolia);
  for (const file of sound(shell, writeHosting(folder, site)))
    shell.out({ it: `Scritto ${path.relative(ROOT, file)}`, en: `Wrote ${path.relative(ROOT, file)}` });
  return 0;
}

/** `accept`: pins the inline script of each language as the build has it, and shows it. */
function accept({ out }: Shell, folder: string): 0 {
  const found = [...findScripts(readPages(folder, LOCALES), LOCALES)].map(
    ([locale, scripts]) => [locale, [...scripts]] as const,
  );
  for (const [locale, scripts] of found)
    out(...scripts.flatMap((script) => [...`${locale}: ${script}`.split('\n'), '']));
  const wrong = found.filter(([, scripts]) => scripts.length !== 1);
  if (wrong.length > 0) {
    const counts = wrong.map(([locale, scripts]) => `${locale}: ${scripts.length}`).join(', ');
    throw new Refusal({
      it: `Ogni lingua ha un solo script nelle sue pagine; qui sono ${counts}. Non ho cambiato niente.`,
      en: `Each language has exactly one script in its pages; here there are ${counts}. Nothing was changed.`,
    });
  }
  writePinned(Object.fromEntries(found.map(([locale, [script = '']]) => [locale, script])));
  const file = path.relative(ROOT, PINNED_FILE);
  out({
    it: `Fissati in ${file}. Leggi gli script qui sopra prima di registrare il file, poi ricostruisci il sito: ogni pagina li nomina.`,
    en: `Pinned in ${file}. Read the scripts above before you commit the file, then build again: every page names them.`,
  });
  return 0;
}

/** `compress`: copies that nginx sends instead of compressing. */
function compress({ out }: Shell, folder: string): 0 {
  const count = compressFiles(folder);
  out({ it: `file compressi (.gz e .br): ${count}`, en: `files compressed (.gz and .br): ${count}` });
  return 0;
}

const COMMANDS = [
  [
    'write',
    { it: 'controlla le pagine e scrive _headers e nginx', en: 'check the pages, write _headers and nginx' },
    write,
  ],
  ['accept', { it: 'fissa gli script delle pagine', en: 'pin the scripts of the pages' }, accept],
  ['compress', { it: 'comprime i file per nginx', en: 'compress the files for nginx' }, compress],
] as const;

/** The command line of what a web server needs. */
export const hostingProgram: Program = (shell, end) => {
  const { say } = shell;
  const program = createProgram(shell, 'hosting', {
    it: 'ciò che serve a un server web',
    en: 'what a web server needs',
  });
  for (const [name, description, run] of COMMANDS) {
    program
      .command(name)
      .description(say(description))
      .argument('[folder]', say({ it: 'la cartella del sito', en: 'the folder of the site' }), buildIn(shell))
      .action((folder: string | undefined) => end(run(shell, folder ?? buildIn(shell)(path.join(ROOT, 'build')))));
  }
  return program;
};
