import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Bilingual } from '../../catalog/model/types';
import type { Missing } from '../../catalog/ticket/supportTicket';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** What the ticket still lacks; that nothing is missing only when it is so. */
export default function MissingNote({ blank, notKnown }: Missing): ReactNode {
  const locale = useLocale();
  const list = (names: readonly Bilingual[]): string => names.map((name) => name[locale]).join(', ');
  return (
    <div role="status" className={`onScreen ${styles.missing}`}>
      {blank.length > 0 && (
        <p>{translate({ id: 'guided.blank', message: 'Ancora in bianco: {names}.' }, { names: list(blank) })}</p>
      )}
      {notKnown.length > 0 && (
        <p>{translate({ id: 'guided.notKnown', message: 'Da sapere ancora: {names}.' }, { names: list(notKnown) })}</p>
      )}
      {blank.length === 0 && notKnown.length === 0 && (
        <p>{translate({ id: 'guided.complete', message: 'Non manca niente.' })}</p>
      )}
    </div>
  );
}
