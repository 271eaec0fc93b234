/** Words of both languages that are about telephony, and so are no provider's name by themselves. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  // Products and places.
  (
    'nethvoice nethesis nethserver freepbx asterisk kamailio wizard catalogo catalog centralino centralini pbx ' +
    // Lines.
    'voip sip trunk trunks linea linee line lines telefono telefoni telefonia telefonico telefonica telephone telephony ' +
    'phone phones gnr ddi did isdn sms numero numeri numerazione numerazioni number numbers canale canali channel channels ' +
    'multinumero ricaricabile registrazioni registrations ' +
    // What a trunk is set to.
    'codec codecs audio video voce voice fax t38 g711 dtmf rfc2833 rfc4733 rtp rtcp ssl ipv4 ipv6 nat stun turn ice webrtc ' +
    'proxy registrar server servers host hosts dominio domini domain domains ip indirizzo indirizzi address addresses ' +
    'password utente utenti user users username autenticazione authentication credenziali credentials header ' +
    'trasporto transport configurazione configurare configuro configuration configure impostazioni settings ' +
    // What happens with it.
    'chiamata chiamate call calls chiamante caller entrata uscita inbound outbound incoming outgoing trasferimento transfer ' +
    'funziona funzionano work works working doesn don t isn cade cadono drop drops dropped muto muta mute monodirezionale ' +
    'one way oneway nessun nessuno silenzio silence eco echo tono toni tone tones anonimo anonime anonymous emergenza emergenze emergency ' +
    'errore errori messaggio messaggi error errors message problema problemi problem problems rete network firewall release versione version ' +
    'aggiornamento aggiornare update upgrade sente sentono hear'
  ).split(' '),
);

/** A word, folded, of something to do: the guide says how. */
export const TASK_WORD =
  /^(?:certific(?!at[aeio]$)|certif(?:y|ies|ying)|support(?!at)|assist(?:enza|ance)$|aiut|help|ticket|segnalaz|segnalare|richiest|richied|request|procedur|requisit|requirement|checklist|guid[ae]$)/;
