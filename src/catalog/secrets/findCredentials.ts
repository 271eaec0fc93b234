/** Secrets with a form of their own: headers of SIP and HTTP, keys of SDP, commands, key files. */
import { passwordValue } from './passwordValue';
import { MARK, type Secret } from './secret';

/** Patterns whose last group is the secret. Each looks at a bounded number of characters. */
const FORMS: readonly RegExp[] = [
  // RFC 3261 §20.7 and §20.28, also folded over lines (§7.3.1): a digest can be tried against a list of passwords. What is
  // indented as deep as the header itself, as in Wireshark's tree, is the next header.
  /(?:(?<=^([ \t]{0,40}))|\b)(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?((?:digest|basic|bearer|ntlm|negotiate|token|apikey)\s[^\n]*(?:(?:(?<=,[ \t]*\r?)\n|\n(?=\1[ \t]+\S))[^\n]+)*)/dgim,
  // The answer by itself, where a trace was cut.
  /\bresponse\s{0,4}[=:]\s{0,4}["']?([0-9a-f]{32,128})/dgi,
  // RFC 4568 §9.1: the master key of an SRTP stream.
  /\binline:([A-Za-z0-9+/]{16,128}={0,2})/dg,
  // The same key as Wireshark takes it apart; RFC 4566 §5.12 and RFC 4567: keys in lines of their own.
  /^[ \t]+(?:master )?(?:key|salt|key and salt):\s([0-9a-f]{16,})/dgim,
  /^k=(?:clear|base64):([^\n]{1,256})/dgm,
  /\bkey-mgmt:mikey\s{1,4}([A-Za-z0-9+/]{16,}={0,2})/dg,
  // mysql(1) with \G: a row of FreePBX's tables, a column a line.
  /\bkeyword:\s{0,4}secret\r?\n\s{0,40}data:[^\S\n]{0,4}([^\s]{1,256})/dg,
  // RFC 7468: a private key.
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\n?([^-]{1,20000})/dg,
  // curl(1), wget(1) and their like: `-u user:password`.
  /\b(?:curl|wget|http|https|xh|lftp)\b[^\n]{0,400}?\s(?:-[A-Za-z]{0,6}u|--user|--proxy-user|-a|--auth)[ =]?["']?[^\s:"']{1,64}:((?:[^\s"']|["'](?=\S)){1,256})/dgi,
  // mysql(1): `-ppassword`; sshpass(1), sipp and sipsak: the next word.
  /\b(?:mysql\w*|mariadb(?:-\w+)?)\b[^\n]{0,200}?\s-p["']?([^\s"']{1,256})/dg,
  /\b(?:sshpass|sipp)\b[^\n]{0,200}?\s-a?p\s{0,3}["']?([^\s"']{1,256})/dg,
  /\bsipsak\b[^\n]{0,200}?\s-a\s{0,3}["']?([^\s"']{1,256})/dg,
];

/** `credenziali: user / password`: the first word is the user's name, the last the password. */
const PAIR =
  /(?<![\p{L}\p{N}])(credenzial[ei]|credentials?|creds|login|accesso|account|(?:utente|user(?:name|id)?|login|nome utente)\s?(?:\/|e|and|&|\+)\s?(?:pass(?:word|wd)?|pwd|psw))\s{0,4}(?:sip|voip|trunk|del trunk|web)?(?:\s{0,4}([:=–-]{1,2}>?|→)\s{0,4}|[^\S\n]{1,4})(?:(?:utente|user(?:name)?)\s{1,2}(?![/|,;:]))?([^\s/|,;:]{1,64})(\s{0,4}[/|,;:]\s{0,4}|\s+(?:e|and|-|–)\s+|[ \t]+)(?:(?:password|pwd|psw|pass)\s{0,2}[:=]?\s{0,2})?([^\s,;|]{1,256})/dgiu;

/** `S3cret! è la password`. */
const BEFORE = /(?<!\S)([^\s:=]{5,128}) (?:è|is) (?:la|the) (?:\p{L}{1,12} )?(?:password|passphrase|psw|pwd)\b/dgiu;

/** The secrets of the pairs in a text. */
function findPairs(text: string): Secret[] {
  return [...text.matchAll(PAIR)].flatMap((match): Secret[] => {
    const [, label = '', colon, user = '', mark = '', value = ''] = match;
    const [start, end] = match.indices?.[5] ?? [0, 0];
    const kind = passwordValue(value);
    const isPair = /^cred|[/&+]|\s(?:e|and)\s/i.test(label);
    if (kind === 'harmless' || user === MARK) return [];
    const isMarked = /[/|:]|\s(?:e|and|-|–)\s/.test(mark) && colon !== undefined;
    const isMixed = /\d/.test(value) && /\p{L}/u.test(value);
    if (!isMixed && !(isPair && isMarked)) return [];
    return [{ start, end, isSure: kind === 'strong' || isPair }];
  });
}

/** The secrets of these forms in a text. */
export function findCredentials(text: string): Secret[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ indices }): Secret[] => {
      const [start, end] = indices?.at(-1) ?? [0, 0];
      return passwordValue(text.slice(start, end)) === 'harmless' && end - start < 16
        ? []
        : [{ start, end, isSure: true }];
    }),
  );
  const before = [...text.matchAll(BEFORE)].flatMap(({ 1: value = '', indices }): Secret[] => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return passwordValue(value) === 'strong' ? [{ start, end, isSure: true }] : [];
  });
  return [...found, ...findPairs(text), ...before];
}
