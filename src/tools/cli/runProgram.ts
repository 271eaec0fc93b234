import { CommanderError, type Command } from 'commander';

/** Exit code for wrong usage: unknown command or option, missing folder, an option that isn’t of its form. */
export const USAGE = 2;

/** Parses the arguments and runs the command; the exit code is set, not thrown. */
export async function runProgram(program: Command): Promise<void> {
  for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError();
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    else if (error instanceof Error && 'code' in error) {
      // The system's own word about a file: no right, no space, not a folder.
      console.error(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}
