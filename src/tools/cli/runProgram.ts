import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { CatalogError } from '../../catalog/model/problems';
import type { Bilingual } from '../../catalog/model/types';
import { ITALIAN_HELP, italianError } from './commanderWords';
import { reportProblems } from './reportProblems';
import { describeError } from './systemErrors';
import { openShell, type Shell, type Surroundings } from './shell';

/** How a command ended: 0 well, 1 with problems, 2 for wrong usage (a command, an option or a folder that isn’t one). */
export type ExitCode = 0 | 1 | 2;

/** Commands by name, to be run in a shell; `end` takes what the command ends with. */
export type Program = (shell: Shell, end: (code: ExitCode) => void) => Command;

/** A program without commands, which writes to its shell and never ends the process; all of it in the shell's language. */
export function createProgram({ say, locale, stdout, stderr }: Shell, name: string, description: Bilingual): Command {
  const help = say({ it: 'mostra questo aiuto', en: 'show this help' });
  return new Command(name)
    .description(say(description))
    .exitOverride()
    .showHelpAfterError()
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', say({ it: 'mostra l’aiuto di un comando', en: 'show the help of a command' }))
    .configureHelp(locale === 'it' ? ITALIAN_HELP : {})
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(locale === 'it' ? italianError(text) : text),
    });
}

/** The surroundings of this process. */
function ofProcess(): Surroundings {
  const { env, stdin, stdout, stderr } = process;
  return { cwd: process.cwd(), env, stdin, stdout, stderr };
}

/**
 * Runs a program with arguments, as a person types them behind its name.
 *
 * @returns the exit code; the process goes on
 */
export async function runProgram(
  program: Program,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const shell = openShell(surroundings);
  let code: ExitCode = 0;
  try {
    await program(shell, (ended) => (code = ended)).parseAsync(args, { from: 'user' });
  } catch (error) {
    // What a command itself refuses, commander hasn't told yet.
    if (error instanceof InvalidArgumentError) shell.err(error.message);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CatalogError) return reportProblems(shell, error.problems);
    shell.err(describeError(error));
    return 1;
  }
  return code;
}

/** Runs a program as this process. */
export async function runMain(program: Program): Promise<void> {
  process.exitCode = await runProgram(program, process.argv.slice(2), ofProcess());
}
