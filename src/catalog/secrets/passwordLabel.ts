/** Words that announce a password, Italian and English, also inside the names that programs give to their settings. */

/** How sure a word is of what follows it: `pass: 12` may count tests, `password: 12` doesn't. */
export type LabelStrength = 'strong' | 'weak';

const STRONG =
  /^(?:(?:\p{L}|\d)*(?:password|passwort|passwd|passphrase|passcode|pwd|secret)|psw|pswd|passw|p[a4]ssw[o0]rd|contraseña|kennwort)s?$/u;
const STRONG_ALONE = new Set([
  'segreto',
  'password',
  'passphrase',
  'passcode',
  'apikey',
  'secretkey',
  'privatekey',
  'md5cred',
  'accesstoken',
  'authtoken',
]);
const WEAK = new Set([
  'pass',
  'pw',
  'cred',
  'token',
  'pin',
  'otp',
  'authpass',
  'userpass',
  'sippass',
  'dbpass',
  'authpw',
]);

/** What may stand behind the word in a setting's name: `password_sip`, `secret-md5`. */
const BEHIND = new Set(['sip', 'voip', 'trunk', 'md5', 'hash', 'new', 'old', 'confirm', 'nuova', 'conferma', 'web']);

/** The parts of a setting's name, in lower case: `authPassword2` gives `auth`, `password`. */
function partsOf(name: string): string[] {
  const parts = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1_')
    .toLowerCase()
    .replace(/\d+$/, '')
    .split(/[_-]+/)
    .filter((part) => part !== '');
  while (parts.length > 1 && BEHIND.has(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** Whether a word, or a setting's name, announces a password; nothing when it doesn't. */
export function passwordLabel(name: string): LabelStrength | undefined {
  // A longer name is none that a person or a program gives to a setting.
  if (name.length > 64) return undefined;
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  const pair = parts.slice(-2).join('');
  if (STRONG.test(last) || STRONG_ALONE.has(last) || STRONG_ALONE.has(pair)) return 'strong';
  return WEAK.has(last) ? 'weak' : undefined;
}

/** Labels of several words, as a part of a regular expression. */
export const LABEL_PHRASES =
  "parola d['’]ordine|parola d(?:i |['’])accesso|mot de passe|(?:chiave|codice|parola) segret[ao]|chiave d(?:i |['’])accesso|codice d(?:i |['’])accesso|pass (?:word|phrase)|api key|p\\.\\s?w\\.|passw\\.|auth(?:entication)? key|shared key";
