import type { Cause } from './cause';

/** As many trunks as an early release could not load. */
const MOST = 40;

/** More trunks than an early release could load. */
export const manyTrunks: Cause = {
  id: 'many-trunks',
  symptom: { it: `Più di ${MOST} trunk.`, en: `More than ${MOST} trunks.` },
  known: {
    it: `Con più di ${MOST} trunk il caricamento della configurazione dà errore: corretto nella 1.0.2.`,
    en: `With more than ${MOST} trunks reloading the configuration gives an error: fixed in 1.0.2.`,
  },
  lookAt: { it: 'la release.', en: 'the release.' },
  sure: 'possible',
  sources: ['NethServer/dev#7048'],
  find: ({ trunks }) => {
    const rows = trunks.filter(({ source }) => source === 'rows');
    return rows.slice(MOST, MOST + 1).map(({ line }) => line);
  },
};
