import { escapeHidden } from '../../catalog/model/problems';
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
  /** Writes lines to standard output. A line stays one, and shows what is hidden in it: it may hold what others wrote. */
  readonly out: (...lines: readonly (Bilingual | string)[]) => void;
  /** Writes lines to standard error, in the same way. */
  readonly err: (...lines: readonly (Bilingual | string)[]) => void;
  /** Writes a value to standard output as JSON. */
  readonly outJson: (value: unknown) => void;
}

/** Italian when the environment says so (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Surroundings['env']): Locale {
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return name?.toLowerCase().startsWith('it') === true ? 'it' : 'en';
}

/** A character as JSON escapes it. */
function toEscape(character: string): string {
  // By code unit: a character beyond the first plane is two escapes.
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The surroundings, with a voice in the language that they ask for. */
export function openShell(surroundings: Surroundings): Shell {
  const { env, stdout, stderr } = surroundings;
  const locale = localeOf(env);
  const say = (text: Bilingual | string): string => (typeof text === 'string' ? text : text[locale]);
  const toLines = (lines: readonly (Bilingual | string)[]): string =>
    lines.map((line) => `${escapeHidden(say(line))}\n`).join('');
  return {
    ...surroundings,
    locale,
    say,
    out: (...lines) => stdout.write(toLines(lines)),
    err: (...lines) => stderr.write(toLines(lines)),
    // What JSON lets stand as it is can still hide or turn round what a terminal shows.
    outJson: (value) =>
      stdout.write(`${JSON.stringify(value, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, toEscape)}\n`),
  };
}
