/**
 * The one schema of the descriptor: checks, types, JSON Schema and the reference page come from it.
 * What goes in are texts, lists and maps (`parse.ts` converts nothing); what comes out is typed.
 */
import * as z from 'zod';
import { bilingual, checked, date, described, fieldMap, line, oneOf, release, renameFields, yesNo } from './fields';
import { MAX_NAME_LENGTH, MAX_VALUE_LENGTH } from './limits';
import { checkNumber } from './numbers';
import { quote, REPLACE_PASSWORD, verbatim, type Finding } from './problems';
import { proposeKey, slug } from './proposeKey';
import { ASTERISK, checkAsterisk } from './recordTexts';
import { caseNumber, testRecord } from './testRecordSchema';
import { checkName } from './texts';
import {
  ANY_TEXT,
  checkTableValue,
  checkValue,
  checkVariables,
  choiceRule,
  notOneOf,
  numberRule,
  suggest,
  valueRule,
  type EditorRule,
} from './values';
import {
  ACTIONS,
  ALL_KEYWORDS,
  CODECS,
  EVIDENCES,
  FLAGS,
  KEYWORD_RULES,
  STATUSES,
  SPECIAL_KEYWORDS,
  type Keyword,
  type SpecialKeyword,
  type ValueRule,
} from './vocabulary';

/** One codec of a list: judged by itself, so that the problem has its line. */
const codec = checked((name) => ((CODECS as readonly string[]).includes(name) ? undefined : notOneOf(name, CODECS)), {
  enum: [...CODECS],
});

/** The value of one keyword; codecs are written as a list and travel as the wizard's own text. */
function keywordValue(rule: ValueRule): z.ZodType<string> {
  const value = checked((text) => checkValue(rule, text), valueRule(rule));
  if (rule.kind !== 'codecs') return value;
  return z
    .array(codec)
    .min(1)
    .transform((codecs) => codecs.join(','))
    .pipe(value)
    .meta(valueRule(rule));
}

/** A number of the wizard's tables: what its values are checked by holds for ours too. */
const count = keywordValue({ kind: 'number' }).transform(Number);

/** An object's fields by name, each made by a function of its name. */
function shapeOf<K extends string, T extends z.ZodType>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}

const trunkShape = shapeOf(ALL_KEYWORDS, (keyword): z.ZodOptional<z.ZodType<string>> =>
  keywordValue(KEYWORD_RULES[keyword]).optional(),
);

/** What the wizard's tables hold, whatever it means: the other level beside that of `trunk`. */
const asIsShape = shapeOf(ALL_KEYWORDS, () => checked(checkTableValue, valueRule({ kind: 'text' })).optional());

/** What is wrong with a special option, or nothing: `$USERNAME` and `$PHONE` may stand in it, or in place of it. */
function checkSpecial(keyword: SpecialKeyword, text: string): Finding | undefined {
  if (keyword === 'secret' && text !== '') return PASSWORD;
  if (/^\$(?:PHONE|USERNAME)$/.test(text)) return undefined;
  const filledIn = text.replaceAll('$PHONE', '0').replaceAll('$USERNAME', '0');
  return checkVariables(text) ?? checkValue(ruleOf(keyword), filledIn);
}

/** How the value of a special option is checked, once it is filled in. */
function ruleOf(keyword: SpecialKeyword): ValueRule {
  return keyword in KEYWORD_RULES ? KEYWORD_RULES[keyword as Keyword] : { kind: 'text' };
}

const specialShape = shapeOf(SPECIAL_KEYWORDS, (keyword) =>
  checked((text) => checkSpecial(keyword, text), specialRule(keyword, ruleOf(keyword))).optional(),
);

/** The same for editors: the keyword's value, or a text with the wizard's variables. Codecs are text here. */
function specialRule(keyword: SpecialKeyword, rule: ValueRule): EditorRule {
  if (keyword === 'secret') return choiceRule(['']);
  if (rule.kind === 'text') return valueRule(rule);
  const variable = { type: 'string', maxLength: MAX_VALUE_LENGTH, pattern: '\\$(?:USERNAME|PHONE)' };
  return { type: undefined, anyOf: [rule.kind === 'codecs' ? { type: 'string' } : valueRule(rule), variable] };
}

/** A password has no place in a file that everybody reads. */
const PASSWORD: Finding = {
  what: { it: 'Il campo contiene una password.', en: 'The field holds a password.' },
  allowed: { it: 'niente: "" svuota la password digitata', en: 'nothing: "" blanks the password that was typed' },
  fix: REPLACE_PASSWORD,
};

/** What a change or a limitation may be about: a keyword, a flag, or the name in the wizard's list. */
const NAMED_IN_TEXT: readonly string[] = [...SPECIAL_KEYWORDS, ...FLAGS, 'name'];

const flagValue = oneOf(['0', '1'])
  .meta(choiceRule(['0', '1']))
  .transform((value): 0 | 1 => (value === '1' ? 1 : 0));
const flagsShape = shapeOf(FLAGS, () => flagValue.optional());

/** What a change is about. */
const changedKeyword = checked(
  (keyword) => (NAMED_IN_TEXT.includes(keyword) ? undefined : unknownKeyword(keyword)),
  choiceRule(NAMED_IN_TEXT),
);

/** A setting's value as the wizard had it; which one it is of says {@link checkPast}. */
const pastValue = z.string().meta({ type: ANY_TEXT, maxLength: MAX_VALUE_LENGTH });

/**
 * What is wrong with a value that the wizard had, or nothing. What its tables had and no descriptor may say was there
 * all the same; but a password is published as little as any other.
 */
function checkPast(keyword: string, text: string): Finding | undefined {
  if (keyword === 'name') return checkName(text);
  if ((FLAGS as readonly string[]).includes(keyword)) return checkValue({ kind: 'choice', values: ['0', '1'] }, text);
  const finding = checkSpecial(keyword as SpecialKeyword, text);
  return finding === PASSWORD || checkTableValue(text) !== undefined ? finding : undefined;
}

/** The changed values by keyword, each checked as what it is. */
const changes = z
  .record(changedKeyword, z.strictObject({ from: pastValue.optional(), to: pastValue }))
  .check(({ value, issues }) => {
    for (const [keyword, sides] of Object.entries(value))
      for (const [side, text] of Object.entries(sides)) {
        const finding = checkPast(keyword, text);
        if (finding !== undefined)
          issues.push({ code: 'custom', input: text, path: [keyword, side], params: { finding } });
      }
  });

const historyEntry = fieldMap({
  date: described(date, 'quando è stato fatto', 'when it was made'),
  release: described(release.optional(), 'la prima release che lo contiene', 'the first release that carries it'),
  action: described(oneOf(ACTIONS), 'che cosa è successo al provider', 'what happened to the provider'),
  changes: described(
    changes.default({}),
    'i valori prima e dopo, per parola chiave; senza from la riga non c’era',
    'the values before and after, by keyword; without from the row was not there',
  ),
  reason: described(
    bilingual.optional(),
    'perché la certificazione è cambiata; solo per chi ha chiesto, provato, dato o tolto la certificazione',
    'why the certification changed; only for what asked for, tested, gave or took a certification',
  ),
  unnamed_changes: described(
    count.default(0),
    'quante altre impostazioni sono cambiate, se se ne conosce solo il numero',
    'how many further settings changed, where only their number is known',
  ),
});

/** A keyword that the wizard's tables don't have. */
function unknownKeyword(keyword: string): Finding {
  return {
    what: {
      it: `${quote(keyword)} non è una parola chiave del wizard.`,
      en: `${quote(keyword)} is not a keyword of the wizard.`,
    },
    allowed: verbatim(NAMED_IN_TEXT.join(', ')),
    fix: suggest(keyword, NAMED_IN_TEXT),
  };
}

/** Words joined by hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const limitation = fieldMap({
  id: described(
    checked((value) => (ID.test(value) ? undefined : badId(value)), { pattern: ID.source }),
    'un nome breve, unico nel file',
    'a short name, unique in the file',
  ),
  after_wizard: described(
    yesNo.optional().transform((value) => value ?? false),
    'yes se resta qualcosa da fare a mano dopo il wizard',
    'yes when something is left to do by hand after the wizard',
  ),
  keywords: described(
    z.array(oneOf(NAMED_IN_TEXT)).default([]),
    'le parole chiave che riguarda',
    'the keywords that it is about',
  ),
  cases: described(
    z.array(caseNumber).default([]),
    'i casi del piano di test che riguarda, per numero; ogni caso I fallito ne ha una',
    'the cases of the test plan that it is about, by number; each I case that failed has one',
  ),
  text: described(bilingual, 'che cosa deve sapere il rivenditore', 'what a reseller should know'),
});

/** A limitation's name has a form, since it becomes an anchor. */
function badId(value: string): Finding {
  const meant = slug(value);
  return {
    what: { it: `${quote(value)} non va bene come nome.`, en: `${quote(value)} won’t do as a name.` },
    allowed: {
      it: 'parole minuscole unite da trattini: registration-domain',
      en: 'lower-case words joined by hyphens: registration-domain',
    },
    fix:
      meant === ''
        ? { it: 'Riscrivi il nome in questa forma.', en: 'Write the name in that form.' }
        : { it: `Scrivi ${meant}.`, en: `Write ${meant}.` },
  };
}

/** The bounds of an id: a number beyond the last one loses digits in JavaScript. */
export const WIZARD_IDS = [1, Number.MAX_SAFE_INTEGER] as const;

/** An id of the wizard's list: never used twice, not even after a provider left. */
const wizardId = checked((value) => checkNumber(value, ...WIZARD_IDS), numberRule(...WIZARD_IDS)).transform(Number);

const wizard = fieldMap({
  id: described(
    wizardId,
    'l’id nella tabella del wizard: mai riusato',
    'the id in the wizard’s table: never used again',
  ),
  since: described(release, 'la prima release il cui wizard lo offre', 'the first release whose wizard offers it'),
  since_date: described(date.optional(), 'la data di quella release', 'the date of that release'),
  reused_id: described(
    yesNo.optional().transform((value) => value ?? false),
    'yes se la release ha dato a questo provider l’id di uno uscito: lo scrive import, e check avvisa',
    'yes when the release gave this provider the id of one that left: import writes it, and check warns',
  ),
});

/** The fields of a descriptor, in the order of the reference page. */
const descriptorFields = {
  name: described(
    line(MAX_NAME_LENGTH, checkName),
    'il nome, come lo mostra l’elenco del wizard',
    'the name, as the wizard’s list shows it',
  ),
  company: described(
    line(MAX_NAME_LENGTH, checkName).optional(),
    'l’azienda: unisce i suoi provider; può mancare solo con requested',
    'the company: ties its providers together; only with requested may it be missing',
  ),
  status: described(oneOf(STATUSES), 'a che punto è la certificazione', 'where the certification is'),
  evidence: described(
    oneOf(EVIDENCES).optional(),
    'su che cosa si basa lo stato certified',
    'what the status certified rests on',
  ),
  listed: described(
    yesNo.optional(),
    'se il catalogo lo mostra; per requested il valore predefinito è no, altrimenti yes',
    'whether the catalog shows it; no unless stated for requested, else yes',
  ),
  wizard: described(
    wizard.optional(),
    'la riga nell’elenco del wizard; solo se il wizard offre il provider',
    'the row in the wizard’s list; only where the wizard offers the provider',
  ),
  trunk: described(
    z.strictObject(trunkShape),
    'le impostazioni, solo dove si scostano da _defaults.yml',
    'the settings, only where they depart from _defaults.yml',
  ),
  special: described(
    z.strictObject(specialShape).default({}),
    'le opzioni speciali: solo qui $USERNAME e $PHONE vengono sostituiti',
    'the special options: only here $USERNAME and $PHONE are replaced',
  ),
  as_is: described(
    z.strictObject(asIsShape).default({}),
    'le impostazioni che le tabelle del wizard hanno e che trunk non ammette: le scrive import, e check avvisa',
    'the settings that the wizard’s tables have and trunk doesn’t allow: import writes them, and check warns',
  ),
  flags: described(
    z.strictObject(flagsShape).default({}),
    'i flag del proxy, solo dove si scostano da _defaults.yml',
    'the proxy’s flags, only where they depart from _defaults.yml',
  ),
  absent: described(
    z.array(oneOf([...ALL_KEYWORDS, ...FLAGS])).default([]),
    'le parole chiave senza riga nelle tabelle del wizard per questo provider',
    'the keywords that have no row in the wizard’s tables for this provider',
  ),
  limitations: described(
    z.array(limitation).default([]),
    'che cosa il rivenditore deve sapere prima di affidarsi al modello',
    'what a reseller must know before relying on the template',
  ),
  history: described(
    z.array(historyEntry).default([]),
    'che cosa è cambiato nel wizard e nella certificazione, e quando, dal più vecchio',
    'what changed in the wizard and in the certification, and when, oldest first',
  ),
  test_records: described(
    z.array(testRecord).default([]),
    'i verbali dei test, dal più vecchio; si aggiungono e non si correggono; servono quando evidence è test-record',
    'the records of the tests, oldest first; they are added and never corrected; needed when evidence is test-record',
  ),
};

/** The fields together. A request may not know the company; it is missed whatever else is wrong. */
const descriptorMap = z
  .strictObject(descriptorFields)
  .refine(({ company, status }) => company !== undefined || status === 'requested', {
    path: ['company'],
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

/** What may stand between the two `---` of a descriptor. What was only requested isn't shown unless the file says so. */
export const descriptorSchema = renameFields(descriptorMap).transform(({ listed, ...fields }) => ({
  ...fields,
  listed: listed ?? fields.status !== 'requested',
}));

const defaultsFields = {
  trunk: z.strictObject(trunkShape),
  flags: z.strictObject(shapeOf(FLAGS, () => flagValue)),
};

/** `_defaults.yml`: what the wizard's templates share. */
export const defaultsSchema = fieldMap(defaultsFields);

/** A request in a tracker on GitHub: it becomes a link. */
const ISSUE = /^[\w.-]{1,39}\/[\w.-]{1,100}#[1-9]\d{0,9}$/;

/** The source of an announcement. */
const issue = checked((value) => (ISSUE.test(value) ? undefined : badIssue(value)), { pattern: ISSUE.source });

/** Anything else leads nowhere. */
function badIssue(value: string): Finding {
  return {
    what: {
      it: `${quote(value)} non è una richiesta del tracker.`,
      en: `${quote(value)} is no request of the tracker.`,
    },
    allowed: {
      it: 'organizzazione/repository#numero: NethServer/dev#7987',
      en: 'organisation/repository#number: NethServer/dev#7987',
    },
    fix: { it: 'Copia il riferimento dal tracker.', en: 'Copy the reference from the tracker.' },
  };
}

/** A provider that a later release brings: its name, the release where one is known, the source. */
const announcedProvider = fieldMap({ name: line(MAX_NAME_LENGTH, checkName), release: release.optional(), issue });

/** Each announced provider has a page, whose address comes from its name. */
const announcedProviders = z.array(announcedProvider).check(({ value, issues }) => {
  const keys = value.map(({ name }) => proposeKey(name, undefined));
  value.forEach(({ name }, index) => {
    if (keys.indexOf(keys[index] ?? '') === index) return;
    const finding: Finding = {
      what: { it: `${quote(name)} è già annunciato.`, en: `${quote(name)} is announced already.` },
      allowed: { it: 'nomi che differiscono in lettere e cifre', en: 'names that differ in letters and digits' },
      fix: { it: 'Togli una delle due voci.', en: 'Remove one of the two entries.' },
    };
    issues.push({ code: 'custom', input: name, path: [index, 'name'], params: { finding } });
  });
});

const releaseFields = {
  release,
  date,
  /** The major release of Asterisk in it: tests made on another are due again. */
  asterisk: checked(checkAsterisk, { type: ANY_TEXT, pattern: ASTERISK.source }).optional(),
  added_later: announcedProviders.default([]),
  /** Ids of providers that left the wizard: trunks made years ago still bear them, so nobody else may. */
  retired_ids: z.array(wizardId).default([]),
};

/** `_release.yml`: the release that the settings were read from. */
export const releaseSchema = fieldMap(releaseFields);

/** The names of the fields of each kind of file, in the order in which they are written. */
export const FIELD_NAMES = {
  descriptor: Object.keys(descriptorFields),
  defaults: Object.keys(defaultsFields),
  release: Object.keys(releaseFields),
} as const;
