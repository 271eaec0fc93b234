/** What made-up descriptors say, in both languages; as long as what the real ones say. */
import type { Bilingual } from '../../src/catalog/model/types';

/** What a sentence may speak of. */
export interface Facts {
  readonly host: string;
  readonly port: string;
  readonly codecs: readonly string[];
  readonly since: string;
  readonly name: string;
}

/** A sentence of a provider's text. */
export type Sentence = (facts: Facts) => Bilingual;

/** How a text begins: where NethVoice registers. */
export const OPENINGS: readonly Sentence[] = [
  ({ host, name }) => ({
    it: `È la voce di ${name} che si registra su \`${host}\`; scegli in base all’host che trovi nei dati della linea.`,
    en: `This is ${name}’s entry that registers with \`${host}\`; choose by the host that you find in the line’s details.`,
  }),
  ({ host, port }) => ({
    it: `NethVoice si registra su \`${host}:${port}\` e legge il numero chiamato (DID) dall’header To.`,
    en: `NethVoice registers with \`${host}:${port}\` and reads the called number (DID) from the To header.`,
  }),
  ({ host }) => ({
    it: `Il server è \`${host}\`: apri il firewall verso questo host soltanto, in entrambe le direzioni.`,
    en: `The server is \`${host}\`: open the firewall towards this host alone, in both directions.`,
  }),
];

/** What may follow, each at most once. */
export const SENTENCES: readonly Sentence[] = [
  ({ codecs }) => ({
    it: `I codec sono ${codecs.map((codec) => `\`${codec}\``).join(', ')}, in quest’ordine di preferenza.`,
    en: `The codecs are ${codecs.map((codec) => `\`${codec}\``).join(', ')}, in this order of preference.`,
  }),
  ({ since }) => ({
    it: `È nel wizard dalla release ${since}; per quanto risulta, dopo il wizard non resta niente da fare.`,
    en: `It has been in the wizard since release ${since}; as far as is known, nothing is left to do after the wizard.`,
  }),
  () => ({
    it: 'Prima di attivarlo chiedi al provider quanti canali sono inclusi e se il fax passa in T.38.',
    en: 'Before enabling it ask the provider how many channels are included and whether fax goes over T.38.',
  }),
  () => ({
    it: 'Il numero chiamante va presentato nel formato internazionale, senza il doppio zero e senza spazi.',
    en: 'The calling number has to be presented in international format, without the double zero and without spaces.',
  }),
  () => ({
    it: 'Le chiamate anonime arrivano con `anonymous` nel From: la regola in ingresso deve prevederlo.',
    en: 'Anonymous calls arrive with `anonymous` in the From header: the inbound route has to allow for it.',
  }),
  () => ({
    it: 'Il proxy di NethVoice nasconde la topologia e lascia in chiaro i flussi media; vedi [che cosa imposta il wizard](/guide/wizard).',
    en: 'NethVoice’s proxy hides topology and leaves media in clear; see [what the wizard sets](/guide/wizard).',
  }),
  () => ({
    it: 'Le chiamate verso i numeri di emergenza passano dalla sede indicata nel contratto, non da quella del centralino.',
    en: 'Calls to emergency numbers go through the place named in the contract, not through the PBX’s own.',
  }),
  () => ({
    it: 'La voce era nata con un’altra porta, cambiata prima della prima release definitiva: nessun trunk ha quella vecchia.',
    en: 'The entry began with another port, changed before the first final release: no trunk has the old one.',
  }),
];

/** A limitation without its id's number. */
export interface LimitationPhrase {
  readonly id: string;
  readonly afterWizard?: boolean;
  readonly keywords: readonly string[];
  readonly text: Bilingual;
}

/** What a reseller must know, each at most once a provider. */
export const LIMITATIONS: readonly LimitationPhrase[] = [
  {
    id: 'codec-selection',
    keywords: ['codecs'],
    text: {
      it: 'Il modello accetta pochi codec, ma il wizard della release 1.6.14 invia la propria selezione con Forza codec attivo e il modello non conta. Prima di salvare controlla che siano selezionati solo i suoi. Dalla release 1.7.5 l’elenco dei codec del wizard dipende dal provider.',
      en: 'The template accepts few codecs, but the wizard of release 1.6.14 sends its own selection with Force codec on and the template doesn’t count. Before saving, check that only its own are selected. From release 1.7.5 the wizard’s codec list depends on the provider.',
    },
  },
  {
    id: 'registration-domain',
    afterWizard: true,
    keywords: ['client_uri', 'server_uri'],
    text: {
      it: 'Dopo il wizard imposta a mano in client_uri e server_uri, nelle impostazioni del trunk in FreePBX, il dominio del cliente che il provider ha scritto nei dati della linea: il wizard non lo chiede e senza di esso la registrazione è rifiutata.',
      en: 'After the wizard set by hand in client_uri and server_uri, in the trunk’s settings in FreePBX, the customer’s domain that the provider wrote in the line’s details: the wizard doesn’t ask for it, and without it registration is refused.',
    },
  },
  {
    id: 'from-domain',
    keywords: ['from_domain'],
    text: {
      it: 'from_domain è vuoto: probabilmente l’header From porta l’indirizzo del centralino e non il dominio del provider. Se il provider vuole il suo dominio nel From, scrivilo in from_domain nelle impostazioni del trunk in FreePBX.',
      en: 'from_domain is empty: the From header probably carries the PBX’s address and not the provider’s domain. If the provider wants its domain in the From header, write it in from_domain in the trunk’s settings in FreePBX.',
    },
  },
  {
    id: 'srtp-keys-in-clear',
    keywords: ['media_encryption', 'transport'],
    text: {
      it: 'I flussi media sono cifrati con SRTP, ma le chiavi (SDES) viaggiano nell’SDP e la segnalazione è su UDP, quindi in chiaro: chi la intercetta ha anche le chiavi. Chiedi al provider se offre TLS; se sì, cambia transport nelle impostazioni del trunk in FreePBX.',
      en: 'Media is encrypted with SRTP, but the keys (SDES) travel in the SDP and signalling is over UDP, hence in clear: whoever intercepts it has the keys too. Ask the provider whether it offers TLS; if so, change transport in the trunk’s settings in FreePBX.',
    },
  },
  {
    id: 'outbound-proxy',
    keywords: ['outbound_proxy'],
    text: {
      it: 'Il modello aveva un outbound proxy suo, che NethVoice però sovrascriveva con il proprio. Per i trunk in uso probabilmente non è cambiato niente: chiedi conferma al provider che il suo proxy non serva.',
      en: 'The template had an outbound proxy of its own, but NethVoice overwrote it with its own. For trunks in use probably nothing changed: check with the provider that its proxy isn’t needed.',
    },
  },
];
