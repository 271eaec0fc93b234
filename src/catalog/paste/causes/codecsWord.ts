import type { Cause } from './cause';

/** A defect of the wizard's switch for codecs. */
export const codecsWord: Cause = {
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
};
