/**
 * What to do to run each case of the test plan, by its number. Only how to bring about what the case is about: what has
 * to be seen then stands in the plan, and no threshold that it doesn't have is made up here.
 */
import type { Bilingual } from '../model/bilingual';

/** In the order of the numbers. */
export const RUN_STEPS: Readonly<Record<number, Bilingual>> = {
  1: {
    it: 'Cerca il server del provider con A, SRV e NAPTR. Se i server sono più d’uno, confronta il loro ordine con quello in cui NethVoice li prova.',
    en: 'Look the provider’s server up with A, SRV and NAPTR. If there are several servers, compare their order with the one in which NethVoice tries them.',
  },
  2: {
    it: 'Attiva il trunk con le credenziali di prova e segui il primo REGISTER nella traccia.',
    en: 'Bring the trunk up with the test credentials and follow the first REGISTER in the trace.',
  },
  3: {
    it: 'Lascia il trunk registrato per 24 ore e segui i rinnovi nella traccia.',
    en: 'Leave the trunk registered for 24 hours and follow the renewals in the trace.',
  },
  4: {
    it: 'Metti una password sbagliata, e guarda nella traccia la risposta e quante volte NethVoice riprova. Poi rimetti quella giusta.',
    en: 'Set a wrong password, and look in the trace for the answer and how often NethVoice tries again. Then set the right one.',
  },
  5: {
    it: 'Riavvia NethVoice o cambia l’indirizzo da cui esce, e non toccare il trunk.',
    en: 'Restart NethVoice or change the address that it leaves from, and don’t touch the trunk.',
  },
  6: {
    it: 'Segui nella traccia gli OPTIONS di NethVoice verso il provider e quelli del provider verso NethVoice.',
    en: 'Follow in the trace the OPTIONS from NethVoice to the provider and those from the provider to NethVoice.',
  },
  7: {
    it: 'Lascia il trunk senza chiamate, poi chiama un suo numero dalla rete pubblica.',
    en: 'Leave the trunk without calls, then call one of its numbers from the public network.',
  },
  8: {
    it: 'Se il provider offre TCP o TLS, prova il trunk con quel trasporto; con TLS guarda anche se il certificato è verificato.',
    en: 'If the provider offers TCP or TLS, try the trunk with that transport; with TLS see too whether the certificate is validated.',
  },
  9: {
    it: 'Manda una chiamata da un indirizzo che non è tra quelli concordati.',
    en: 'Send a call from an address that isn’t one of those agreed upon.',
  },
  10: {
    it: 'Rendi irraggiungibile il registrar in uso e misura dopo quanto il trunk si registra sull’altro; confrontalo con il tempo obiettivo.',
    en: 'Make the registrar in use unreachable and measure after how long the trunk registers at the other one; compare it with the target time.',
  },
  11: {
    it: 'Chiama un numero esterno e parlate nei due sensi; riaggancia chi ha chiamato.',
    en: 'Call an outside number and talk both ways; the caller hangs up.',
  },
  12: {
    it: 'Chiama un numero esterno e parlate nei due sensi; riaggancia chi ha risposto.',
    en: 'Call an outside number and talk both ways; the callee hangs up.',
  },
  13: {
    it: 'Chiama da fuori un numero del trunk e parlate nei due sensi; riaggancia chi ha chiamato.',
    en: 'Call a number of the trunk from outside and talk both ways; the caller hangs up.',
  },
  14: {
    it: 'Chiama da fuori un numero del trunk e parlate nei due sensi; riaggancia chi ha risposto.',
    en: 'Call a number of the trunk from outside and talk both ways; the callee hangs up.',
  },
  15: {
    it: 'Chiama un numero esterno e riaggancia mentre squilla.',
    en: 'Call an outside number and hang up while it rings.',
  },
  16: { it: 'Chiama un numero esterno occupato.', en: 'Call an outside number that is busy.' },
  17: {
    it: 'Chiama un numero esterno a cui nessuno risponde, e lascia squillare.',
    en: 'Call an outside number that nobody answers, and let it ring.',
  },
  18: {
    it: 'Chiama un numero non assegnato e uno sbarrato.',
    en: 'Call an unassigned number and a barred one.',
  },
  19: {
    it: 'Chiama un numero che squilla e uno con un annuncio, e ascolta prima che qualcuno risponda.',
    en: 'Call a number that rings and one with an announcement, and listen before anybody answers.',
  },
  20: {
    it: 'Chiama da fuori ciascun numero del trunk: guarda dove arriva, e se nella traccia il numero sta nel Request-URI o nel To.',
    en: 'Call each number of the trunk from outside: see where it arrives, and whether the trace has the number in the Request-URI or in To.',
  },
  21: {
    it: 'Chiama un numero nazionale, uno mobile, uno internazionale, uno verde e uno breve.',
    en: 'Call a national number, a mobile one, an international one, a toll-free one and a short code.',
  },
  22: {
    it: 'Solo con la procedura concordata: senza, non chiamare e segna il caso come impedito. Chiedi quale numero e quale posizione vedono.',
    en: 'By the agreed procedure only: without one, don’t call, and mark the case as blocked. Ask which number and which location they see.',
  },
  23: {
    it: 'Tieni aperta una chiamata per oltre 60 minuti e segui nella traccia il rinnovo della sessione.',
    en: 'Keep a call up for over 60 minutes and follow the session refresh in the trace.',
  },
  24: {
    it: 'Chiama in uscita e in entrata, e guarda quale numero vede chi riceve. Se il provider ha un’interconnessione estera, prova i numeri italiani che presenta.',
    en: 'Call out and in, and see which number the callee sees. If the provider has a foreign interconnect, try the Italian numbers that it presents.',
  },
  25: {
    it: 'Chiama un numero esterno con il numero nascosto e guarda che cosa vede chi riceve.',
    en: 'Call an outside number with the number withheld and see what the callee sees.',
  },
  26: {
    it: 'Presenta un numero diverso da quello del trunk e confronta ciò che succede con la documentazione del provider.',
    en: 'Present another number than the trunk’s and compare what happens with the provider’s documentation.',
  },
  27: {
    it: 'In una chiamata uscente e in una entrante premi ogni tasto da ciascuna parte, e guarda che cosa arriva all’altra.',
    en: 'In an outbound and in an inbound call press every key on each side, and see what arrives at the other.',
  },
  28: {
    it: 'Metti in attesa una chiamata, ascolta la musica dall’altra parte, poi riprendila.',
    en: 'Put a call on hold, listen to the music at the other side, then resume it.',
  },
  29: {
    it: 'Trasferisci una chiamata esterna dopo aver parlato con chi la riceve.',
    en: 'Transfer an outside call after talking to whoever takes it.',
  },
  30: {
    it: 'Trasferisci una chiamata esterna senza annunciarla, e guarda nella traccia se le tratte vengono rilasciate.',
    en: 'Transfer an outside call without announcing it, and see in the trace whether the legs are released.',
  },
  31: {
    it: 'Devia un interno verso un numero esterno, chiamalo da fuori e guarda quale numero vede chi riceve.',
    en: 'Forward an extension to an outside number, call it from outside and see which number the callee sees.',
  },
  32: {
    it: 'Chiama con i codec del modello e guarda nella traccia quale si usa; poi con il solo G.711 A-law; poi con un codec che il provider non ha.',
    en: 'Call with the template’s codecs and see in the trace which one is used; then with G.711 A-law alone; then with a codec that the provider doesn’t have.',
  },
  33: {
    it: 'Manda e ricevi un fax di più pagine, con T.38 o con G.711.',
    en: 'Send and receive a fax of several pages, by T.38 or G.711.',
  },
  34: {
    it: 'Chiama da fuori un IVR, una coda e un gruppo di chiamata, fino a un operatore.',
    en: 'Call an IVR, a queue and a ring group from outside, up to an agent.',
  },
  35: {
    it: 'Se il provider offre SRTP, attivalo e guarda nella traccia se l’SDP ha RTP/SAVP.',
    en: 'If the provider offers SRTP, turn it on and see in the trace whether the SDP has RTP/SAVP.',
  },
  36: {
    it: 'Apri tante chiamate quanti sono i canali a contratto, poi una di più.',
    en: 'Open as many calls as there are contracted channels, then one more.',
  },
  37: {
    it: 'Con le chiamate aperte misura perdita, jitter e MOS.',
    en: 'With the calls up measure loss, jitter and MOS.',
  },
  38: {
    it: 'Fai passare chiamate per un tempo tra 24 e 72 ore, poi guarda se in NethVoice ne è rimasta qualcuna.',
    en: 'Let calls pass for a time between 24 and 72 hours, then see whether any is left in NethVoice.',
  },
  39: {
    it: 'Interrompi la rete, ripristinala e non toccare il trunk; misura dopo quanto funziona di nuovo.',
    en: 'Cut the network, restore it and don’t touch the trunk; measure after how long it works again.',
  },
  40: {
    it: 'Attiva il trunk su due NethVoice dietro lo stesso proxy e chiama da tutti e due.',
    en: 'Bring the trunk up on two NethVoice systems behind the same proxy and call from both.',
  },
  41: {
    it: 'Crea il trunk dal wizard con le sole credenziali, senza toccare altro, e fai una chiamata.',
    en: 'Create the trunk in the wizard with the credentials alone, touch nothing else, and make a call.',
  },
  42: {
    it: 'Con un nome utente diverso dal numero di telefono, modifica il trunk nel wizard; poi guarda in FreePBX, scheda Advanced, se contact_user e from_user sono quelli di prima.',
    en: 'With a username unlike the phone number, edit the trunk in the wizard; then see in FreePBX, Advanced tab, whether contact_user and from_user are what they were.',
  },
  43: {
    it: 'Per ciascun codec elencato chiama prima con quello solo, poi con tutti, e guarda nella traccia quale si negozia.',
    en: 'For each listed codec call first with that one alone, then with all, and see in the trace which one is negotiated.',
  },
  44: {
    it: 'Per disable_topos_header e disable_srtp_header fai una chiamata con il flag e una senza, e conserva le tracce.',
    en: 'For disable_topos_header and disable_srtp_header make a call with the flag and one without, and keep the traces.',
  },
  45: {
    it: 'Aggiorna e riavvia NethVoice, e prova il trunk; poi eliminalo e guarda che cosa ne resta.',
    en: 'Update and restart NethVoice, and try the trunk; then delete it and see what is left of it.',
  },
};
