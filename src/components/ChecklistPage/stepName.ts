import { translate } from '@docusaurus/Translate';
import type { StepId } from './useStep';

/** What a step is called. */
export function stepName(step: StepId): string {
  switch (step) {
    case 'list':
      return translate({ id: 'request.step.list', message: 'Che cosa serve' });
    case 'request':
      return translate({ id: 'request.step.data', message: 'Dati della richiesta' });
    case 'ticket':
      return translate({ id: 'request.step.ticket', message: 'Ticket' });
    case 'draft':
      return translate({ id: 'request.step.draft', message: 'Bozza del descrittore' });
  }
}
