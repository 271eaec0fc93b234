import path from 'node:path';
import type { Command } from 'commander';
import { acceptTranslations } from './acceptTranslations';
import { folderIn } from './arguments';
import { checkTranslations } from './checkTranslations';
import { createProgram, type Program } from './runProgram';

const ROOT = path.resolve(__dirname, '../../..');

/** The command line of the translations. */
export const i18nProgram: Program = (shell, end) => {
  const { say } = shell;
  const program = createProgram(shell, 'i18n', {
    it: 'Controlla che il sito dica le stesse cose in italiano e in inglese.',
    en: 'Checks that the site says the same in Italian and in English.',
  });
  const add = (name: string, it: string, en: string): Command =>
    program
      .command(name)
      .description(say({ it, en }))
      .option('--root <dir>', say({ it: 'cartella del sito', en: 'folder of the site' }), folderIn(shell), ROOT);

  add(
    'check',
    'di’ che cosa manca in una delle due lingue, e quali originali sono cambiati',
    'say what one of the languages lacks, and which originals have changed',
  ).action(async ({ root }: { root: string }) => end(await checkTranslations(shell, root)));

  const accept = add(
    'accept',
    'segna che le traduzioni dicono quello che dicono ora gli originali',
    'write down that translations say what their originals say now',
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
        accept.error(say({ it: 'Indica dei file, oppure --all.', en: 'Name files, or --all.' }));
      end(await acceptTranslations(shell, root, all ? 'all' : files));
    });

  return program;
};
