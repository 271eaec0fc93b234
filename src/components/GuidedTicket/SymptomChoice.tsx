import { useEffect, useRef, type ReactNode } from 'react';
import { useEvent } from '@docusaurus/theme-common';
import { SYMPTOM_IDS, SYMPTOMS, toSymptomId, type SymptomId } from '../../catalog/ticket/symptoms';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import { useLocale } from '../../hooks/useLocale';
import KnownForSymptom from './KnownForSymptom';
import styles from './styles.module.css';

interface SymptomChoiceProps {
  readonly provider: TicketProvider | undefined;
  readonly chosen: SymptomId | undefined;
  /** With an empty text none is chosen. */
  readonly onChoose: (symptom: SymptomId | '') => void;
}

/** The symptoms as folded parts, each with what is known for it: unfolding one chooses it. */
export default function SymptomChoice({ provider, chosen, onChoose }: SymptomChoiceProps): ReactNode {
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  // One can be unfolded before the page is taken over.
  const takeUnfolded = useEvent(() => {
    const unfolded = toSymptomId(list.current?.querySelector('details[open]')?.id.replace(/^symptom-/, '') ?? '');
    if (unfolded !== undefined && unfolded !== chosen) onChoose(unfolded);
  });
  useEffect(takeUnfolded, [takeUnfolded]);
  useEffect(() => {
    // Where another one above it has just been folded.
    if (chosen !== undefined)
      document.querySelector(`#symptom-${chosen} summary`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} className={styles.symptoms}>
      {SYMPTOM_IDS.map((id) => (
        <details key={id} id={`symptom-${id}`} open={id === chosen}>
          <summary
            onClick={(event) => {
              event.preventDefault();
              onChoose(id === chosen ? '' : id);
            }}
          >
            {SYMPTOMS[id].label[locale]}
          </summary>
          <KnownForSymptom symptom={id} provider={provider} />
        </details>
      ))}
    </div>
  );
}
