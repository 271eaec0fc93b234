/**
 * The shape of the JSON files: what is written into them, its type and the OpenAPI description come from here. What
 * is not known is `null`, so that every field is always there. Keywords and their values are the wizard's own.
 */
import * as z from 'zod';
import { described } from '../model/fields';
import { WIZARD_IDS } from '../model/schema';
import { GRADES, TEST_GROUPS, TRUNK_KINDS } from '../model/testPlan';
import {
  EVIDENCES,
  MEASURE_UNITS,
  STATUS_ACTIONS,
  STATUSES,
  TEST_PATHS,
  TEST_RESULTS,
  TESTED_TRUNKS,
  TESTERS,
  TIERS,
  WIZARD_ACTIONS,
} from '../model/vocabulary';

/** A value, or `null` where there is none. */
function orNull<T extends z.ZodType>(schema: T): z.ZodType<z.output<T> | null> {
  return z.preprocess((value) => value ?? null, schema.nullable());
}

const bilingual = z.object({ it: z.string(), en: z.string() });
const values = z.record(z.string(), z.string());

/** The number of a case of the test plan: three digits leave room for those to come. */
const caseNumber = z.coerce.number().int().min(1).max(999);

const historyEntry = z.object({
  date: described(z.iso.date(), 'quando è stato fatto', 'when it was made'),
  release: described(orNull(z.string()), 'la prima release che lo contiene', 'the first release that carries it'),
  action: described(z.enum(WIZARD_ACTIONS), 'che cosa è successo al provider', 'what happened to the provider'),
  changes: described(
    z.record(z.string(), z.object({ from: orNull(z.string()), to: z.string() })),
    'i valori prima e dopo, per parola chiave; from è null se la riga non c’era',
    'the values before and after, by keyword; from is null when the row was not there',
  ),
  unnamedChanges: described(
    z.int().min(0),
    'quante altre impostazioni sono cambiate, di cui si conosce solo il numero',
    'how many further settings changed, of which only the number is known',
  ),
});

const limitation = z.object({
  id: z.string(),
  afterWizard: described(
    z.boolean(),
    'se resta qualcosa da fare a mano dopo il wizard',
    'whether something is left to do by hand after the wizard',
  ),
  keywords: described(z.array(z.string()), 'le parole chiave che riguarda', 'the keywords that it is about'),
  cases: described(
    z.array(caseNumber),
    'i casi del piano di test che riguarda, per numero',
    'the cases of the test plan that it is about, by number',
  ),
  text: bilingual,
});

const outcome = z.object({
  result: described(z.enum(TEST_RESULTS), 'come è finito il caso', 'how the case ended'),
  note: described(orNull(bilingual), 'che cosa si è visto', 'what was seen'),
  measure: described(
    orNull(z.object({ value: z.number(), unit: z.enum(MEASURE_UNITS) })),
    'che cosa si è misurato; l’unità n conta',
    'what was measured; the unit n counts',
  ),
  traces: described(
    z.array(z.string()),
    'gli SHA-256 delle tracce, che restano nel ticket',
    'the SHA-256 of the traces, which stay in the ticket',
  ),
});

const testRecord = z.object({
  date: described(z.iso.date(), 'quando sono stati chiusi i test', 'when the tests were finished'),
  release: described(z.string(), 'la release di NethVoice', 'the NethVoice release'),
  asterisk: described(orNull(z.string()), 'la release di Asterisk', 'the release of Asterisk'),
  nethvoiceProxy: described(
    orNull(z.string()),
    'la release del proxy di NethVoice',
    'the release of NethVoice’s proxy',
  ),
  plan: described(z.int().min(1), 'la versione del piano di test', 'the version of the test plan'),
  tester: described(z.enum(TESTERS), 'chi li ha fatti', 'who ran them'),
  trunkKind: described(z.enum(TESTED_TRUNKS), 'il trunk provato', 'the trunk that was tested'),
  path: described(
    z.enum(TEST_PATHS),
    'attraverso NethVoice, il solo che conta per lo stato, o direttamente verso il provider',
    'through NethVoice, which alone is evidence, or straight at the provider',
  ),
  ticket: described(orNull(z.int().min(1)), 'il ticket in cui stanno le tracce', 'the ticket that holds the traces'),
  cases: described(
    z.record(z.string(), outcome),
    'che cosa è risultato, per numero del caso',
    'what came out, by the number of the case',
  ),
});

const ageing = orNull(
  z.object({
    date: described(
      z.iso.date(),
      'la data del verbale su cui si basa lo stato',
      'the date of the record that the evidence rests on',
    ),
    release: described(
      z.string(),
      'la release di NethVoice su cui è stato fatto',
      'the NethVoice release that it was made on',
    ),
    otherAsterisk: described(
      z.boolean(),
      'se la release del catalogo ha un’altra major di Asterisk',
      'whether the catalog’s release has another major release of Asterisk',
    ),
    dueFrom: described(z.iso.date(), 'da quando i test sono da ripetere (due)', 'from when the tests are due again'),
    staleFrom: described(z.iso.date(), 'da quando i test sono scaduti (stale)', 'from when the evidence is stale'),
  }),
);

/** A provider in the JSON files. */
export const apiProvider = z.object({
  key: described(z.string(), 'la chiave nel wizard', 'the wizard’s key'),
  name: described(z.string(), 'il nome nell’elenco del wizard', 'the name in the wizard’s list'),
  company: described(z.string(), 'l’azienda: unisce i suoi provider', 'the company: ties its providers together'),
  status: described(z.enum(STATUSES), 'a che punto è la certificazione', 'where the certification is'),
  tier: described(z.enum(TIERS), 'il livello di supporto', 'the support tier'),
  evidence: described(orNull(z.enum(EVIDENCES)), 'su che cosa si basa lo stato', 'what the status rests on'),
  wizard: described(
    orNull(
      z.object({
        id: z.int().min(WIZARD_IDS[0]).max(WIZARD_IDS[1]),
        since: described(
          z.string(),
          'la prima release il cui wizard lo offre',
          'the first release whose wizard offers it',
        ),
        sinceDate: orNull(z.iso.date()),
      }),
    ),
    'la riga nell’elenco del wizard; null se il wizard non lo offre',
    'the row in the wizard’s list; null when the wizard doesn’t offer it',
  ),
  trunk: described(
    values,
    'le impostazioni: per chi è nel wizard tutte, altrimenti solo quelle note',
    'the settings: all of them for what is in the wizard, else only those that are known',
  ),
  departures: described(
    z.array(z.string()),
    'dove il modello si scosta dai valori comuni',
    'where the template departs from the shared values',
  ),
  absent: described(
    z.array(z.string()),
    'le parole chiave comuni senza riga nelle tabelle del wizard',
    'the shared keywords that have no row in the wizard’s tables',
  ),
  special: described(
    values,
    'le opzioni speciali, con $USERNAME e $PHONE da sostituire',
    'the special options, with $USERNAME and $PHONE to be replaced',
  ),
  flags: described(z.record(z.string(), z.int().min(0).max(1)), 'i flag del proxy', 'the proxy’s flags'),
  limitations: described(
    z.array(limitation),
    'che cosa sapere prima di affidarsi al modello',
    'what to know before relying on the template',
  ),
  history: described(z.array(historyEntry), 'dal più vecchio', 'oldest first'),
  statusHistory: described(
    z.array(z.object({ date: z.iso.date(), action: z.enum(STATUS_ACTIONS), reason: bilingual })),
    'che cosa è successo alla certificazione, dal più vecchio; vuoto se non è scritto',
    'what happened to the certification, oldest first; empty where it isn’t written down',
  ),
  testRecord: described(
    orNull(
      z.object({
        date: z.iso.date(),
        release: z.string(),
        cases: z.record(z.string(), z.enum(['passed', 'failed', 'not-applicable'])),
      }),
    ),
    'l’ultimo esito di ogni caso provato attraverso NethVoice, per numero, con data e release del verbale su cui si basa lo stato',
    'the last result of each case that was tested through NethVoice, by its number, with date and release of the record that the evidence rests on',
  ),
  testRecords: described(
    z.array(testRecord),
    'i verbali dei test, dal più vecchio',
    'the records of the tests, oldest first',
  ),
  ageing: described(
    ageing,
    'come invecchiano i test: fresh fino a dueFrom, due fino a staleFrom, poi stale; null senza verbali attraverso NethVoice',
    'how the evidence ages: fresh until dueFrom, due until staleFrom, then stale; null without records through NethVoice',
  ),
  prose: described(bilingual, 'il testo della pagina, in Markdown', 'the page’s text, in Markdown'),
  page: described(bilingual, 'l’indirizzo della pagina', 'the address of the page'),
});

const head = {
  schemaVersion: described(z.string(), 'la versione di questi dati', 'the version of this data'),
  release: described(
    z.object({ release: z.string(), date: z.iso.date() }),
    'la release di NethVoice a cui si riferiscono le impostazioni',
    'the NethVoice release that the settings are of',
  ),
};

/** A provider that a later release of NethVoice brings, in the JSON files. */
export const apiAnnounced = z.object({
  key: described(z.string(), 'fa parte dell’indirizzo della pagina', 'part of the page’s address'),
  name: described(z.string(), 'il nome annunciato', 'the name that was announced'),
  release: described(
    orNull(z.string()),
    'la release di NethVoice che lo porta',
    'the NethVoice release that brings it',
  ),
  issue: described(
    z.string(),
    'la fonte nel tracker: NethServer/dev#7987',
    'the source in the tracker: NethServer/dev#7987',
  ),
  page: described(bilingual, 'l’indirizzo della pagina', 'the address of the page'),
});

/** `providers.json`. */
export const apiList = z.object({
  ...head,
  providers: z.array(apiProvider),
  announced: described(
    z.array(apiAnnounced),
    'i provider che altre release portano; le loro impostazioni non sono note',
    'the providers that other releases bring; their settings are not known',
  ),
});

/** `status.json`: of every provider what its certification is, and no more. */
export const apiStatuses = z.object({
  ...head,
  providers: described(
    z.record(
      z.string(),
      z.object({
        status: z.enum(STATUSES),
        tier: z.enum(TIERS),
        since: described(
          orNull(z.iso.date()),
          'da quando lo stato è questo, se è scritto',
          'since when the status is this, where it is written down',
        ),
        evidence: orNull(z.enum(EVIDENCES)),
        ageing,
      }),
    ),
    'per chiave',
    'by key',
  ),
});

/** `providers/<key>.json`. */
export const apiSingle = z.object({ ...head, provider: apiProvider });

/** `test-plan.json`. */
export const apiTestPlan = z.object({
  schemaVersion: head.schemaVersion,
  version: described(z.int().min(1), 'la versione del piano', 'the version of the plan'),
  groups: described(
    z.array(z.object({ id: z.enum(TEST_GROUPS.map(({ id }) => id)), title: bilingual })),
    'i gruppi della procedura di certificazione, nel suo ordine',
    'the groups of the certification procedure, in its order',
  ),
  cases: described(
    z.array(
      z.object({
        number: described(
          caseNumber,
          'il numero a cui si riferiscono i verbali: resta allo stesso caso per sempre',
          'the number that test records refer to: it keeps its case for good',
        ),
        group: described(z.enum(TEST_GROUPS.map(({ id }) => id)), 'il suo gruppo', 'its group'),
        name: bilingual,
        passWhen: described(
          bilingual,
          'che cosa si deve vedere perché sia superato',
          'what must be seen for it to pass',
        ),
        references: described(z.array(z.string()), 'gli standard di riferimento', 'the standards that describe it'),
        grade: described(z.enum(GRADES), 'quanto pesa', 'how much it weighs'),
        since: described(
          z.int().min(1),
          'la prima versione del piano che lo contiene',
          'the first version of the plan that has it',
        ),
        appliesTo: described(
          orNull(z.enum(TRUNK_KINDS)),
          'i soli trunk per cui vale: quelli che si registrano, quelli in cui NethVoice si autentica, quelli riconosciuti dal solo indirizzo; null se vale per tutti',
          'the only trunks that it is for: those that register, those where NethVoice authenticates, those known by their address alone; null when it is for all',
        ),
      }),
    ),
    'i casi, per numero',
    'the cases, by number',
  ),
});

/** A provider in the JSON files. */
export type ApiProvider = z.output<typeof apiProvider>;

/** `providers.json`. */
export type ApiList = z.output<typeof apiList>;
