/**
 * The test plan: 45 cases under the five groups of the certification procedure. They are gathered from
 * public SIP trunk interoperability plans; the grades and the thresholds are a proposal of this site.
 * The guide's tables are made from here, and the numbers are the ones that a test record refers to.
 */
import type { Bilingual } from './bilingual';

/** One of the five groups of tests that the certification procedure names. */
export type TestGroup = 'connectivity' | 'calls' | 'features' | 'performance' | 'template';

/**
 * How much a case weighs. `knock-out`: it must be passed. `important`: a failure is published as a
 * limitation. `optional`: it need not be passed.
 */
export type Grade = 'knock-out' | 'important' | 'optional';

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
  /**
   * The only kind of trunk on which the case makes sense: one that registers, or one that the provider
   * knows by its address. Without it the case is for every trunk.
   */
  readonly appliesTo?: 'registration' | 'address';
}

/** The five groups, in the order in which the certification procedure names them. */
export const TEST_GROUPS: readonly { readonly id: TestGroup; readonly title: Bilingual }[] = [
  { id: 'connectivity', title: { it: 'Connettività e registrazione', en: 'Connectivity and registration' } },
  { id: 'calls', title: { it: 'Instaurazione e chiusura delle chiamate', en: 'Call setup and termination' } },
  { id: 'features', title: { it: 'Compatibilità delle funzionalità', en: 'Feature compatibility' } },
  { id: 'performance', title: { it: 'Prestazioni e affidabilità', en: 'Performance and reliability' } },
  { id: 'template', title: { it: 'Modello di configurazione', en: 'Configuration template' } },
];

/** All cases, by number. */
export const TEST_PLAN: readonly TestCase[] = [
  {
    number: 1,
    group: 'connectivity',
    name: { it: 'DNS: A, SRV e NAPTR', en: 'DNS: A, SRV and NAPTR' },
    passWhen: {
      it: 'Il server viene trovato e l’ordine di failover rispettato',
      en: 'The server is found and the failover order kept',
    },
    references: ['RFC 3263'],
    grade: 'important',
  },
  {
    number: 2,
    group: 'connectivity',
    name: { it: 'Registrazione con digest', en: 'Digest registration' },
    passWhen: {
      it: 'Il provider chiede l’autenticazione, poi risponde 200',
      en: 'The provider challenges, then answers 200',
    },
    references: ['RFC 3261', 'RFC 7616', 'RFC 8760'],
    grade: 'knock-out',
    appliesTo: 'registration',
  },
  {
    number: 3,
    group: 'connectivity',
    name: { it: 'Rinnovo della registrazione', en: 'Registration refresh' },
    passWhen: { it: 'Si rinnova prima della scadenza, per 24 ore', en: 'It is renewed before expiry, for 24 hours' },
    references: ['RFC 3261'],
    grade: 'knock-out',
    appliesTo: 'registration',
  },
  {
    number: 4,
    group: 'connectivity',
    name: { it: 'Password errata', en: 'Wrong password' },
    passWhen: {
      it: 'Risposta 401 o 403, senza tentativi a ripetizione che ci facciano bloccare',
      en: 'Answer 401 or 403, and no retry loop that gets us banned',
    },
    references: ['RFC 3261'],
    grade: 'important',
    appliesTo: 'registration',
  },
  {
    number: 5,
    group: 'connectivity',
    name: { it: 'Riavvio o cambio di indirizzo', en: 'Restart or change of address' },
    passWhen: { it: 'Il trunk si registra di nuovo da solo', en: 'The trunk registers again unattended' },
    references: ['RFC 3261'],
    grade: 'knock-out',
    appliesTo: 'registration',
  },
  {
    number: 6,
    group: 'connectivity',
    name: { it: 'OPTIONS nei due sensi', en: 'OPTIONS both ways' },
    passWhen: { it: 'Risposta 200, a un intervallo ragionevole', en: 'Answer 200, at a sane interval' },
    references: ['RFC 3261'],
    grade: 'knock-out',
  },
  {
    number: 7,
    group: 'connectivity',
    name: { it: 'Keep-alive attraverso il NAT', en: 'NAT keep-alive' },
    passWhen: {
      it: 'Dopo un periodo di inattività una chiamata entrante funziona',
      en: 'An inbound call works after idling',
    },
    references: ['RFC 3581'],
    grade: 'knock-out',
  },
  {
    number: 8,
    group: 'connectivity',
    name: { it: 'TCP e TLS', en: 'TCP and TLS' },
    passWhen: {
      it: 'La connessione riesce e il certificato viene convalidato',
      en: 'The connection succeeds and the certificate is validated',
    },
    references: ['RFC 3261', 'RFC 8446'],
    grade: 'optional',
  },
  {
    number: 9,
    group: 'connectivity',
    name: { it: 'Trunk autenticato per indirizzo IP, se usato', en: 'IP-authenticated trunk, if used' },
    passWhen: { it: 'Una sorgente sconosciuta viene rifiutata', en: 'An unknown source is refused' },
    references: [],
    grade: 'knock-out',
    appliesTo: 'address',
  },
  {
    number: 10,
    group: 'connectivity',
    name: { it: 'Failover del registrar', en: 'Registrar failover' },
    passWhen: { it: 'Avviene entro il tempo previsto', en: 'It happens within the target time' },
    references: ['RFC 3263'],
    grade: 'important',
    appliesTo: 'registration',
  },
  {
    number: 11,
    group: 'calls',
    name: { it: 'Chiamata uscente, riaggancia il chiamante', en: 'Outbound call, the caller hangs up' },
    passWhen: { it: 'Audio nei due sensi, poi BYE e 200', en: 'Audio both ways, then BYE and 200' },
    references: ['RFC 3261', 'RFC 3264'],
    grade: 'knock-out',
  },
  {
    number: 12,
    group: 'calls',
    name: { it: 'Chiamata uscente, riaggancia il chiamato', en: 'Outbound call, the callee hangs up' },
    passWhen: { it: 'Audio nei due sensi, poi BYE e 200', en: 'Audio both ways, then BYE and 200' },
    references: ['RFC 3261', 'RFC 3264'],
    grade: 'knock-out',
  },
  {
    number: 13,
    group: 'calls',
    name: { it: 'Chiamata entrante, riaggancia il chiamante', en: 'Inbound call, the caller hangs up' },
    passWhen: { it: 'Audio nei due sensi, poi BYE e 200', en: 'Audio both ways, then BYE and 200' },
    references: ['RFC 3261', 'RFC 3264'],
    grade: 'knock-out',
  },
  {
    number: 14,
    group: 'calls',
    name: { it: 'Chiamata entrante, riaggancia il chiamato', en: 'Inbound call, the callee hangs up' },
    passWhen: { it: 'Audio nei due sensi, poi BYE e 200', en: 'Audio both ways, then BYE and 200' },
    references: ['RFC 3261', 'RFC 3264'],
    grade: 'knock-out',
  },
  {
    number: 15,
    group: 'calls',
    name: { it: 'Annullamento durante lo squillo', en: 'Cancel while ringing' },
    passWhen: { it: 'CANCEL, poi 487', en: 'CANCEL, then 487' },
    references: ['RFC 3261'],
    grade: 'knock-out',
  },
  {
    number: 16,
    group: 'calls',
    name: { it: 'Occupato', en: 'Busy' },
    passWhen: { it: '486 e tono di occupato', en: '486 and busy tone' },
    references: ['RFC 3261'],
    grade: 'knock-out',
  },
  {
    number: 17,
    group: 'calls',
    name: { it: 'Nessuna risposta', en: 'No answer' },
    passWhen: { it: 'La chiamata va in timeout in modo pulito', en: 'The call times out cleanly' },
    references: ['RFC 3261'],
    grade: 'important',
  },
  {
    number: 18,
    group: 'calls',
    name: { it: 'Numero non assegnato o sbarrato', en: 'Unassigned or barred number' },
    passWhen: { it: '404 o 403, oppure un annuncio', en: '404 or 403, or an announcement' },
    references: ['RFC 3326', 'RFC 3398'],
    grade: 'important',
  },
  {
    number: 19,
    group: 'calls',
    name: { it: 'Early media', en: 'Early media' },
    passWhen: { it: 'Si sente il segnale di libero o l’annuncio', en: 'The ringback or the announcement is heard' },
    references: ['RFC 3960', 'RFC 3262'],
    grade: 'knock-out',
  },
  {
    number: 20,
    group: 'calls',
    name: { it: 'Instradamento del DID', en: 'DID routing' },
    passWhen: {
      it: 'Arriva sul numero giusto, letto dal Request-URI o dal To',
      en: 'It reaches the right number, taken from the Request-URI or from To',
    },
    references: ['RFC 3261'],
    grade: 'knock-out',
  },
  {
    number: 21,
    group: 'calls',
    name: {
      it: 'Numeri nazionali, mobili, internazionali, verdi e brevi',
      en: 'National, mobile, international, toll-free numbers and short codes',
    },
    passWhen: { it: 'Ogni formato è accettato', en: 'Every format is accepted' },
    references: ['RFC 3966', 'E.164'],
    grade: 'knock-out',
  },
  {
    number: 22,
    group: 'calls',
    name: { it: 'Chiamata al 112', en: 'Call to 112' },
    passWhen: {
      it: 'Solo con procedura concordata: numero chiamante e posizione sono corretti',
      en: 'By agreed procedure only: caller number and location are right',
    },
    references: ['RFC 5031', 'RFC 6881'],
    grade: 'knock-out',
  },
  {
    number: 23,
    group: 'calls',
    name: { it: 'Chiamata di oltre 60 minuti', en: 'A call over 60 minutes' },
    passWhen: { it: 'Sopravvive al rinnovo della sessione', en: 'It survives the session refresh' },
    references: ['RFC 4028'],
    grade: 'knock-out',
  },
  {
    number: 24,
    group: 'features',
    name: { it: 'CLIP in entrata e in uscita', en: 'CLIP in and out' },
    passWhen: { it: 'Il numero è quello giusto', en: 'The number is the right one' },
    references: ['RFC 3325'],
    grade: 'knock-out',
  },
  {
    number: 25,
    group: 'features',
    name: { it: 'CLIR', en: 'CLIR' },
    passWhen: { it: 'Il numero è nascosto', en: 'The number is hidden' },
    references: ['RFC 3323', 'RFC 3325'],
    grade: 'important',
  },
  {
    number: 26,
    group: 'features',
    name: { it: 'Numero chiamante personalizzato', en: 'Custom caller number' },
    passWhen: { it: 'Accettato o rifiutato come da documentazione', en: 'Accepted or refused as documented' },
    references: ['RFC 3325'],
    grade: 'important',
  },
  {
    number: 27,
    group: 'features',
    name: { it: 'DTMF nei due sensi', en: 'DTMF both ways' },
    passWhen: { it: 'Ogni cifra arriva, una volta sola', en: 'Every digit arrives, once' },
    references: ['RFC 4733'],
    grade: 'knock-out',
  },
  {
    number: 28,
    group: 'features',
    name: { it: 'Attesa e ripresa, musica di attesa', en: 'Hold and resume, music on hold' },
    passWhen: { it: 'L’audio ritorna', en: 'The audio comes back' },
    references: ['RFC 3264', 'RFC 6337'],
    grade: 'knock-out',
  },
  {
    number: 29,
    group: 'features',
    name: { it: 'Trasferimento con consultazione', en: 'Attended transfer' },
    passWhen: { it: 'Audio nei due sensi', en: 'Audio both ways' },
    references: ['RFC 3891'],
    grade: 'important',
  },
  {
    number: 30,
    group: 'features',
    name: { it: 'Trasferimento cieco', en: 'Blind transfer' },
    passWhen: { it: 'C’è audio e le tratte vengono rilasciate', en: 'There is audio and the legs are released' },
    references: ['RFC 3515'],
    grade: 'important',
  },
  {
    number: 31,
    group: 'features',
    name: { it: 'Deviazione verso la rete pubblica', en: 'Forward to the public network' },
    passWhen: { it: 'L’identità del chiamante è conservata', en: 'The caller’s identity is kept' },
    references: ['RFC 5806', 'RFC 7044'],
    grade: 'important',
  },
  {
    number: 32,
    group: 'features',
    name: { it: 'Ordine dei codec e ripiego su G.711 A-law', en: 'Codec order and G.711 A-law fallback' },
    passWhen: {
      it: 'Si usa il codec concordato; 488 se non ce n’è nessuno',
      en: 'The agreed codec is used; 488 if there is none',
    },
    references: ['RFC 3551', 'RFC 3264'],
    grade: 'knock-out',
  },
  {
    number: 33,
    group: 'features',
    name: { it: 'Fax, T.38 o G.711', en: 'Fax, T.38 or G.711' },
    passWhen: { it: 'Arrivano più pagine', en: 'Several pages are received' },
    references: ['RFC 3362'],
    grade: 'important',
  },
  {
    number: 34,
    group: 'features',
    name: { it: 'IVR, coda, gruppo di chiamata', en: 'IVR, queue, ring group' },
    passWhen: { it: 'La chiamata raggiunge un operatore, con audio', en: 'The call reaches an agent, with audio' },
    references: [],
    grade: 'important',
  },
  {
    number: 35,
    group: 'features',
    name: { it: 'SRTP', en: 'SRTP' },
    passWhen: { it: 'I flussi media sono cifrati', en: 'The media is encrypted' },
    references: ['RFC 3711', 'RFC 4568'],
    grade: 'optional',
  },
  {
    number: 36,
    group: 'performance',
    name: { it: 'I canali a contratto più uno', en: 'The contracted channels plus one' },
    passWhen: {
      it: 'L’eccedenza è rifiutata in modo pulito (503 o 486)',
      en: 'The excess is refused cleanly (503 or 486)',
    },
    references: ['RFC 3261'],
    grade: 'knock-out',
  },
  {
    number: 37,
    group: 'performance',
    name: { it: 'Qualità sotto carico', en: 'Quality under load' },
    passWhen: { it: 'Perdita < 1 %, jitter < 30 ms, MOS ≥ 4', en: 'Loss < 1%, jitter < 30 ms, MOS ≥ 4' },
    references: ['RFC 3550', 'RFC 3611'],
    grade: 'important',
  },
  {
    number: 38,
    group: 'performance',
    name: { it: 'Prova prolungata, da 24 a 72 ore', en: 'Soak test, 24 to 72 hours' },
    passWhen: { it: 'Nessuna chiamata resta appesa', en: 'No call is left stuck' },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 39,
    group: 'performance',
    name: { it: 'Interruzione della rete', en: 'Network cut' },
    passWhen: {
      it: 'Il trunk si riprende da solo nel tempo stabilito',
      en: 'The trunk recovers unattended in the set time',
    },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 40,
    group: 'performance',
    name: { it: 'Due NethVoice dietro un solo proxy', en: 'Two NethVoice systems behind one proxy' },
    passWhen: { it: 'Entrambi si registrano e chiamano', en: 'Both register and call' },
    references: [],
    grade: 'important',
  },
  {
    number: 41,
    group: 'template',
    name: { it: 'Creazione dal wizard', en: 'Create from the wizard' },
    passWhen: { it: 'Funziona con le sole credenziali', en: 'It works with the credentials alone' },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 42,
    group: 'template',
    name: { it: 'Nome utente diverso dal numero di telefono', en: 'Username unlike the phone number' },
    passWhen: { it: 'Sopravvive a una modifica nel wizard', en: 'It survives an edit in the wizard' },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 43,
    group: 'template',
    name: { it: 'Ogni codec elencato, forzato e non', en: 'Each listed codec, forced and not' },
    passWhen: { it: 'La negoziazione segue l’impostazione', en: 'It is negotiated as set' },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 44,
    group: 'template',
    name: { it: 'Flag di topologia e SRTP', en: 'Topology and SRTP flags' },
    passWhen: { it: 'Ciascuno è giustificato da una traccia', en: 'Each is justified by a trace' },
    references: [],
    grade: 'knock-out',
  },
  {
    number: 45,
    group: 'template',
    name: { it: 'Aggiornamento, riavvio, eliminazione', en: 'Update, restart, delete' },
    passWhen: {
      it: 'Il trunk sopravvive; l’eliminazione non lascia residui',
      en: 'The trunk survives; a deletion leaves nothing behind',
    },
    references: [],
    grade: 'important',
  },
];
