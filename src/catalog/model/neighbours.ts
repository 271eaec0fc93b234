/** What somebody meant by a word that isn't in a closed list. */
import { distance } from 'fastest-levenshtein';

/**
 * Words for the same thing, a group a line: standards' names of codecs and modes, other programs' spellings of yes and
 * no, and Italian for English. Lower case, letters and digits alone.
 */
const SAME_MEANING: readonly (readonly string[])[] = [
  'yes on true 1 y si s ok vero enabled enable attivo abilitato send',
  'yes rpid remotepartyid',
  'no off false 0 n none null never falso disabled disable disattivo disabilitato',
  'no rtp rtpavp nessuna nessuno',
  'send register registration registrazione required',
  'outbound uscente uscita out client',
  'inbound entrante entrata in server',
  'both entrambi all',
  'alaw pcma g711a g711alaw g711 a',
  'ulaw pcmu g711u g711ulaw g711mu g711law mulaw u',
  'g729 g729a g729ab g729annexa',
  'g722 hd',
  'gsm gsmfr',
  'h264 avc',
  'rfc4733 telephoneevent outband outofband rtpevent',
  'info sipinfo',
  'auto automatico',
  'sdes srtp sdessrtp srtpsdes rtpsavp yes true on 1',
  'dtls dtlssrtp srtpdtls',
  'pai ppi passertedidentity',
  '0000tls tls tlsv1 tlsv12 tlsv13 ssl sips',
  '0000tcp tcp',
  '0000udp udp',
  'frompstn fromtrunk pstn',
  'frompstntoheader toheader',
  'frominternal internal interno',
  'fec forward',
  'authusername auth',
  'certified certificato certificata approved',
  'requested richiesto richiesta pending new',
  'testing test intest inprova',
  'suspended sospeso sospesa',
  'withdrawn ritirato ritirata revoked',
  'uncertified noncertificato notcertified noncertified',
  'testrecord test tests record verbale',
  'wizardlist wizard list elenco',
  'passed pass passato superato ok positive yes',
  'failed fail ko fallito nonsuperato no',
  'notapplicable na nonapplicabile skipped skip',
  'blocked bloccato impedito impossibile nonprovato nottested',
  'reinstated ripristinato riammesso riattivato restored',
  'reseller rivenditore partner',
  'provider fornitore operatore carrier',
  'direct diretto diretta',
  'address indirizzo ip peer none',
  'added add aggiunto aggiunta new created',
  'changed change modified modify modificato modificata updated update',
  'removed remove deleted delete rimosso rimossa tolto',
  'sipserver server host hostname registrar ip address',
  'sipserverport serverport port porta',
  'fromdomain domain realm dominio',
  'outboundproxy proxy',
  'codecs codec allow',
  'dtmfmode dtmf',
  'expiration expires expiry expire',
  'mediaencryption encryption',
  'name nome title',
  'company azienda societa vendor',
  'status stato state',
  'evidence prova',
  'limitations limits limitazioni',
  'testrecord tests testrecords',
  'it italian italiano',
  'en english inglese',
].map((group) => group.split(' '));

/** A word without case, accents and signs: `G.711 A-law` → `g711alaw`. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The word of a closed list that another one stands for: by spelling, by meaning, or by being near. */
export function findNeighbour(word: string, allowed: readonly string[]): string | undefined {
  const folded = fold(word);
  if (folded === '') return undefined;
  const meant = SAME_MEANING.filter((group) => group.includes(folded)).flat();
  const same = allowed.find((value) => fold(value) === folded) ?? allowed.find((value) => meant.includes(fold(value)));
  if (same !== undefined) return same;
  // `pstn-toheader`: a part that only one value has.
  const holding = allowed.filter((value) => folded.length > 2 && fold(value).includes(folded));
  if (holding.length === 1) return holding[0];
  const near = allowed.filter((value) => distance(folded, fold(value)) <= Math.max(1, Math.floor(value.length / 3)));
  return near.sort((a, b) => distance(folded, fold(a)) - distance(folded, fold(b)))[0];
}
