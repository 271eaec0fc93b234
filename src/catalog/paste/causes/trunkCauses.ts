import { PLACEHOLDERS } from '../../model/vocabulary';
import { KNOWN } from '../../ticket/knownCauses';
import type { PastedTrunk } from '../types';
import type { Cause } from './cause';

/** The rows in which the trunk's telephone number stands where its username was. */
function findNumber({ settings, phone }: PastedTrunk): number[] {
  const [username, contact, from] = ['username', 'contact_user', 'from_user'].map((keyword) => settings.get(keyword));
  if (phone === undefined || contact === undefined || username === undefined || username.value === phone) return [];
  return contact.value === phone && from?.value === phone ? [contact.line] : [];
}

/** As many trunks as an early release could not load. */
const MOST = 40;

/** What the rows of trunks show. */
export const TRUNK_CAUSES: readonly Cause[] = [
  {
    id: 'placeholder-left',
    concerns: 'registration',
    symptom: {
      it: 'In un’impostazione è rimasto un segnaposto del modello.',
      en: 'A placeholder of the template is left in a setting.',
    },
    known: {
      it: 'Il wizard lascia com’è quello che non sa riempire: CHANGE_ME, USERNAME, nomecliente.site si completano a mano.',
      en: 'The wizard leaves what it can’t fill in as it stands: CHANGE_ME, USERNAME, nomecliente.site are for a person to complete.',
    },
    lookAt: {
      it: 'la scheda del provider, che dice che cosa va al suo posto.',
      en: 'the provider’s page, which says what goes in its place.',
    },
    sure: 'certain',
    sources: ['freepbx/rest/modules/trunks.php (1.6.14)'],
    find: ({ trunks }) =>
      trunks.flatMap(({ settings }) =>
        [...settings.values()]
          .filter(({ value }) => PLACEHOLDERS.some((pattern) => pattern.test(value)))
          .map(({ line }) => line),
      ),
  },
  {
    id: 'codecs-word',
    concerns: 'audio',
    symptom: {
      it: 'Fra i codec del trunk c’è la parola codecs.',
      en: 'The word codecs stands among the trunk’s codecs.',
    },
    known: {
      it: 'Con Forza codec spento la release 1.6.14 scrive la parola codecs al posto dei codec del modello: nel trunk resta la sola selezione.',
      en: 'With Force codec off release 1.6.14 writes the word codecs instead of the template’s codecs: the trunk is left with the selection alone.',
    },
    lookAt: {
      it: 'i codec del trunk, nella scheda Codecs di FreePBX.',
      en: 'the trunk’s codecs, in FreePBX’s tab Codecs.',
    },
    sure: 'certain',
    sources: ['freepbx/rest/modules/trunks.php (1.6.14)'],
    find: ({ trunks }) =>
      trunks.flatMap(({ settings }) => {
        const codecs = settings.get('codecs');
        return codecs?.value.split(',').includes('codecs') === true ? [codecs.line] : [];
      }),
  },
  {
    id: 'edited-identity',
    concerns: 'caller',
    symptom: {
      it: 'contact_user e from_user hanno il numero di telefono, username no.',
      en: 'contact_user and from_user have the phone number, username doesn’t.',
    },
    known: {
      it: 'Fino alla 1.5.0 una modifica nel wizard metteva il numero di telefono in contact_user e from_user, e cambiavano il numero del chiamante o la registrazione. Una correzione è nella 1.5.1; la segnalazione è ancora aperta.',
      en: 'Up to 1.5.0 an edit in the wizard put the phone number in contact_user and from_user, and the caller number or the registration changed. A fix is in 1.5.1; the issue is still open.',
    },
    lookAt: KNOWN.editedIdentity.lookAt,
    sure: 'likely',
    sources: ['NethServer/dev#7708'],
    find: ({ trunks }) => trunks.flatMap(findNumber),
  },
  {
    id: 'proxy-bypassed',
    concerns: 'update',
    symptom: {
      it: 'outbound_proxy vuoto, e il nome del trunk non comincia con Custom-.',
      en: 'outbound_proxy is empty, and the trunk’s name doesn’t begin with Custom-.',
    },
    known: {
      it: 'Gli aggiornamenti riscrivono l’outbound proxy dei trunk. La documentazione evita che un trunk cambiato a mano torni com’era con un nome che comincia con Custom-.',
      en: 'Updates rewrite the outbound proxy of trunks. The documentation’s way to keep a trunk that was changed by hand is a name with Custom-.',
    },
    lookAt: KNOWN.proxyRewritten.lookAt,
    sure: 'possible',
    sources: [],
    find: ({ trunks }) =>
      trunks
        .filter(({ source, name }) => source === 'rows' && !name.startsWith('Custom-'))
        .flatMap(({ settings }) => {
          const proxy = settings.get('outbound_proxy');
          return proxy?.value === '' ? [proxy.line] : [];
        }),
  },
  {
    id: 'many-trunks',
    concerns: 'update',
    symptom: { it: `Più di ${MOST} trunk.`, en: `More than ${MOST} trunks.` },
    known: KNOWN.manyTrunks.what,
    lookAt: KNOWN.manyTrunks.lookAt,
    sure: 'possible',
    sources: KNOWN.manyTrunks.issues,
    find: ({ trunks }) => {
      const rows = trunks.filter(({ source }) => source === 'rows');
      return rows.slice(MOST, MOST + 1).map(({ line }) => line);
    },
  },
];
