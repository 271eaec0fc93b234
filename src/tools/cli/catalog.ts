/** The command line of the catalog: `npm run catalog -- <command>`. A command's own modules are loaded with it. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { date, release } from '../../catalog/model/fields';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { isKey } from '../../catalog/check/rules/keyForm';
import type { ImportOptions } from '../../catalog/wizard/planImport';
import { folder } from './folder';
import { say } from './language';
import type { NewOptions } from './new';
import { runProgram } from './runProgram';

const ROOT = path.resolve(__dirname, '../../..');
const ENGLISH = path.join(ROOT, 'i18n/en/docusaurus-plugin-provider-catalog');
const RELEASE_FOLDER = say({ it: 'cartella dei file SQL della release', en: 'folder of the release’s SQL files' });

/** A file that exists, as an absolute path. */
function file(value: string): string {
  const absolute = path.resolve(value);
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() === true) return absolute;
  throw new InvalidArgumentError(say({ it: `${value} non è un file.`, en: `${value} is not a file.` }));
}

/** A provider's key. */
function providerKey(value: string): string {
  if (isKey(value)) return value;
  throw new InvalidArgumentError(
    say({
      it: `${value} non è una chiave: lettere minuscole, cifre, _ e -.`,
      en: `${value} is not a key: lower-case letters, digits, _ and -.`,
    }),
  );
}

/** `X.Y.Z`, as a descriptor has it. */
function releaseNumber(value: string): string {
  if (release.safeParse(value).success) return value;
  throw new InvalidArgumentError(
    say({
      it: `${value} non è una release: tre numeri, 1.6.14.`,
      en: `${value} is not a release: three numbers, 1.6.14.`,
    }),
  );
}

/** An ISO date that exists. */
function isoDate(value: string): string {
  if (date.safeParse(value).success) return value;
  throw new InvalidArgumentError(
    say({ it: `${value} non è una data: 2026-06-24.`, en: `${value} is not a date: 2026-06-24.` }),
  );
}

/** The two folders of a catalog that may be elsewhere. */
interface LocationOptions {
  readonly providers: string;
  readonly english?: string;
}

/** The location that the options mean. */
function locationOf({ providers, english = ENGLISH }: LocationOptions): CatalogLocation {
  return { rootDir: process.cwd(), providersDir: providers, englishDir: english };
}

/** A command that works on a catalog, with the option that says where its descriptors are. */
function catalogCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option(
      '--providers <dir>',
      say({ it: 'cartella dei descrittori', en: 'folder of the descriptors' }),
      folder,
      path.join(ROOT, 'providers'),
    );
}

/** `check`: facts and prose. */
function checkCommand(): Command {
  return catalogCommand(
    'check',
    say({ it: 'controlla tutti i descrittori e la guida', en: 'check all descriptors and the guide' }),
  )
    .option(
      '--english <dir>',
      say({ it: 'cartella dei testi inglesi', en: 'folder of the English bodies' }),
      folder,
      ENGLISH,
    )
    .option(
      '--site <dir>',
      say({ it: 'cartella della guida, con docs/ e i18n/', en: 'folder of the guide, with docs/ and i18n/' }),
      folder,
      ROOT,
    )
    .action(async (options: LocationOptions & { readonly site: string }) => {
      const { check } = await import('./check');
      process.exitCode = check(locationOf(options), options.site);
    });
}

/** `new`: a request → descriptor and English body. */
function newCommand(): Command {
  return catalogCommand(
    'new',
    say({
      it: 'aggiungi un provider: da una richiesta o una bozza scaricata, oppure rispondendo alle domande',
      en: 'add a provider: from a downloaded request or draft, or by answering the questions',
    }),
  )
    .argument(
      '[file]',
      say({ it: 'il file scaricato dalla checklist', en: 'the file downloaded from the checklist' }),
      file,
    )
    .option(
      '--english <dir>',
      say({ it: 'cartella dei testi inglesi', en: 'folder of the English bodies' }),
      folder,
      ENGLISH,
    )
    .option(
      '--key <key>',
      say({ it: 'la chiave, al posto di quella proposta', en: 'the key, instead of the proposed one' }),
      providerKey,
    )
    .option(
      '--anyway',
      say({
        it: 'è un’altra voce, anche se somiglia a una che c’è',
        en: 'it is another entry, even if it looks like a known one',
      }),
    )
    .action(async (source: string | undefined, options: LocationOptions & NewOptions) => {
      const { newProvider } = await import('./new');
      process.exitCode = await newProvider(locationOf(options), source, options);
    });
}

/** `export`: descriptors → SQL. */
function exportCommand(): Command {
  return catalogCommand(
    'export',
    say({ it: 'scrivi i quattro file SQL del wizard', en: 'write the wizard’s four SQL files' }),
  )
    .argument('<dir>', say({ it: 'cartella in cui scriverli', en: 'folder to write them into' }))
    .action(async (dir: string, options: LocationOptions) => {
      const { exportCatalog } = await import('./export');
      process.exitCode = exportCatalog(locationOf(options), path.resolve(dir));
    });
}

/** `import`: SQL → descriptors. */
function importCommand(): Command {
  return catalogCommand(
    'import',
    say({
      it: 'porta i descrittori a ciò che dicono i file SQL di una release',
      en: 'bring the descriptors to what a release’s SQL files say',
    }),
  )
    .argument('<dir>', RELEASE_FOLDER, folder)
    .option(
      '--release <X.Y.Z>',
      say({
        it: 'la release dei file; serve se ha provider nuovi',
        en: 'the files’ release; needed when it has new providers',
      }),
      releaseNumber,
    )
    .option(
      '--date <date>',
      say({
        it: 'la sua data; con --release aggiorna _release.yml',
        en: 'its date; with --release it updates _release.yml',
      }),
      isoDate,
    )
    .option(
      '--dry-run',
      say({ it: 'di’ che cosa cambierebbe, senza scrivere', en: 'say what would change, write nothing' }),
    )
    .action(async (dir: string, options: LocationOptions & ImportOptions & { dryRun?: boolean }) => {
      const { importRelease } = await import('./import');
      process.exitCode = importRelease(locationOf(options), dir, options);
    });
}

/** `drift`: SQL against descriptors. */
function driftCommand(): Command {
  return catalogCommand(
    'drift',
    say({
      it: 'di’ in che cosa i file SQL di una release e i descrittori differiscono',
      en: 'say where a release’s SQL files and the descriptors differ',
    }),
  )
    .argument('<dir>', RELEASE_FOLDER, folder)
    .option('--json', say({ it: 'in JSON', en: 'as JSON' }))
    .action(async (dir: string, options: LocationOptions & { json?: boolean }) => {
      const { drift } = await import('./drift');
      process.exitCode = drift(locationOf(options), dir, options);
    });
}

/** `publish`: descriptors to Algolia. */
function publishCommandLine(): Command {
  return catalogCommand(
    'publish',
    say({ it: 'pubblica gli indici di ricerca su Algolia', en: 'publish the search indexes on Algolia' }),
  ).action(async (options: LocationOptions) => {
    const { publishCommand } = await import('./publish');
    process.exitCode = await publishCommand(locationOf(options), process.env);
  });
}

const program = new Command('catalog').description(
  say({
    it: 'Controlla i descrittori dei provider, li porta nelle tabelle del wizard e viceversa.',
    en: 'Checks the provider descriptors, takes them to the wizard’s tables and back.',
  }),
);
for (const command of [
  checkCommand(),
  newCommand(),
  exportCommand(),
  importCommand(),
  driftCommand(),
  publishCommandLine(),
])
  program.addCommand(command);

void runProgram(program);
