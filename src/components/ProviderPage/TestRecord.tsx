import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { RESULT_LABELS } from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Section from './Section';
import SettingTable from './SettingTable';

/** The recorded cases of the test plan. */
export default function TestRecord({
  record,
}: {
  readonly record: NonNullable<ProviderProps['provider']['testRecord']>;
}): ReactNode {
  const locale = useLocale();
  return (
    <Section id="tests" title={translate({ id: 'provider.tests', message: 'Verbale di test' })}>
      <p>
        <FormattedDate date={record.date} />
        {' · '}
        <span className="mono">{record.release}</span>
        {' · '}
        <Link to="/guide/test-plan">
          <Translate id="provider.tests.plan">Piano di test</Translate>
        </Link>
      </p>
      <SettingTable labelledBy="tests">
        <tbody>
          {record.cases.map(({ number, name, result }) => (
            <tr key={number} data-result={result}>
              <td>{number}</td>
              <th scope="row">{name}</th>
              <td>{RESULT_LABELS[result][locale]}</td>
            </tr>
          ))}
        </tbody>
      </SettingTable>
    </Section>
  );
}
