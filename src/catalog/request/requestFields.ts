/** The questions of a certification request. The form, the ticket, the draft and the terminal ask no others. */
import { checkHost } from '../model/hosts';
import { CODEC_LABELS, ENCRYPTION_LABELS, transportLabel } from '../model/labels';
import { MAX_NAME_LENGTH } from '../model/limits';
import { verbatim, type Finding } from '../model/problems';
import { checkLine, checkRelease } from '../model/texts';
import type { Bilingual } from '../model/types';
import { checkValue, notOneOf } from '../model/values';
import { CODECS, KEYWORD_RULES, type Keyword } from '../model/vocabulary';
import { checkMail, checkPhone, checkSite } from './contactChecks';
import { publicName } from './publicText';
import type { Choice, RequestField, SectionId } from './requestField';

/** The schema's own rule for a keyword. */
function byKeyword(keyword: Keyword): (value: string) => Finding | undefined {
  return (value) => checkValue(KEYWORD_RULES[keyword], value);
}

/** The schema's rule for a host; in a form the port has a field of its own, not a keyword. */
function checkServer(value: string): Finding | undefined {
  const finding = checkHost(value);
  // The pieces joined would be nobody's host.
  if (finding !== undefined && /\S\s+\S/.test(value) && !finding.what.en.startsWith('There are')) {
    return {
      ...finding,
      fix: {
        it: 'Scrivi un solo nome o indirizzo, senza altro; la porta ha il suo campo.',
        en: 'Write one name or address, and nothing else; the port has a field of its own.',
      },
    };
  }
  if (finding?.fix.en.includes('sip_server_port') !== true) return finding;
  return {
    ...finding,
    fix: {
      it: 'Togli sip:, porta, parametri e spazi: la porta ha il suo campo.',
      en: 'Remove sip:, port, parameters and spaces: the port has a field of its own.',
    },
  };
}

/** The rule for a host, and for a port behind it. */
function checkProxy(value: string): Finding | undefined {
  const [, bracketed, name, port] = /^(?:\[(.+)\]|([^:]*))(?::(\d+))?$/.exec(value) ?? [];
  return (
    checkServer(bracketed ?? name ?? value) ?? (port === undefined ? undefined : byKeyword('sip_server_port')(port))
  );
}

/** A release of which the last number may be unknown. */
function checkTestRelease(value: string): Finding | undefined {
  return /^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/.test(value) ? undefined : checkRelease(value);
}

/** An answer out of a closed list; an imported file can hold another. */
function fromList(choices: readonly Choice[]): (value: string) => Finding | undefined {
  const values = choices.map(({ value }) => value);
  return (value) => (values.includes(value) ? undefined : notOneOf(value, values));
}

/** How the digits that are pressed travel: the keyword has further values, which nobody should ask for. */
const DTMF_MODES: readonly Choice[] = [
  { value: 'rfc4733', label: verbatim('RFC 4733 (telephone-event)') },
  { value: 'info', label: verbatim('SIP INFO') },
  { value: 'inband', label: { it: 'in banda, nell’audio', en: 'in band, in the audio' } },
];

/** The schema's rule for a name. */
const checkName = (value: string): Finding | undefined => checkLine(value.trim(), MAX_NAME_LENGTH);

/** The descriptor has no other name than this one: something of it has to be publishable. */
function checkPublicName(value: string): Finding | undefined {
  if (publicName(value) !== undefined) return checkName(value);
  return {
    what: { it: 'Di questo nome non si può pubblicare niente.', en: 'Nothing of this name may be published.' },
    allowed: { it: 'un nome, senza posta né password', en: 'a name, no mail address or password' },
    fix: { it: 'Scrivi come si chiama il provider.', en: 'Write what the provider is called.' },
  };
}

/** The headings of the form and of the ticket. */
export const SECTION_TITLES: Readonly<Record<SectionId, Bilingual>> = {
  provider: { it: 'Provider', en: 'Provider' },
  contact: { it: 'Contatto tecnico presso il provider', en: 'Technical contact at the provider' },
  trunk: { it: 'Trunk di prova', en: 'Test trunk' },
  calls: { it: 'Chiamate e numeri', en: 'Calls and numbers' },
  installation: { it: 'Installazione di prova', en: 'Test installation' },
  limits: { it: 'Che cosa non è supportato', en: 'What is not supported' },
};

/** A question as the table has it: what most have alike is left out. */
type Question = Omit<RequestField, 'id' | 'section' | 'control' | 'isPublic'> &
  Partial<Pick<RequestField, 'control' | 'isPublic'>>;

/** The questions by section, in the order in which they are asked, with their names kept in the table's type. */
const QUESTIONS = {
  provider: {
    name: {
      required: true,
      label: { it: 'Nome del provider', en: 'Provider name' },
      help: {
        it: 'Come vuoi vederlo nell’elenco del wizard. Se l’azienda ha più trunk, aggiungi ciò che li distingue, per esempio l’host.',
        en: 'As you want to see it in the wizard’s list. If the company has several trunks, add what tells them apart, the host for instance.',
      },
      isPublic: true,
      check: checkPublicName,
    },
    company: {
      required: true,
      label: { it: 'Azienda', en: 'Company' },
      help: {
        it: 'La ragione sociale, dal contratto o dalla fattura.',
        en: 'The company’s legal name, from the contract or an invoice.',
      },
      isPublic: true,
      check: checkName,
    },
    site: {
      inputMode: 'url',
      mayLack: true,
      label: { it: 'Sito web', en: 'Web site' },
      help: { it: 'L’indirizzo completo: https://www.example.it', en: 'The whole address: https://www.example.it' },
      isPublic: true,
      check: checkSite,
    },
  },
  contact: {
    contactName: {
      required: true,
      label: { it: 'Nome e cognome', en: 'Full name' },
      help: {
        it: 'Una persona sola, che resta la stessa durante la certificazione e anche dopo. Chiedila al tuo commerciale o all’assistenza del provider.',
        en: 'One person, who stays the same during the certification and after it. Ask your sales contact or the provider’s support.',
      },
    },
    contactRole: {
      mayLack: true,
      label: { it: 'Ruolo', en: 'Role' },
      help: { it: 'Per esempio: responsabile della rete voce.', en: 'For instance: head of voice network.' },
    },
    contactMail: {
      inputMode: 'email',
      required: { unless: 'contactPhone' },
      label: { it: 'E-mail', en: 'E-mail' },
      help: {
        it: 'L’indirizzo a cui il supporto può scrivere durante i test. Basta questo o il telefono.',
        en: 'The address that support can write to during the tests. This or the telephone is enough.',
      },
      check: checkMail,
    },
    contactPhone: {
      inputMode: 'tel',
      mayLack: true,
      label: { it: 'Telefono', en: 'Telephone' },
      help: {
        it: 'Un numero diretto, non il centralino. Basta questo o la posta.',
        en: 'A direct number, not the switchboard. This or the mail address is enough.',
      },
      check: checkPhone,
    },
  },
  trunk: {
    server: {
      inputMode: 'url',
      required: true,
      label: { it: 'Server SIP', en: 'SIP server' },
      help: {
        it: 'Nei dati della linea può chiamarsi registrar, dominio, SIP server o proxy. Solo il nome o l’indirizzo IP: sip.example.it',
        en: 'The line’s details may call it registrar, domain, SIP server or proxy. The name or IP address alone: sip.example.it',
      },
      keyword: 'sip_server',
      isPublic: true,
      check: checkServer,
    },
    port: {
      inputMode: 'numeric',
      mayLack: true,
      label: { it: 'Porta', en: 'Port' },
      help: {
        it: 'Nei dati della linea, spesso dopo i due punti. Se non c’è, lascia vuoto.',
        en: 'In the line’s details, often after a colon. If it isn’t there, leave it empty.',
      },
      keyword: 'sip_server_port',
      isPublic: true,
    },
    outboundProxy: {
      inputMode: 'url',
      mayLack: true,
      label: { it: 'Outbound proxy', en: 'Outbound proxy' },
      help: {
        it: 'Solo se il provider ne indica uno diverso dal server SIP, con la porta: proxy.example.it:5060',
        en: 'Only if the provider gives one that isn’t the SIP server, with its port: proxy.example.it:5060',
      },
      isPublic: true,
      check: checkProxy,
    },
    transport: {
      label: { it: 'Trasporto', en: 'Transport' },
      help: {
        it: 'Nei dati della linea, vicino alla porta. Se non è scritto, chiedilo al provider.',
        en: 'In the line’s details, near the port. If it isn’t written, ask the provider.',
      },
      choices: KEYWORD_RULES.transport.values.map((value) => ({
        value,
        label: verbatim(transportLabel(value)),
      })),
      keyword: 'transport',
      isPublic: true,
    },
    registration: {
      required: true,
      label: { it: 'Registrazione', en: 'Registration' },
      help: {
        it: 'Se il provider ti ha dato nome utente e password, di solito ci si registra. Le credenziali non vanno scritte qui: si consegnano dentro il ticket, quando è aperto.',
        en: 'If the provider gave you a username and a password, the trunk usually registers. Credentials don’t go here: they are handed over inside the ticket, once it is open.',
      },
      choices: [
        {
          value: 'send',
          label: { it: 'NethVoice si registra sul provider', en: 'NethVoice registers with the provider' },
        },
        {
          value: 'none',
          label: {
            it: 'nessuna registrazione: il provider conosce il nostro indirizzo IP',
            en: 'no registration: the provider knows our IP address',
          },
        },
      ],
      keyword: 'registration',
      isPublic: true,
    },
    authUser: {
      mayLack: true,
      label: { it: 'Utente di autenticazione', en: 'User for authentication' },
      help: {
        it: 'Solo se non ci si autentica con il numero o con il nome utente della linea. Nei dati della linea: auth user, authentication ID.',
        en: 'Only if it is neither the number nor the username of the line. The line’s details call it auth user or authentication ID.',
      },
    },
    codecs: {
      control: 'codecs',
      label: { it: 'Codec, in ordine di preferenza', en: 'Codecs, in order of preference' },
      help: {
        it: 'Nella scheda tecnica del provider. Aggiungili nell’ordine in cui li preferisce.',
        en: 'In the provider’s data sheet. Add them in the order in which the provider prefers them.',
      },
      // The two for video are of no use in a telephone line and come last.
      choices: CODECS.map((value) => ({
        value,
        label: verbatim(CODEC_LABELS[value] ?? value),
      })),
      keyword: 'codecs',
      isPublic: true,
    },
    encryption: {
      label: { it: 'Cifratura dell’audio', en: 'Audio encryption' },
      help: {
        it: 'Nella scheda tecnica, alla voce SRTP. Se non se ne parla, di solito è RTP in chiaro: fattelo confermare.',
        en: 'In the data sheet, under SRTP. If it says nothing it is usually plain RTP: have it confirmed.',
      },
      choices: KEYWORD_RULES.media_encryption.values.map((value) => ({
        value,
        label: ENCRYPTION_LABELS[value] ?? verbatim(value),
      })),
      keyword: 'media_encryption',
      isPublic: true,
    },
    dtmf: {
      label: { it: 'Toni DTMF', en: 'DTMF tones' },
      help: {
        it: 'Nella scheda tecnica. RFC 2833 è il vecchio nome di RFC 4733.',
        en: 'In the data sheet. RFC 2833 is the old name of RFC 4733.',
      },
      choices: DTMF_MODES,
      keyword: 'dtmfmode',
      isPublic: true,
      check: fromList(DTMF_MODES),
    },
    fax: {
      label: { it: 'Fax', en: 'Fax' },
      help: { it: 'Nella scheda tecnica, alla voce T.38 o fax.', en: 'In the data sheet, under T.38 or fax.' },
      choices: [
        { value: 't38', label: verbatim('T.38') },
        { value: 'g711', label: { it: 'passante in G.711', en: 'pass-through in G.711' } },
        { value: 'none', label: { it: 'fax non supportato', en: 'fax not supported' } },
      ],
      isPublic: true,
    },
  },
  calls: {
    numbers: {
      label: { it: 'Numeri della linea', en: 'Numbers of the line' },
      help: {
        it: 'Il numero o la selezione passante (GNR) del trunk di prova, dal contratto: 0721 405500–99.',
        en: 'The number or the DDI range of the test trunk, from the contract: 0721 405500–99.',
      },
    },
    channels: {
      inputMode: 'numeric',
      label: { it: 'Canali', en: 'Channels' },
      help: {
        it: 'Quante chiamate insieme permette il contratto del trunk di prova.',
        en: 'How many calls at once the test trunk’s contract allows.',
      },
      check: byKeyword('maxchans'),
    },
    perAddress: {
      label: { it: 'Linee o registrazioni per indirizzo IP', en: 'Lines or registrations per IP address' },
      help: {
        it: 'Quante ne ammette il provider da uno stesso indirizzo pubblico: alcuni una sola.',
        en: 'How many the provider allows from one public address: some allow only one.',
      },
      isPublic: true,
    },
    callerHeader: {
      label: { it: 'Header del numero chiamante', en: 'Caller number header' },
      help: {
        it: 'L’header da cui il provider legge il chiamante nelle chiamate in uscita; lo sa il contatto tecnico.',
        en: 'The header that the provider reads the caller from on outgoing calls; the technical contact knows.',
      },
      choices: [
        { value: 'pai', label: verbatim('P-Asserted-Identity') },
        { value: 'yes', label: verbatim('Remote-Party-ID') },
        { value: 'both', label: { it: 'l’uno e l’altro', en: 'both of them' } },
        { value: 'no', label: { it: 'nessuno: basta il From', en: 'neither: From is enough' } },
      ],
      keyword: 'sendrpid',
      isPublic: true,
    },
    callerRules: {
      control: 'text',
      label: { it: 'Regole sul numero chiamante', en: 'Rules about the caller number' },
      help: {
        it: 'Quali numeri si possono presentare, che cosa succede con gli altri, come si chiede l’anonimato.',
        en: 'Which numbers may be presented, what happens to others, how to ask for privacy.',
      },
      isPublic: true,
    },
    outgoingFormat: {
      control: 'text',
      label: { it: 'Formato dei numeri in uscita', en: 'Format of outgoing numbers' },
      help: {
        it: 'Come vuole i numeri che chiami: con 0039, +39 o nazionali; e i numeri brevi e di emergenza.',
        en: 'How it wants the numbers that you call: with 0039, +39 or national; short and emergency numbers too.',
      },
      isPublic: true,
    },
    incomingFormat: {
      control: 'text',
      label: { it: 'Formato dei numeri in entrata', en: 'Format of incoming numbers' },
      help: {
        it: 'Come arrivano chiamante e chiamato, e se il numero chiamato sta nell’header To o nella richiesta.',
        en: 'How caller and called number arrive, and whether the called one is in the To header or in the request.',
      },
      isPublic: true,
    },
  },
  installation: {
    release: {
      inputMode: 'decimal',
      required: true,
      label: { it: 'Release di NethVoice', en: 'NethVoice release' },
      help: {
        it: 'La versione di NethVoice sulla macchina di test, tre numeri: 1.6.14.',
        en: 'The NethVoice version on the test machine, three numbers: 1.6.14.',
      },
      check: checkTestRelease,
    },
    publicAddress: {
      inputMode: 'url',
      label: { it: 'Indirizzo pubblico del centralino', en: 'Public address of the PBX' },
      help: {
        it: 'L’indirizzo IP, o il nome, con cui il provider vede il centralino.',
        en: 'The IP address, or the name, as which the provider sees the PBX.',
      },
      check: checkServer,
    },
  },
  limits: {
    unsupported: {
      control: 'text',
      label: { it: 'Che cosa il provider dichiara di non supportare', en: 'What the provider says it doesn’t support' },
      help: {
        it: 'Per esempio: trasferimento con REFER, T.38, chiamate anonime, più dispositivi sulla stessa linea.',
        en: 'For instance: transfer with REFER, T.38, anonymous calls, several devices on one line.',
      },
      isPublic: true,
    },
  },
} as const satisfies Readonly<Record<SectionId, Readonly<Record<string, Question>>>>;

/** A question by its name. */
export type AnswerId = { [S in SectionId]: keyof (typeof QUESTIONS)[S] }[SectionId];

/** What checks an answer, unless the question says it: the keyword's rule in the schema, else the list to choose from. */
function usualCheck({ keyword, choices }: Question): RequestField['check'] {
  if (keyword !== undefined) return byKeyword(keyword);
  return choices === undefined ? undefined : fromList(choices);
}

/** All questions, in the order in which they are asked. */
export const FIELDS: readonly (RequestField & { readonly id: AnswerId })[] = Object.entries(QUESTIONS).flatMap(
  ([section, questions]) =>
    Object.entries(questions).map(([id, question]: [string, Question]) => ({
      id: id as AnswerId,
      section: section as SectionId,
      control: question.choices === undefined ? 'line' : 'choice',
      isPublic: false,
      check: usualCheck(question),
      ...question,
    })),
);

/** The questions by whose answers a provider is recognised, in the order in which they are asked. */
export const TELLING_FIELDS = ['name', 'company', 'server'] as const;

/** One of them. */
export type TellingField = (typeof TELLING_FIELDS)[number];

/** The public answers that no setting takes: the draft quotes them in its text. */
export const QUOTED_FIELDS = FIELDS.filter(
  ({ isPublic, section, keyword, choices }) =>
    isPublic && section !== 'provider' && keyword === undefined && choices === undefined,
);

/** The question of a name. */
export function fieldOf(id: AnswerId): RequestField & { readonly id: AnswerId } {
  const field = FIELDS.find((candidate) => candidate.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}
