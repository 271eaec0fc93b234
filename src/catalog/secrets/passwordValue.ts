/** What a word behind “password:” is: a password, a placeholder, or part of a sentence. */

/** `strong` looks like a password by itself, `plain` only by where it stands, `harmless` is none. */
export type ValueKind = 'strong' | 'plain' | 'harmless';

/** Words that stand where a password would, and say something of it. */
const OF_A_SENTENCE = new Set(
  (
    'a ad al alla allo ai agli da dal dalla dai di del della dello dei e ed è in nel nella nello nei negli su sul sulla con per tra fra ' +
    'il lo la i gli le un una uno questa quella questo quello quale quali che chi cui se non no sì si ma o oppure come dove quando ' +
    'va vanno viene vengono deve devono può possono sarà era serve servono vedi vedere chiedi chiedere chiedila chiederla consegnata ' +
    'più meno molto troppo sempre mai ancora già solo anche stata stato quindi nessuna nessuno niente vuota vuoto assente uguale diversa ' +
    'obbligatoria obbligatorio facoltativa facoltativo richiesta richiesto necessaria sbagliata errata corretta giusta scaduta cambiata ' +
    'segreta segreto riservata nota sconosciuta ignota lunga corta minima massima privata pubblica unica robusta debole sicura ' +
    'ok ko sì on off true false null none nil n.d. n/d n.a. n/a nd na tbd xxx yes not the an of for from by with to at as and or it its ' +
    'this that these those there here is are was will must should can may required optional mandatory needed wrong right correct incorrect ' +
    'expired changed sent given provided set unset empty blank missing same different always never only also too see ask case sensitive ' +
    'they we you he she nowhere nothing everything qui lì là qua unknown password user username utente nome server host porta port dominio domain note codec proxy trunk sip voip linea ' +
    'registrar realm data valore value tipo type lunghezza length hash md5 digest testo text string stringa campo field omessa omesso ' +
    'rimossa rimosso removed redacted hidden nascosta nascosto riferita comunicata inviata fornita indicata allegata separatamente'
  ).split(' '),
);

/** Endings of Italian participles and adjectives, and of English ones: “la password è …” often goes on with one. */
const OF_AN_ADJECTIVE =
  /(?:at[ae]|ut[ae]|it[ae]|st[ae]|tt[ae]|ri[ae]|al[ei]|il[ei]|iv[ae]|os[ae]|ic[ae]|nt[aei]|rs[ae]|rt[ae]|ed|able|ible|ive|ing|ory|ent|ant|ful|less)$/u;

/** Names of the trade that have letters and digits, as a password has. */
const OF_THE_TRADE =
  /^(?:sips?|rfc|md|sha|g\.?7|h\.?26|ipv|utf|base|iso|tls|v|sslv|aes|opus|t\.?38|x\.?509|3cx|nat|pjsip|voip|e\.?164)[-_.:/]?\d[\d.\-/]*\w?$/i;

/** What stands in for a value: `***`, `…`, `$SECRET`, `{{password}}`, `[…]`. */
const PLACEHOLDER =
  /^(?:[*•.…_?#-]+|[xX]{3,}|\$\{?[A-Z_]+\}?|%[A-Z_]+%|\{+[^{}]*\}+|\[[^[\]]*\]|<[\p{L} _-]*>|\([\p{L} ,._-]*\)?|<?\/?[a-z:]+>)$/u;

/** Dates, times, hosts and numbers of a release: letters or digits with marks between, and yet no password. */
const OF_ANOTHER_KIND =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|\d+\.\d+(?:\.\d+)*|https?:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}|\d{1,3}%?)$/i;

/** What a value is worth, without the marks around it. */
export function passwordValue(value: string): ValueKind {
  const bare = value.replace(/^["'`“”‘’«*_([<{]+|["'`“”‘’»*_)\]>},;.!?:]+$/gu, '');
  if (
    bare === '' ||
    PLACEHOLDER.test(value) ||
    PLACEHOLDER.test(bare) ||
    OF_THE_TRADE.test(bare) ||
    OF_ANOTHER_KIND.test(bare)
  )
    return 'harmless';
  // An elided article or pronoun is a sentence’s too: `l’abbiamo`, `dell’utente`.
  if (
    OF_A_SENTENCE.has(bare.toLowerCase()) ||
    /^(?:[lcdsnmt]|un|(?:d|n|a|s|qu)ell|all|dall|sull)['’]\p{Ll}/iu.test(bare)
  )
    return 'harmless';
  const hasLetter = /\p{L}/u.test(bare);
  const hasDigit = /\d/.test(bare);
  if (bare.length >= 4 && ((hasLetter && hasDigit) || /^\d+$/.test(bare))) return 'strong';
  // A mark or a capital inside a word; apostrophes, hyphens and slashes are a writer's.
  if (
    bare.length >= 5 &&
    (/[\p{L}\d][!@#$%^&*+=?~§£€\\|]+[\p{L}\d]|[#$%&+=@!]\p{L}/u.test(bare) || /\p{Ll}\p{Lu}/u.test(bare))
  ) {
    return 'strong';
  }
  return 'plain';
}

/** Whether a plain word is more likely to describe a password than to be one. */
export function isDescription(value: string): boolean {
  return OF_AN_ADJECTIVE.test(value.replace(/[.,;:!?)]+$/, '').toLowerCase());
}

/** Whether several words are a sentence: one of them is an article, a preposition, a verb. */
export function isSentence(words: readonly string[]): boolean {
  return words.some((word) => OF_A_SENTENCE.has(word.replace(/[.,;:!?)]+$/, '').toLowerCase()));
}
