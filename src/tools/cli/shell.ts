import type { Bilingual, Locale } from '../../catalog/model/types';

/** What a program is started in: that of the process, or what a test puts in its place. */
export interface Surroundings {
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** What a command speaks through. */
export interface Shell extends Surroundings {
  /** The language of its messages. */
  readonly locale: Locale;
  /** A text in that language. */
  readonly say: (text: Bilingual | string) => string;
  /** Writes a line to standard output. */
  readonly out: (line: Bilingual | string) => void;
  /** Writes a line to standard error. */
  readonly err: (line: Bilingual | string) => void;
}

/** Italian when the environment says so (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Surroundings['env']): Locale {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return name?.toLowerCase().startsWith('it') === true ? 'it' : 'en';
}

/** The surroundings, with a voice in the language that they ask for. */
export function openShell(surroundings: Surroundings): Shell {
  const { env, stdout, stderr } = surroundings;
  const locale = localeOf(env);
  const say = (text: Bilingual | string): string => (typeof text === 'string' ? text : text[locale]);
  return {
    ...surroundings,
    locale,
    say,
    out: (line) => stdout.write(`${say(line)}\n`),
    err: (line) => stderr.write(`${say(line)}\n`),
  };
}
