import { useEffect, useRef } from 'react';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** The steps of a request, in their order: the ids of their headings, and the fragments of their addresses. */
export const STEPS = ['list', 'request', 'ticket', 'draft'] as const;

/** One of them. */
export type StepId = (typeof STEPS)[number];

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

/**
 * The step that the page's address names, else the first; its heading gets the focus when it becomes another one.
 *
 * @returns nothing while the server draws: without the application the page shows all of them
 */
export function useStep(): StepId | undefined {
  const isBrowser = useIsBrowser();
  const { hash } = useLocation();
  const step = isBrowser
    ? (STEPS.find((id) => hash === `#${id}` || hash.startsWith(`#${id}-`)) ?? STEPS[0])
    : undefined;
  const before = useRef<StepId>(undefined);
  useEffect(() => {
    if (step !== undefined && before.current !== undefined && before.current !== step) {
      // The browser has scrolled to where it was, or to the heading.
      document.getElementById(step)?.focus({ preventScroll: true });
    }
    before.current = step;
  }, [step]);
  return step;
}
