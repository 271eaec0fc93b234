import path from 'node:path';
import { Argument, Option, type Command } from 'commander';
import { settleInterrupted } from '../../catalog/changeFiles';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { isKey, KEY_FORM } from '../../catalog/model/key';
import { countOf } from '../../catalog/model/countOf';
import { date, release } from '../../catalog/model/fields';
import { foldersOf } from '../../catalog/read/readFolder';
import { STATUS_ACTIONS } from '../../catalog/model/vocabulary';
import { audit } from './audit';
import { fileIn, folderIn, matching, newFolderIn } from './arguments';
import { check } from './check';
import { due } from './due';
import { drift } from './drift';
import { exportCatalog } from './export';
import { importRelease } from './import';
import { inspect } from './inspect';
import { migrate } from './migrate';
import { newProvider } from './new';
import { publishCommand } from './publish';
import { recordTests } from './record';
import { createProgram, type ExitCode, type Program } from './runProgram';
import type { Shell } from './shell';
import { changeStatus } from './status';

const ROOT = path.resolve(__dirname, '../../..');
const ENGLISH = path.join(ROOT, 'i18n/en/docusaurus-plugin-provider-catalog');

/** The two folders of a catalog that may be elsewhere. */
interface LocationOptions {
  readonly providers: string;
  readonly english?: string;
}

/** A command: on which catalog, and what was typed for it, its arguments and then its options. */
type CatalogCommand = (shell: Shell, location: CatalogLocation, ...typed: never[]) => ExitCode | Promise<ExitCode>;

/** The command line of the catalog. */
export const catalogProgram: Program = (shell, end) => {
  const { say, cwd } = shell;
  const text = (it: string, en: string): string => say({ it, en });
  const folder = folderIn(shell);
  const locationOf = ({ providers, english = ENGLISH }: LocationOptions): CatalogLocation => ({
    rootDir: cwd,
    providersDir: providers,
    englishDir: english,
    guideDir: path.join(ROOT, 'docs'),
  });
  const program = createProgram(shell, 'catalog', {
    it: 'Controlla i descrittori dei provider, li porta nelle tabelle del wizard e viceversa.',
    en: 'Checks the provider descriptors, takes them to the wizard’s tables and back.',
  });
  program.hook('preAction', (_program, command) => {
    const { length } = settleInterrupted(foldersOf(locationOf(command.opts<LocationOptions>())));
    const { it, en } = countOf(length, ['file', 'file'], ['file', 'files']);
    if (length > 0)
      shell.err({
        it: `Un comando era stato interrotto mentre scriveva: ho finito il suo lavoro, ${it}.`,
        en: `A command had been cut off while it wrote: its work is completed, ${en}.`,
      });
  });
  const run =
    (command: CatalogCommand) =>
    async (...typed: unknown[]): Promise<void> => {
      const options = (typed.at(-1) as Command).opts<LocationOptions>();
      end(await command(shell, locationOf(options), ...(typed as never[])));
    };
  const add = (name: string, it: string, en: string): Command =>
    program
      .command(name)
      .description(text(it, en))
      .option(
        '--providers <dir>',
        text('cartella dei descrittori', 'folder of the descriptors'),
        folder,
        path.join(ROOT, 'providers'),
      );
  const keyArgument = (): Argument =>
    new Argument('<key>', text('la chiave del provider', 'the provider’s key')).argParser(key);
  const key = matching(shell, isKey, (value) => ({
    it: `${value} non è una chiave: ${KEY_FORM.it}.`,
    en: `${value} is not a key: ${KEY_FORM.en}.`,
  }));
  const isoDate = matching(
    shell,
    (value) => date.safeParse(value).success,
    (value) => ({
      it: `${value} non è una data: scrivila così, 2026-06-24.`,
      en: `${value} is not a date: write it like 2026-06-24.`,
    }),
  );
  const english = new Option('--english <dir>', text('cartella dei testi inglesi', 'folder of the English bodies'))
    .argParser(folder)
    .default(ENGLISH);
  const json = new Option('--json', text('in JSON', 'as JSON'));
  const releaseFolder = text('cartella dei file SQL della release', 'folder of the release’s SQL files');

  add('check', 'controlla tutti i descrittori e la guida', 'check all descriptors and the guide')
    .addOption(english)
    .option(
      '--site <dir>',
      text('cartella della guida, con docs/ e i18n/', 'folder of the guide, with docs/ and i18n/'),
      folder,
      ROOT,
    )
    .action(run(check));

  add(
    'new',
    'aggiungi un provider: da una richiesta o una bozza scaricata, oppure rispondendo alle domande',
    'add a provider: from a downloaded request or draft, or by answering the questions',
  )
    .argument(
      '[file]',
      text('il file scaricato dalla checklist', 'the file downloaded from the checklist'),
      fileIn(shell),
    )
    .addOption(english)
    .option('--key <key>', text('la chiave, al posto di quella proposta', 'the key, instead of the proposed one'), key)
    .option(
      '--anyway',
      text(
        'è un’altra voce, anche se somiglia a una che c’è',
        'it is another entry, even if it looks like a known one',
      ),
    )
    .action(run(newProvider));

  add(
    'record',
    'aggiungi un verbale di test: da un file .record.json, oppure caso per caso',
    'add a record of tests: from a .record.json file, or case by case',
  )
    .addArgument(keyArgument())
    .argument('[file]', text('il verbale esportato', 'the record that was exported'), fileIn(shell))
    .addOption(english)
    .action(run(recordTests));

  add(
    'status',
    'scrivi un cambiamento della certificazione, con data e ragione',
    'write a change of the certification, with date and reason',
  )
    .addArgument(keyArgument())
    .argument(
      '<action>',
      STATUS_ACTIONS.join(', '),
      matching(
        shell,
        (value) => (STATUS_ACTIONS as readonly string[]).includes(value),
        (value) => ({
          it: `${value} non è un’azione: ${STATUS_ACTIONS.join(', ')}.`,
          en: `${value} is not an action: ${STATUS_ACTIONS.join(', ')}.`,
        }),
      ),
    )
    .addOption(english)
    .requiredOption('--reason-it <text>', text('la ragione in italiano', 'the reason in Italian'))
    .requiredOption('--reason-en <text>', text('la ragione in inglese', 'the reason in English'))
    .option('--date <date>', text('quando; se manca, oggi', 'when; today unless stated'), isoDate)
    .action(run(changeStatus));

  add(
    'due',
    'di’ di chi sono da ripetere i test, e chi non ha un verbale',
    'say whose tests are due again, and who has no record',
  )
    .addOption(json)
    .action(run(due));

  add('export', 'scrivi i quattro file SQL del wizard', 'write the wizard’s four SQL files')
    .argument('<dir>', text('cartella in cui scriverli', 'folder to write them into'), newFolderIn(shell))
    .action(run(exportCatalog));

  add(
    'import',
    'porta i descrittori a ciò che dicono i file SQL di una release',
    'bring the descriptors to what a release’s SQL files say',
  )
    .argument('<dir>', releaseFolder, folder)
    .option(
      '--release <X.Y.Z>',
      text('la release dei file; serve se ha provider nuovi', 'the files’ release; needed when it has new providers'),
      matching(
        shell,
        (value) => release.safeParse(value).success,
        (value) => ({
          it: `${value} non è una release: tre numeri, 1.6.14.`,
          en: `${value} is not a release: three numbers, 1.6.14.`,
        }),
      ),
    )
    .option(
      '--date <date>',
      text('la sua data; con --release aggiorna _release.yml', 'its date; with --release it updates _release.yml'),
      isoDate,
    )
    .option(
      '--older',
      text(
        'anche se la release viene prima di quella di _release.yml',
        'even if the release comes before that of _release.yml',
      ),
    )
    .option(
      '--remove',
      text(
        'anche se più di tre provider perdono tutte le righe di una tabella',
        'even if more than three providers lose all their rows of a table',
      ),
    )
    .option('--dry-run', text('di’ che cosa cambierebbe, senza scrivere', 'say what would change, write nothing'))
    .action(run(importRelease));

  add(
    'drift',
    'di’ in che cosa i file SQL di una release e i descrittori differiscono',
    'say where a release’s SQL files and the descriptors differ',
  )
    .argument('<dir>', releaseFolder, folder)
    .addOption(json)
    .action(run(drift));

  add(
    'inspect',
    'di’ che cosa guardare nei file SQL di una release prima di riportarli',
    'say what to look at in a release’s SQL files before they are taken over',
  )
    .argument('<dir>', releaseFolder, folder)
    .addOption(json)
    .action(run(inspect));

  add(
    'migrate',
    'porta i descrittori scritti in una forma di prima a quella di oggi',
    'bring descriptors of an earlier form to that of today',
  ).action(run(migrate));

  add(
    'audit',
    'confronta i trunk di un dump con i modelli da cui vengono',
    'compare the trunks of a dump with the templates that they come from',
  )
    .argument(
      '<file>',
      text('dump delle tabelle pjsip e trunks di asterisk', 'dump of asterisk’s tables pjsip and trunks'),
      fileIn(shell),
    )
    .addOption(json)
    .action(run(audit));

  add('publish', 'pubblica gli indici di ricerca su Algolia', 'publish the search indexes on Algolia')
    .addOption(english)
    .action(run(publishCommand));

  return program;
};
