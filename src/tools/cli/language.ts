import type { Bilingual, Locale } from '../../catalog/model/types';

/** The language of the terminal: Italian when the environment says so (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function terminalLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const name = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return name?.toLowerCase().startsWith('it') === true ? 'it' : 'en';
}

/** A text in the language of the terminal. */
export function say(text: Bilingual): string {
  return text[terminalLocale(process.env)];
}
