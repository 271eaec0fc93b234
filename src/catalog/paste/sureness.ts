import type { Bilingual } from '../model/types';

/** How sure a conclusion is, the surest first. */
export const SURENESS = ['certain', 'likely', 'possible'] as const;

/** How sure a conclusion is. */
export type Sureness = (typeof SURENESS)[number];

/** In words, for a page and a table. */
export const SURENESS_LABELS: Readonly<Record<Sureness, Bilingual>> = {
  certain: { it: 'sicuro', en: 'certain' },
  likely: { it: 'probabile', en: 'likely' },
  possible: { it: 'possibile', en: 'possible' },
};
