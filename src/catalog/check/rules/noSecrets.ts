import type { Finding, Problem } from '../../model/problems';
import type { FieldPath, RawValue } from '../../model/types';
import { perFile, problemAt } from './rule';

/** Text that gives a secret or a person away. The value itself is never repeated in the message. */
const LEAKS: readonly { readonly pattern: RegExp; readonly finding: Finding }[] = [
  {
    // RFC 3261 §19.1.1: `user:password@host`; also as an old registration string.
    pattern: /(?<![\w.$%+-])(?!sips?:)[\w.$%+-]+:[^\s@/:]+@[\w.[\]-]+/i,
    finding: {
      what: {
        it: 'C’è un indirizzo con nome utente e password.',
        en: 'There is an address with user name and password.',
      },
      allowed: { it: 'indirizzi senza password', en: 'addresses without a password' },
      fix: {
        it: 'Toglila, e considerala compromessa: chiedine un’altra al provider.',
        en: 'Remove it, and take it for compromised: ask the provider for another.',
      },
    },
  },
  {
    pattern: /\b(?:password|passwd|pwd|secret|segreto|parola d['’]ordine)\b\s*(?:[:=]|is\b|è\b)\s*(?!["']{2})\S/i,
    finding: {
      what: { it: 'C’è una password.', en: 'There is a password.' },
      allowed: { it: 'nessun segreto: il file è pubblico', en: 'no secret: the file is public' },
      fix: {
        it: 'Toglila, e considerala compromessa: chiedine un’altra al provider.',
        en: 'Remove it, and take it for compromised: ask the provider for another.',
      },
    },
  },
  {
    // An e-mail address; SIP URIs are let through by the look-behind.
    pattern: /(?<![\w.$%+-])(?<!sips?:[\w.$%+-]*)[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/i,
    finding: {
      what: { it: 'C’è l’indirizzo di posta di una persona.', en: 'There is a person’s mail address.' },
      allowed: {
        it: 'nessun dato personale: i contatti si danno nel ticket',
        en: 'no personal data: contacts are given in the ticket',
      },
      fix: { it: 'Togli l’indirizzo.', en: 'Remove the address.' },
    },
  },
];

/** What a text gives away, at most one finding of each kind; `user:password@host` is no mail address as well. */
export function findLeaks(text: string): Finding[] {
  let rest = text;
  return LEAKS.flatMap(({ pattern, finding }) => {
    if (!pattern.test(rest)) return [];
    rest = rest.replace(new RegExp(pattern, 'gi'), ' ');
    return [finding];
  });
}

/** Calls back with every text of the front matter and its path. */
function visitTexts(value: RawValue, visit: (text: string, path: FieldPath) => void, path: FieldPath = []): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => visitTexts(item, visit, [...path, index]));
  else for (const [key, item] of Object.entries(value)) visitTexts(item, visit, [...path, key]);
}

/** The leaks in a Markdown body, by line. */
function findInBody(name: string, body: string, firstLine: number): Problem[] {
  return body
    .split('\n')
    .flatMap((line, index) =>
      findLeaks(line).map((finding) => ({ ...finding, file: name, line: firstLine + index, field: '' })),
    );
}

/** A descriptor is public, and stays in the history for ever. */
export const noSecrets = perFile(
  'no-secrets',
  { it: 'Niente password né recapiti personali.', en: 'No passwords and no personal addresses.' },
  (file) => {
    const { parsed, english, englishFile } = file;
    const problems: Problem[] = [];
    visitTexts(parsed.data, (text, path) => {
      problems.push(...findLeaks(text).map((finding) => problemAt(file, path, finding)));
    });
    return [
      ...problems,
      ...parsed.comments.flatMap(({ line, text }) =>
        findLeaks(text).map((finding) => ({ ...finding, file: parsed.file, line, field: '' })),
      ),
      ...findInBody(parsed.file, parsed.body, parsed.bodyLine),
      ...findInBody(englishFile, english, 1),
    ];
  },
);
