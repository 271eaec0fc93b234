/** Commander's own sentences in Italian: it has them in English alone. */
import type { HelpConfiguration } from 'commander';

/** The titles of its help. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Commands:': 'Comandi:',
};

/** Its errors; what a pattern keeps stands in the sentence. */
const ERRORS: readonly (readonly [pattern: RegExp, italian: string])[] = [
  [/^error: unknown option (.+)$/m, 'errore: l’opzione $1 non esiste'],
  [/^error: unknown command (.+)$/m, 'errore: il comando $1 non esiste'],
  [/^error: missing required argument (.+)$/m, 'errore: manca l’argomento $1'],
  [/^error: option (.+) argument missing$/m, 'errore: l’opzione $1 vuole un valore'],
  [/^error: required option (.+) not specified$/m, 'errore: manca l’opzione $1'],
  [/^error: option (.+?) argument ('.*') is invalid\. ?/m, 'errore: $2 non va bene per l’opzione $1. '],
  [
    /^error: command-argument value ('.*') is invalid for argument (.+?)\. ?/m,
    'errore: $1 non va bene per l’argomento $2. ',
  ],
  [
    /^error: too many arguments(?: for (\S+))?\. Expected (\d+) arguments? but got (\d+)\.?/m,
    'errore: troppi argomenti: al massimo $2, qui sono $3.',
  ],
  [/^error: /m, 'errore: '],
  [/\(Did you mean one of (.+)\?\)/, '(Forse intendevi uno di questi: $1)'],
  [/\(Did you mean (.+)\?\)/, '(Forse intendevi $1)'],
];

/** What stands for a value in a command's usage. */
const VALUES: Readonly<Record<string, string>> = {
  dir: 'cartella',
  key: 'chiave',
  action: 'azione',
  text: 'testo',
  date: 'data',
  number: 'numero',
  numbers: 'numeri',
  parts: 'parti',
  options: 'opzioni',
  command: 'comando',
};

/** The word for a value. */
function italianValue(name: string): string {
  return VALUES[name] ?? name;
}

/** Words inside its lines. */
function italianLine(text: string): string {
  return text.replace('(default: ', '(se non indicato: ').replace(/(?<=[<[])[a-z]+(?=(?:\.{3})?[>\]])/g, italianValue);
}

/** An error of commander's, in Italian. */
export function italianError(text: string): string {
  const told = ERRORS.reduce((before, [pattern, italian]) => before.replace(pattern, italian), text);
  return italianLine(told).replace(/(?<=l’argomento ')[a-z]+(?=')/g, italianValue);
}

/** Its help in Italian. */
export const ITALIAN_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  optionTerm: ({ flags }) => italianLine(flags),
  argumentTerm: (argument) => italianValue(argument.name()),
  styleUsage: italianLine,
  styleCommandDescription: italianLine,
  styleOptionDescription: italianLine,
  styleArgumentDescription: italianLine,
  styleSubcommandTerm: italianLine,
  styleSubcommandDescription: italianLine,
};
