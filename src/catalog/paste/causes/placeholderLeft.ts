import { PLACEHOLDERS } from '../../model/vocabulary';
import type { Cause } from './cause';

/** A value that a person had to fill in. */
export const placeholderLeft: Cause = {
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
};
