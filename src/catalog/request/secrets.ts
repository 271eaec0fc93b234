/** Passwords in what people type: found and taken out before anything is kept, shown or sent. */

/** A person's own address that begins with a word and a colon: `mail:name@host` holds no password. */
const NOT_A_USER = '(?!(?:sips?|mailto|e-?mail|mail|pec|posta|tel|im|xmpp):)';

/** What follows the user name of `user:password@host`: all up to the last @ of the word. */
const PASSWORD_AT = ':\\S{0,256}@';

/** Words that announce a password, in both languages. */
const ANNOUNCED = "(?:pass(?:word|wd|phrase)?|pwd|psw|secret|segreto|parola d['’]ordine|chiave segreta)";

/** Forms that a password is pasted in, and what is left of each. Applied one after the other, until nothing changes. */
const FORMS: readonly { readonly pattern: RegExp; readonly left: string }[] = [
  // RFC 3261 §19.1.1: `sip:user:password@host`; whatever the password is made of.
  { pattern: new RegExp(`(sips?:)([^\\s:@/]{1,64})${PASSWORD_AT}`, 'giu'), left: '$1$2@' },
  // The same before its host is typed. Digits alone are a port.
  { pattern: /(sips?:)([^\s:@/]{1,64}):(?!\d{1,5}(?![^\s;>?,)]))[^\s:@;>?]{1,256}/giu, left: '$1$2' },
  // RFC 3986 §3.2.1: `https://user:password@host`.
  { pattern: /([a-z][\w+.-]{0,20}:\/\/)([^\s/:@]{1,64}):[^\s/]{0,256}@/giu, left: '$1$2@' },
  // Without a scheme, as in an old registration string: `user:password@host`.
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.$%+/@-])${NOT_A_USER}([^\\s:@/<>()"',;=[\\]]{1,64}):(?!\\/\\/|sips?:)\\S{0,256}?@(?:\\S{0,256}@)?`,
      'giu',
    ),
    left: '$1@',
  },
  // `Authorization: Digest …`: the answer in it can be tried against a list of passwords.
  { pattern: /\b((?:proxy-)?authorization)\s*:\s*(?:digest|basic)\b.*/giu, left: '$1 […]' },
  // `password: …`, `pwd=…`, `la password è …`.
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])(${ANNOUNCED})["']?\\s*(?:[:=]+>?|\\bis\\b|(?<=\\s)è(?=\\s))\\s*(?:"[^"\\n]*"|'[^'\\n]*'|(?!\\[…\\])\\S+)`,
      'giu',
    ),
    left: '$1 […]',
  },
  // `password S3cret!`: a word with letters and digits behind it.
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(${ANNOUNCED})\\s+(?=\\S*\\d)(?=\\S*\\p{L})(?!\\[…\\])\\S{6,256}`, 'giu'),
    left: '$1 […]',
  },
];

/**
 * A text without what looks like a password: `sip:user:secret@host` becomes `sip:user@host`, `password: x`
 * becomes `password […]`. The same text when there is nothing of the kind.
 */
export function redactSecrets(text: string): string {
  let safe = text;
  for (;;) {
    const next = FORMS.reduce((value, { pattern, left }) => value.replace(pattern, left), safe);
    if (next === safe) return safe;
    safe = next;
  }
}
