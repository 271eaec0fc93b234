import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { issueAddress } from '../../catalog/model/announcedProviders';
import {
  findCauses,
  FIT_LABELS,
  limitationsOf,
  templateValues,
  type FoundCause,
} from '../../catalog/ticket/findCauses';
import { SYMPTOMS, type SymptomId } from '../../catalog/ticket/symptoms';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import { useLocale } from '../../hooks/useLocale';
import Breakable from '../Breakable';
import styles from './styles.module.css';

/** One cause: what happens, what to look at, how surely it concerns the provider, where it is known from. */
function Cause({ cause: { what, lookAt, issues }, fit }: FoundCause): ReactNode {
  const locale = useLocale();
  return (
    <li>
      {what[locale]} <strong>{translate({ id: 'guided.lookAt', message: 'Guarda:' })}</strong> {lookAt[locale]}
      <span className={styles.source}>
        {fit !== undefined && <>{FIT_LABELS[fit][locale]} </>}
        {translate({ id: 'guided.source', message: 'Fonte:' })}{' '}
        {issues.length === 0
          ? translate({ id: 'guided.source.documentation', message: 'documentazione di NethVoice' })
          : issues.map((issue, index) => (
              <span key={issue}>
                {index > 0 && ', '}
                <a href={issueAddress(issue)}>{issue}</a>
              </span>
            ))}
      </span>
    </li>
  );
}

/** What is known of a provider itself for a symptom: its limitations, its template's values, when that changed. */
function OfProvider({
  symptom,
  provider,
}: {
  readonly symptom: SymptomId;
  readonly provider: TicketProvider;
}): ReactNode {
  const values = templateValues(symptom, provider);
  const changes = symptom === 'update' ? provider.changedIn : [];
  return (
    <>
      {limitationsOf(symptom, provider).map(({ anchor, start }) => (
        <li key={start}>
          <Link to={`/providers/${provider.key ?? ''}/#${anchor}`}>{start}</Link>
        </li>
      ))}
      {values.length > 0 && (
        <li>
          {translate({ id: 'guided.template', message: 'Nel modello del wizard:' })}{' '}
          {values.map(({ keyword, value }) => (
            <code key={keyword} className={styles.value}>
              <Breakable text={`${keyword}: ${value}`} />
            </code>
          ))}
        </li>
      )}
      {changes.length > 0 && (
        <li>
          {translate(
            { id: 'guided.changed', message: 'Il modello di {name} è cambiato in: {releases}.' },
            { name: provider.name, releases: changes.join(', ') },
          )}
        </li>
      )}
    </>
  );
}

/** What to check first for a symptom, and what is known for it and the provider, with the sources. */
export default function KnownForSymptom({
  symptom,
  provider,
}: {
  readonly symptom: SymptomId;
  readonly provider: TicketProvider | undefined;
}): ReactNode {
  const locale = useLocale();
  const causes = findCauses(symptom, provider);
  return (
    <div className={styles.known}>
      <p>
        <strong>{translate({ id: 'guided.first', message: 'Prima controlla:' })}</strong>{' '}
        {SYMPTOMS[symptom].firstCheck[locale]}
      </p>
      <ul>
        {provider !== undefined && <OfProvider symptom={symptom} provider={provider} />}
        {causes.map((found) => (
          <Cause key={found.cause.what.en} {...found} />
        ))}
      </ul>
      {causes.length === 0 && (
        <p>
          <Translate id="guided.noCause">
            Il tracker e la documentazione di NethVoice, per quanto ne sappiamo, non hanno una causa nota.
          </Translate>
        </p>
      )}
    </div>
  );
}
