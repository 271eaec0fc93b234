/** The command line of the translations: `npm run i18n -- <command>`. */
import path from 'node:path';
import { Command } from 'commander';
import { acceptTranslations } from './acceptTranslations';
import { checkTranslations } from './checkTranslations';
import { folder } from './folder';
import { say } from './language';
import { runProgram } from './runProgram';

const ROOT = path.resolve(__dirname, '../../..');

/** A command that works on a site, with the option that says where it is. */
function siteCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--root <dir>', say({ it: 'cartella del sito', en: 'folder of the site' }), folder, ROOT);
}

/** `check`: the two languages side by side. */
function checkCommand(): Command {
  return siteCommand(
    'check',
    say({
      it: 'di’ che cosa manca in una delle due lingue, e quali originali sono cambiati',
      en: 'say what one of the languages lacks, and which originals have changed',
    }),
  ).action(async ({ root }: { root: string }) => {
    process.exitCode = await checkTranslations(root);
  });
}

/** `accept`: translations that have been looked at. */
function acceptCommand(): Command {
  const command = siteCommand(
    'accept',
    say({
      it: 'segna che le traduzioni dicono quello che dicono ora gli originali',
      en: 'write down that translations say what their originals say now',
    }),
  )
    .argument(
      '[files...]',
      say({
        it: 'file italiani o inglesi; <file>#<id> per un solo testo del file',
        en: 'Italian or English files; <file>#<id> for one text of the file',
      }),
    )
    .option('--all', say({ it: 'tutto quello che check segnala', en: 'whatever check names' }))
    .action(async (files: string[], { root, all = false }: { root: string; all?: boolean }) => {
      if (all === files.length > 0)
        command.error(say({ it: 'Indica dei file, oppure --all.', en: 'Name files, or --all.' }));
      process.exitCode = await acceptTranslations(root, all ? 'all' : files);
    });
  return command;
}

const program = new Command('i18n').description(
  say({
    it: 'Controlla che il sito dica le stesse cose in italiano e in inglese.',
    en: 'Checks that the site says the same in Italian and in English.',
  }),
);
program.addCommand(checkCommand()).addCommand(acceptCommand());

void runProgram(program);
