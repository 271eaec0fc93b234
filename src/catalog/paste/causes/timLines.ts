import { TIM_LINES } from '../../ticket/productFacts';
import type { Cause } from './cause';

/** TIM as its name is spelt, alone or in a host: `tim` is no word of a trace otherwise. */
const NAME = /\bTIM\b|\b[Tt]elecom [Ii]talia\b/u;
const IN_A_HOST = /(?:^|\.)(?:tim|telecomitalia)\./i;

/** A line of TIM's. */
export const timLines: Cause = {
  id: 'tim-lines',
  concerns: 'registration',
  symptom: { it: 'Il testo nomina TIM.', en: 'The text names TIM.' },
  known: TIM_LINES.what,
  lookAt: TIM_LINES.lookAt,
  sure: 'possible',
  sources: TIM_LINES.issues,
  find: ({ clues }) =>
    clues
      .filter(({ kind, value }) => (kind === 'host' || kind === 'realm' ? IN_A_HOST : NAME).test(value))
      .slice(0, 1)
      .map(({ line }) => line),
};
