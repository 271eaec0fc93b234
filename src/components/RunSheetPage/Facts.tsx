import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { trunkKindOf } from '../../catalog/records/casesToRun';
import { FACT_CHOICES, FACT_LABELS, type AskedFact } from '../../catalog/records/recordFacts';
import type { RecordDraft } from '../../catalog/records/recordFile';
import { useLocale } from '../../hooks/useLocale';
import { useTypedText } from '../../hooks/useTypedText';
import type { RunSheetProps } from '../../plugin/props/props';
import SecretNotice from '../SecretNotice';
import styles from './styles.module.css';

interface FactProps {
  readonly fact: AskedFact;
  readonly value: string;
  readonly onFact: (fact: AskedFact, text: string) => void;
}

/** A fact that is typed. */
function TypedFact({ fact, value, onFact }: FactProps): ReactNode {
  const { caught, ...typed } = useTypedText(value, (text) => onFact(fact, text));
  const type = fact === 'date' ? 'date' : 'text';
  return (
    <>
      <input
        {...typed}
        id={`fact-${fact}`}
        type={type}
        inputMode={fact === 'ticket' ? 'numeric' : 'text'}
        autoComplete="off"
      />
      <SecretNotice caught={caught} />
    </>
  );
}

/** A fact with its name. */
function Fact(props: FactProps): ReactNode {
  const locale = useLocale();
  const { fact, value, onFact } = props;
  const choices = FACT_CHOICES[fact];
  return (
    <div className={styles.field}>
      <label htmlFor={`fact-${fact}`}>{FACT_LABELS[fact][locale]}</label>
      {choices === undefined ? (
        <TypedFact {...props} />
      ) : (
        <select id={`fact-${fact}`} value={value} onChange={({ target }) => onFact(fact, target.value)}>
          {Object.entries(choices).map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label[locale]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface FactsProps {
  readonly sheet: RecordDraft;
  /** Absent when the catalog doesn't have it. */
  readonly provider: RunSheetProps['providers'][number] | undefined;
  readonly onFact: FactProps['onFact'];
}

/** What the tests are made on, how and by whom. */
export default function Facts({ sheet: { facts }, provider, onFact }: FactsProps): ReactNode {
  const isOther =
    provider?.registration !== undefined && facts.path !== 'direct' && facts.trunk_kind !== trunkKindOf(provider);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{translate({ id: 'sheet.facts', message: 'Il verbale' })}</h2>
      <div className={styles.facts}>
        {(Object.keys(FACT_LABELS) as AskedFact[]).map((fact) => (
          <Fact key={fact} fact={fact} value={facts[fact] ?? ''} onFact={onFact} />
        ))}
      </div>
      <p role="status" className={styles.told}>
        {isOther &&
          translate({
            id: 'sheet.kind',
            message:
              'Le impostazioni del provider nel catalogo fanno un trunk dell’altro tipo: con questo il verbale non si può aggiungere.',
          })}
      </p>
    </section>
  );
}
