import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { RESULT_LABELS, TEST_PATH_LABELS, TESTED_TRUNK_LABELS, TESTER_LABELS } from '../../catalog/model/labels';
import { TEST_RESULTS } from '../../catalog/model/vocabulary';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps, ShownRecord } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Section from './Section';
import { sectionTitle } from './sectionTitles';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

/** What a record was made on and by whom, and how many cases ended how. */
function Circumstances({ record }: { readonly record: ShownRecord }): ReactNode {
  const locale = useLocale();
  const { tester, trunkKind, path, asterisk, nethvoiceProxy, plan, ticket, cases } = record;
  const counts = TEST_RESULTS.map((result) => ({
    label: RESULT_LABELS[result][locale],
    count: cases.filter((shown) => shown.result === result).length,
  })).filter(({ count }) => count > 0);
  const words = [
    translate({ id: 'tests.tester', message: 'Eseguiti da: {tester}' }, { tester: TESTER_LABELS[tester][locale] }),
    TEST_PATH_LABELS[path][locale],
    TESTED_TRUNK_LABELS[trunkKind][locale],
    ...(asterisk === undefined ? [] : [`Asterisk ${asterisk}`]),
    ...(nethvoiceProxy === undefined
      ? []
      : [translate({ id: 'tests.proxy', message: 'Proxy {release}' }, { release: nethvoiceProxy })]),
    ...(ticket === undefined ? [] : [`Ticket ${ticket}`]),
  ];
  return (
    <>
      <p>
        {words.join(' · ')}
        {' · '}
        <Link to="/guide/test-plan">
          {translate({ id: 'tests.plan', message: 'Piano di test, versione {plan}' }, { plan })}
        </Link>
      </p>
      <p>{counts.map(({ label, count }) => `${label}: ${count}`).join(' · ')}</p>
    </>
  );
}

/** What came out of each case: its result, what was measured and seen. */
function Cases({ record }: { readonly record: ShownRecord }): ReactNode {
  const locale = useLocale();
  return (
    <SettingTable label={translate({ id: 'tests.cases', message: 'Esiti del {date}' }, { date: record.date })}>
      <tbody>
        {record.cases.map(({ number, name, grade, result, note, measure, traces }) => (
          <tr key={number} data-result={result}>
            <td>{number}</td>
            <th scope="row">
              {name}
              {note !== undefined && <span className={styles.meaning}>{note}</span>}
            </th>
            <td>
              {RESULT_LABELS[result][locale]}
              {result === 'failed' && grade === 'knock-out' && (
                <span className={styles.factNote}>
                  <Translate id="tests.knockOut">knock-out: esclude la certificazione</Translate>
                </span>
              )}
              {measure !== undefined && (
                <span className={styles.factNote}>
                  {measure.value.toLocaleString(locale)}
                  {measure.unit !== 'n' && ` ${measure.unit}`}
                </span>
              )}
              {traces.length > 0 && (
                <span className={styles.factNote} title={traces.join(' ')}>
                  {translate({ id: 'tests.traces', message: 'tracce nel ticket: {count}' }, { count: traces.length })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </SettingTable>
  );
}

/** The records of tests, the newest open. */
export default function TestRecords({
  records,
}: {
  readonly records: ProviderProps['provider']['testRecords'];
}): ReactNode {
  return (
    <Section id="tests" title={sectionTitle('tests')}>
      {records.map((record, index) => (
        <details key={`${record.date}-${index}`} className={styles.all} open={index === 0}>
          <summary>
            <FormattedDate date={record.date} />
            {' · '}
            <span className="mono">{record.release}</span>
          </summary>
          <Circumstances record={record} />
          <Cases record={record} />
        </details>
      ))}
    </Section>
  );
}
