/**
 * The shape of the JSON files: what is written into them, its type and the OpenAPI description come from here. What
 * is not known is `null`, so that every field is always there. Keywords and their values are the wizard's own.
 */
import * as z from 'zod';
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
  date: z.iso.date().describe('quando è stato fatto — when it was made'),
  release: orNull(z.string()).describe('la prima release che lo contiene — the first release that carries it'),
  action: z.enum(WIZARD_ACTIONS).describe('che cosa è successo al provider — what happened to the provider'),
  changes: z
    .record(z.string(), z.object({ from: orNull(z.string()), to: z.string() }))
    .describe(
      'i valori prima e dopo, per parola chiave; from è null se la riga non c’era — the values before and after, by keyword; from is null when the row was not there',
    ),
  unnamedChanges: z
    .int()
    .min(0)
    .describe(
      'quante altre impostazioni sono cambiate, di cui si conosce solo il numero — how many further settings changed, of which only the number is known',
    ),
});

const limitation = z.object({
  id: z.string(),
  afterWizard: z
    .boolean()
    .describe(
      'se resta qualcosa da fare a mano dopo il wizard — whether something is left to do by hand after the wizard',
    ),
  keywords: z.array(z.string()).describe('le parole chiave che riguarda — the keywords that it is about'),
  cases: z
    .array(caseNumber)
    .describe(
      'i casi del piano di test che riguarda, per numero — the cases of the test plan that it is about, by number',
    ),
  text: bilingual,
});

const outcome = z.object({
  result: z.enum(TEST_RESULTS).describe('come è finito il caso — how the case ended'),
  note: orNull(bilingual).describe('che cosa si è visto — what was seen'),
  measure: orNull(z.object({ value: z.number(), unit: z.enum(MEASURE_UNITS) })).describe(
    'che cosa si è misurato; l’unità n conta — what was measured; the unit n counts',
  ),
  traces: z
    .array(z.string())
    .describe('gli SHA-256 delle tracce, che restano nel ticket — the SHA-256 of the traces, which stay in the ticket'),
});

const testRecord = z.object({
  date: z.iso.date().describe('quando sono stati chiusi i test — when the tests were finished'),
  release: z.string().describe('la release di NethVoice — the NethVoice release'),
  asterisk: orNull(z.string()).describe('la release di Asterisk — the release of Asterisk'),
  nethvoiceProxy: orNull(z.string()).describe('la release del proxy di NethVoice — the release of NethVoice’s proxy'),
  plan: z.int().min(1).describe('la versione del piano di test — the version of the test plan'),
  tester: z.enum(TESTERS).describe('chi li ha fatti — who ran them'),
  trunkKind: z.enum(TESTED_TRUNKS).describe('il trunk provato — the trunk that was tested'),
  path: z
    .enum(TEST_PATHS)
    .describe(
      'attraverso NethVoice, il solo che conta per lo stato, o direttamente verso il provider — through NethVoice, which alone is evidence, or straight at the provider',
    ),
  ticket: orNull(z.int().min(1)).describe('il ticket in cui stanno le tracce — the ticket that holds the traces'),
  cases: z
    .record(z.string(), outcome)
    .describe('che cosa è risultato, per numero del caso — what came out, by the number of the case'),
});

const ageing = orNull(
  z.object({
    date: z.iso
      .date()
      .describe('la data del verbale su cui si basa lo stato — the date of the record that the evidence rests on'),
    release: z
      .string()
      .describe('la release di NethVoice su cui è stato fatto — the NethVoice release that it was made on'),
    otherAsterisk: z
      .boolean()
      .describe(
        'se la release del catalogo ha un’altra major di Asterisk — whether the catalog’s release has another major release of Asterisk',
      ),
    dueFrom: z.iso.date().describe('da quando i test sono da ripetere (due) — from when the tests are due again'),
    staleFrom: z.iso.date().describe('da quando i test sono scaduti (stale) — from when the evidence is stale'),
  }),
);

/** A provider in the JSON files. */
export const apiProvider = z.object({
  key: z.string().describe('la chiave nel wizard — the wizard’s key'),
  name: z.string().describe('il nome nell’elenco del wizard — the name in the wizard’s list'),
  company: z.string().describe('l’azienda: unisce i suoi provider — the company: ties its providers together'),
  status: z.enum(STATUSES).describe('a che punto è la certificazione — where the certification is'),
  tier: z.enum(TIERS).describe('il livello di supporto — the support tier'),
  evidence: orNull(z.enum(EVIDENCES)).describe('su che cosa si basa lo stato — what the status rests on'),
  wizard: orNull(
    z.object({
      id: z.int().min(WIZARD_IDS[0]).max(WIZARD_IDS[1]),
      since: z.string().describe('la prima release il cui wizard lo offre — the first release whose wizard offers it'),
      sinceDate: orNull(z.iso.date()),
    }),
  ).describe(
    'la riga nell’elenco del wizard; null se il wizard non lo offre — the row in the wizard’s list; null when the wizard doesn’t offer it',
  ),
  trunk: values.describe(
    'le impostazioni: per chi è nel wizard tutte, altrimenti solo quelle note — the settings: all of them for what is in the wizard, else only those that are known',
  ),
  departures: z
    .array(z.string())
    .describe('dove il modello si scosta dai valori comuni — where the template departs from the shared values'),
  absent: z
    .array(z.string())
    .describe(
      'le parole chiave comuni senza riga nelle tabelle del wizard — the shared keywords that have no row in the wizard’s tables',
    ),
  special: values.describe(
    'le opzioni speciali, con $USERNAME e $PHONE da sostituire — the special options, with $USERNAME and $PHONE to be replaced',
  ),
  flags: z.record(z.string(), z.int().min(0).max(1)).describe('i flag del proxy — the proxy’s flags'),
  limitations: z
    .array(limitation)
    .describe('che cosa sapere prima di affidarsi al modello — what to know before relying on the template'),
  history: z.array(historyEntry).describe('dal più vecchio — oldest first'),
  statusHistory: z
    .array(z.object({ date: z.iso.date(), action: z.enum(STATUS_ACTIONS), reason: bilingual }))
    .describe(
      'che cosa è successo alla certificazione, dal più vecchio; vuoto se non è scritto — what happened to the certification, oldest first; empty where it isn’t written down',
    ),
  testRecord: orNull(
    z.object({
      date: z.iso.date(),
      release: z.string(),
      cases: z.record(z.string(), z.enum(['passed', 'failed', 'not-applicable'])),
    }),
  ).describe(
    'l’ultimo esito di ogni caso provato attraverso NethVoice, per numero, con data e release del verbale su cui si basa lo stato — the last result of each case that was tested through NethVoice, by its number, with date and release of the record that the evidence rests on',
  ),
  testRecords: z
    .array(testRecord)
    .describe('i verbali dei test, dal più vecchio — the records of the tests, oldest first'),
  ageing: ageing.describe(
    'come invecchiano i test: fresh fino a dueFrom, due fino a staleFrom, poi stale; null senza verbali attraverso NethVoice — how the evidence ages: fresh until dueFrom, due until staleFrom, then stale; null without records through NethVoice',
  ),
  prose: bilingual.describe('il testo della pagina, in Markdown — the page’s text, in Markdown'),
  page: bilingual.describe('l’indirizzo della pagina — the address of the page'),
});

const head = {
  schemaVersion: z.string().describe('la versione di questi dati — the version of this data'),
  release: z
    .object({ release: z.string(), date: z.iso.date() })
    .describe(
      'la release di NethVoice a cui si riferiscono le impostazioni — the NethVoice release that the settings are of',
    ),
};

/** A provider that a later release of NethVoice brings, in the JSON files. */
export const apiAnnounced = z.object({
  key: z.string().describe('fa parte dell’indirizzo della pagina — part of the page’s address'),
  name: z.string().describe('il nome annunciato — the name that was announced'),
  release: orNull(z.string()).describe('la release di NethVoice che lo porta — the NethVoice release that brings it'),
  issue: z
    .string()
    .describe('la fonte nel tracker: NethServer/dev#7987 — the source in the tracker: NethServer/dev#7987'),
  page: bilingual.describe('l’indirizzo della pagina — the address of the page'),
});

/** `providers.json`. */
export const apiList = z.object({
  ...head,
  providers: z.array(apiProvider),
  announced: z
    .array(apiAnnounced)
    .describe(
      'i provider che altre release portano; le loro impostazioni non sono note — the providers that other releases bring; their settings are not known',
    ),
});

/** `status.json`: of every provider what its certification is, and no more. */
export const apiStatuses = z.object({
  ...head,
  providers: z
    .record(
      z.string(),
      z.object({
        status: z.enum(STATUSES),
        tier: z.enum(TIERS),
        since: orNull(z.iso.date()).describe(
          'da quando lo stato è questo, se è scritto — since when the status is this, where it is written down',
        ),
        evidence: orNull(z.enum(EVIDENCES)),
        ageing,
      }),
    )
    .describe('per chiave — by key'),
});

/** `providers/<key>.json`. */
export const apiSingle = z.object({ ...head, provider: apiProvider });

/** `test-plan.json`. */
export const apiTestPlan = z.object({
  schemaVersion: head.schemaVersion,
  version: z.int().min(1).describe('la versione del piano — the version of the plan'),
  groups: z
    .array(z.object({ id: z.enum(TEST_GROUPS.map(({ id }) => id)), title: bilingual }))
    .describe(
      'i gruppi della procedura di certificazione, nel suo ordine — the groups of the certification procedure, in its order',
    ),
  cases: z
    .array(
      z.object({
        number: caseNumber.describe(
          'il numero a cui si riferiscono i verbali: resta allo stesso caso per sempre — the number that test records refer to: it keeps its case for good',
        ),
        group: z.enum(TEST_GROUPS.map(({ id }) => id)).describe('il suo gruppo — its group'),
        name: bilingual,
        passWhen: bilingual.describe('che cosa si deve vedere perché sia superato — what must be seen for it to pass'),
        references: z.array(z.string()).describe('gli standard di riferimento — the standards that describe it'),
        grade: z.enum(GRADES).describe('quanto pesa — how much it weighs'),
        since: z
          .int()
          .min(1)
          .describe('la prima versione del piano che lo contiene — the first version of the plan that has it'),
        appliesTo: orNull(z.enum(TRUNK_KINDS)).describe(
          'i soli trunk per cui vale: quelli che si registrano, quelli in cui NethVoice si autentica, quelli riconosciuti dal solo indirizzo; null se vale per tutti — the only trunks that it is for: those that register, those where NethVoice authenticates, those known by their address alone; null when it is for all',
        ),
      }),
    )
    .describe('i casi, per numero — the cases, by number'),
});

/** A provider in the JSON files. */
export type ApiProvider = z.output<typeof apiProvider>;

/** `providers.json`. */
export type ApiList = z.output<typeof apiList>;
