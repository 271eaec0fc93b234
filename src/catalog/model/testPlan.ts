/**
 * The test plan: its cases under the five groups of the certification procedure. They are gathered from
 * public SIP trunk interoperability plans; the grades and the thresholds are a proposal of this site.
 * The guide's tables are made from here, and the numbers are the ones that a test record refers to.
 */
import type { Bilingual, Locale } from './bilingual';

/** The versions of the plan, oldest first. A version adds cases; what is there keeps number, meaning and grade. */
export const PLAN_VERSIONS = [1] as const;

/** A version of the plan. */
export type PlanVersion = (typeof PLAN_VERSIONS)[number];

/** The version that new tests follow. */
export const PLAN_VERSION: PlanVersion = 1;

/** One of the five groups of tests that the certification procedure names. */
export type TestGroup = 'connectivity' | 'calls' | 'features' | 'performance' | 'template';

/**
 * How much a case weighs. `knock-out`: it must be passed. `important`: a failure is published as a
 * limitation. `optional`: it need not be passed.
 */
export const GRADES = ['knock-out', 'important', 'optional'] as const;

/** One of {@link GRADES}. */
export type Grade = (typeof GRADES)[number];

/** The letter that stands for each in the guide and in messages. */
export const GRADE_LETTERS: Readonly<Record<Grade, string>> = { 'knock-out': 'K', important: 'I', optional: 'O' };

/**
 * What a case may ask of a trunk: that it registers, that NethVoice proves who it is with credentials, or that the provider
 * is known by its address alone.
 */
export const TRUNK_KINDS = ['registration', 'credentials', 'address'] as const;

/** One of {@link TRUNK_KINDS}. */
export type TrunkKind = (typeof TRUNK_KINDS)[number];

/** Whether a trunk is of a kind. A setting that isn't known is taken for the usual one: registration with credentials. */
const IS_OF_KIND: Readonly<Record<TrunkKind, (trunk: TrunkSettings) => boolean>> = {
  registration: ({ registration }) => registration !== 'none',
  credentials: ({ registration, authentication = 'outbound' }) =>
    registration !== 'none' || ['outbound', 'both'].includes(authentication),
  address: ({ registration, authentication = 'outbound' }) =>
    registration === 'none' && !['inbound', 'both'].includes(authentication),
};

/** The settings of a trunk that decide which cases apply to it. */
interface TrunkSettings {
  readonly registration?: string | undefined;
  readonly authentication?: string | undefined;
}

/** Whether a case applies to a trunk. */
export function caseApplies({ appliesTo }: Pick<TestCase, 'appliesTo'>, trunk: TrunkSettings): boolean {
  return appliesTo === undefined || IS_OF_KIND[appliesTo](trunk);
}

/** One case of the test plan. */
export interface TestCase {
  /** What a test record refers to: a number keeps its case for good, or old records would change meaning. */
  readonly number: number;
  readonly group: TestGroup;
  readonly name: Bilingual;
  /** What must be seen for the case to count as passed. */
  readonly passWhen: Bilingual;
  /** Standards that describe the behaviour: `RFC 3261`, `E.164`. Empty when none does. */
  readonly references: readonly string[];
  readonly grade: Grade;
  /** The first version of the plan that has it. */
  readonly since: PlanVersion;
  /** The only trunks on which the case makes sense; without it the case is for every trunk. */
  readonly appliesTo?: TrunkKind;
}

/** The five groups, in the order in which the certification procedure names them. */
export const TEST_GROUPS: readonly { readonly id: TestGroup; readonly title: Bilingual }[] = [
  { id: 'connectivity', title: { it: 'Connettività e registrazione', en: 'Connectivity and registration' } },
  { id: 'calls', title: { it: 'Instaurazione e chiusura delle chiamate', en: 'Call setup and termination' } },
  { id: 'features', title: { it: 'Compatibilità delle funzionalità', en: 'Feature compatibility' } },
  { id: 'performance', title: { it: 'Prestazioni e affidabilità', en: 'Performance and reliability' } },
  { id: 'template', title: { it: 'Modello di configurazione', en: 'Configuration template' } },
];

/** A case as it stands in the plan: in each language its name, and what must be seen for it to count as passed. */
interface PlannedCase
  extends
    Pick<TestCase, 'appliesTo'>,
    Partial<Pick<TestCase, 'since'>>,
    Readonly<Record<Locale, readonly [string, string]>> {}

/** Makes cases of a grade from their number, the standards that describe them, and their texts. */
function graded(
  grade: Grade,
): (number: number, references: readonly string[], planned: PlannedCase) => Omit<TestCase, 'group'> {
  return (number, references, { it: [nameIt, passIt], en: [nameEn, passEn], ...rest }) => ({
    number,
    name: { it: nameIt, en: nameEn },
    passWhen: { it: passIt, en: passEn },
    references,
    grade,
    since: 1,
    ...rest,
  });
}
const [knockOut, important, optional] = [graded('knock-out'), graded('important'), graded('optional')];

const CASES: Readonly<Record<TestGroup, readonly Omit<TestCase, 'group'>[]>> = {
  connectivity: [
    important(1, ['RFC 3263'], {
      it: ['DNS: A, SRV e NAPTR', 'Il server viene trovato e l’ordine di failover rispettato'],
      en: ['DNS: A, SRV and NAPTR', 'The server is found and the failover order kept'],
    }),
    knockOut(2, ['RFC 3261', 'RFC 7616', 'RFC 8760'], {
      it: ['Registrazione con digest', 'Il provider chiede l’autenticazione, poi risponde 200'],
      en: ['Digest registration', 'The provider challenges, then answers 200'],
      appliesTo: 'registration',
    }),
    knockOut(3, ['RFC 3261'], {
      it: ['Rinnovo della registrazione', 'Si rinnova prima della scadenza, per 24 ore'],
      en: ['Registration refresh', 'It is renewed before expiry, for 24 hours'],
      appliesTo: 'registration',
    }),
    important(4, ['RFC 3261'], {
      it: ['Password errata', 'Risposta 401 o 403, senza tentativi a ripetizione che ci facciano bloccare'],
      en: ['Wrong password', 'Answer 401 or 403, and no retry loop that gets us banned'],
      appliesTo: 'registration',
    }),
    knockOut(5, ['RFC 3261'], {
      it: ['Riavvio o cambio di indirizzo', 'Il trunk si registra di nuovo da solo'],
      en: ['Restart or change of address', 'The trunk registers again unattended'],
      appliesTo: 'registration',
    }),
    knockOut(6, ['RFC 3261'], {
      it: ['OPTIONS nei due sensi', 'Risposta 200, a un intervallo ragionevole'],
      en: ['OPTIONS both ways', 'Answer 200, at a sane interval'],
    }),
    knockOut(7, ['RFC 3581'], {
      it: ['Keep-alive attraverso il NAT', 'Dopo un periodo di inattività una chiamata entrante funziona'],
      en: ['NAT keep-alive', 'An inbound call works after idling'],
    }),
    optional(8, ['RFC 3261', 'RFC 8446'], {
      it: ['TCP e TLS', 'La connessione riesce e il certificato viene convalidato'],
      en: ['TCP and TLS', 'The connection succeeds and the certificate is validated'],
    }),
    knockOut(9, [], {
      it: ['Trunk autenticato per indirizzo IP, se usato', 'Una sorgente sconosciuta viene rifiutata'],
      en: ['IP-authenticated trunk, if used', 'An unknown source is refused'],
      appliesTo: 'address',
    }),
    important(10, ['RFC 3263'], {
      it: ['Failover del registrar', 'Avviene entro il tempo previsto'],
      en: ['Registrar failover', 'It happens within the target time'],
      appliesTo: 'registration',
    }),
  ],
  calls: [
    knockOut(11, ['RFC 3261', 'RFC 3264'], {
      it: ['Chiamata uscente, riaggancia il chiamante', 'Audio nei due sensi, poi BYE e 200'],
      en: ['Outbound call, the caller hangs up', 'Audio both ways, then BYE and 200'],
    }),
    knockOut(12, ['RFC 3261', 'RFC 3264'], {
      it: ['Chiamata uscente, riaggancia il chiamato', 'Audio nei due sensi, poi BYE e 200'],
      en: ['Outbound call, the callee hangs up', 'Audio both ways, then BYE and 200'],
    }),
    knockOut(13, ['RFC 3261', 'RFC 3264'], {
      it: ['Chiamata entrante, riaggancia il chiamante', 'Audio nei due sensi, poi BYE e 200'],
      en: ['Inbound call, the caller hangs up', 'Audio both ways, then BYE and 200'],
    }),
    knockOut(14, ['RFC 3261', 'RFC 3264'], {
      it: ['Chiamata entrante, riaggancia il chiamato', 'Audio nei due sensi, poi BYE e 200'],
      en: ['Inbound call, the callee hangs up', 'Audio both ways, then BYE and 200'],
    }),
    knockOut(15, ['RFC 3261'], {
      it: ['Annullamento durante lo squillo', 'CANCEL, poi 487'],
      en: ['Cancel while ringing', 'CANCEL, then 487'],
    }),
    knockOut(16, ['RFC 3261'], {
      it: ['Occupato', '486 e tono di occupato'],
      en: ['Busy', '486 and busy tone'],
    }),
    important(17, ['RFC 3261'], {
      it: ['Nessuna risposta', 'La chiamata va in timeout in modo pulito'],
      en: ['No answer', 'The call times out cleanly'],
    }),
    important(18, ['RFC 3326', 'RFC 3398'], {
      it: ['Numero non assegnato o sbarrato', '404 o 403, oppure un annuncio'],
      en: ['Unassigned or barred number', '404 or 403, or an announcement'],
    }),
    knockOut(19, ['RFC 3960', 'RFC 3262'], {
      it: ['Early media', 'Si sente il segnale di libero o l’annuncio'],
      en: ['Early media', 'The ringback or the announcement is heard'],
    }),
    knockOut(20, ['RFC 3261'], {
      it: ['Instradamento del DID', 'Arriva sul numero giusto, letto dal Request-URI o dal To'],
      en: ['DID routing', 'It reaches the right number, taken from the Request-URI or from To'],
    }),
    knockOut(21, ['RFC 3966', 'E.164'], {
      it: ['Numeri nazionali, mobili, internazionali, verdi e brevi', 'Ogni formato è accettato'],
      en: ['National, mobile, international, toll-free numbers and short codes', 'Every format is accepted'],
    }),
    knockOut(22, ['RFC 5031', 'RFC 6881'], {
      it: ['Chiamata al 112', 'Solo con procedura concordata: numero chiamante e posizione sono corretti'],
      en: ['Call to 112', 'By agreed procedure only: caller number and location are right'],
    }),
    knockOut(23, ['RFC 4028'], {
      it: ['Chiamata di oltre 60 minuti', 'Sopravvive al rinnovo della sessione'],
      en: ['A call over 60 minutes', 'It survives the session refresh'],
    }),
  ],
  features: [
    knockOut(24, ['RFC 3325'], {
      it: ['CLIP in entrata e in uscita', 'Il numero è quello giusto'],
      en: ['CLIP in and out', 'The number is the right one'],
    }),
    important(25, ['RFC 3323', 'RFC 3325'], {
      it: ['CLIR', 'Il numero è nascosto'],
      en: ['CLIR', 'The number is hidden'],
    }),
    important(26, ['RFC 3325'], {
      it: ['Numero chiamante personalizzato', 'Accettato o rifiutato come da documentazione'],
      en: ['Custom caller number', 'Accepted or refused as documented'],
    }),
    knockOut(27, ['RFC 4733'], {
      it: ['DTMF nei due sensi', 'Ogni cifra arriva, una volta sola'],
      en: ['DTMF both ways', 'Every digit arrives, once'],
    }),
    knockOut(28, ['RFC 3264', 'RFC 6337'], {
      it: ['Attesa e ripresa, musica di attesa', 'L’audio ritorna'],
      en: ['Hold and resume, music on hold', 'The audio comes back'],
    }),
    important(29, ['RFC 3891'], {
      it: ['Trasferimento con consultazione', 'Audio nei due sensi'],
      en: ['Attended transfer', 'Audio both ways'],
    }),
    important(30, ['RFC 3515'], {
      it: ['Trasferimento cieco', 'C’è audio e le tratte vengono rilasciate'],
      en: ['Blind transfer', 'There is audio and the legs are released'],
    }),
    important(31, ['RFC 5806', 'RFC 7044'], {
      it: ['Deviazione verso la rete pubblica', 'L’identità del chiamante è conservata'],
      en: ['Forward to the public network', 'The caller’s identity is kept'],
    }),
    knockOut(32, ['RFC 3551', 'RFC 3264'], {
      it: ['Ordine dei codec e ripiego su G.711 A-law', 'Si usa il codec concordato; 488 se non ce n’è nessuno'],
      en: ['Codec order and G.711 A-law fallback', 'The agreed codec is used; 488 if there is none'],
    }),
    important(33, ['RFC 3362'], {
      it: ['Fax, T.38 o G.711', 'Arrivano più pagine'],
      en: ['Fax, T.38 or G.711', 'Several pages are received'],
    }),
    important(34, [], {
      it: ['IVR, coda, gruppo di chiamata', 'La chiamata raggiunge un operatore, con audio'],
      en: ['IVR, queue, ring group', 'The call reaches an agent, with audio'],
    }),
    optional(35, ['RFC 3711', 'RFC 4568'], {
      it: ['SRTP', 'I flussi media sono cifrati'],
      en: ['SRTP', 'The media is encrypted'],
    }),
  ],
  performance: [
    knockOut(36, ['RFC 3261'], {
      it: ['I canali a contratto più uno', 'L’eccedenza è rifiutata in modo pulito (503 o 486)'],
      en: ['The contracted channels plus one', 'The excess is refused cleanly (503 or 486)'],
    }),
    important(37, ['RFC 3550', 'RFC 3611'], {
      it: ['Qualità sotto carico', 'Perdita < 1 %, jitter < 30 ms, MOS ≥ 4'],
      en: ['Quality under load', 'Loss < 1%, jitter < 30 ms, MOS ≥ 4'],
    }),
    knockOut(38, [], {
      it: ['Prova prolungata, da 24 a 72 ore', 'Nessuna chiamata resta appesa'],
      en: ['Soak test, 24 to 72 hours', 'No call is left stuck'],
    }),
    knockOut(39, [], {
      it: ['Interruzione della rete', 'Il trunk si riprende da solo nel tempo stabilito'],
      en: ['Network cut', 'The trunk recovers unattended in the set time'],
    }),
    important(40, [], {
      it: ['Due NethVoice dietro un solo proxy', 'Entrambi si registrano e chiamano'],
      en: ['Two NethVoice systems behind one proxy', 'Both register and call'],
    }),
  ],
  template: [
    knockOut(41, [], {
      it: ['Creazione dal wizard', 'Funziona con le sole credenziali'],
      en: ['Create from the wizard', 'It works with the credentials alone'],
    }),
    knockOut(42, [], {
      it: ['Nome utente diverso dal numero di telefono', 'Sopravvive a una modifica nel wizard'],
      en: ['Username unlike the phone number', 'It survives an edit in the wizard'],
      appliesTo: 'credentials',
    }),
    knockOut(43, [], {
      it: ['Ogni codec elencato, forzato e non', 'La negoziazione segue l’impostazione'],
      en: ['Each listed codec, forced and not', 'It is negotiated as set'],
    }),
    knockOut(44, [], {
      it: ['Flag di topologia e SRTP', 'Ciascuno è giustificato da una traccia'],
      en: ['Topology and SRTP flags', 'Each is justified by a trace'],
    }),
    important(45, [], {
      it: ['Aggiornamento, riavvio, eliminazione', 'Il trunk sopravvive; l’eliminazione non lascia residui'],
      en: ['Update, restart, delete', 'The trunk survives; a deletion leaves nothing behind'],
    }),
  ],
};

/** All cases, by number. */
export const TEST_PLAN: readonly TestCase[] = TEST_GROUPS.flatMap(({ id: group }) =>
  CASES[group].map((testCase) => ({ ...testCase, group })),
);
