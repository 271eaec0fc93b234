import { MANY_TRUNKS } from '../../ticket/productFacts';
import type { Cause } from './cause';

/** As many trunks as an early release could not load. */
const MOST = 40;

/** More trunks than an early release could load. */
export const manyTrunks: Cause = {
  id: 'many-trunks',
  concerns: 'update',
  symptom: { it: `Più di ${MOST} trunk.`, en: `More than ${MOST} trunks.` },
  known: MANY_TRUNKS.what,
  lookAt: MANY_TRUNKS.lookAt,
  sure: 'possible',
  sources: MANY_TRUNKS.issues,
  find: ({ trunks }) => {
    const rows = trunks.filter(({ source }) => source === 'rows');
    return rows.slice(MOST, MOST + 1).map(({ line }) => line);
  },
};
