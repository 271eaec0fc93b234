import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { describeVersion, DIFFERENCE_LABELS } from '../../catalog/paste/describeTrunk';
import type { TrunkDifference } from '../../catalog/paste/compareTrunk';
import type { TemplateFound } from '../../catalog/paste/findTemplate';
import { formFieldOf } from '../../catalog/paste/formFields';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** A side's value, or that it has none. */
function Value({ of }: { readonly of: string | undefined }): ReactNode {
  if (of === undefined) return translate({ id: 'diagnose.no.row', message: 'nessuna riga' });
  return of === '' ? translate({ id: 'diagnose.blank', message: 'vuoto' }) : <span className="mono">{of}</span>;
}

/** One difference, as a row. */
function Row({ difference, isOwn }: { readonly difference: TrunkDifference; readonly isOwn: boolean }): ReactNode {
  const locale = useLocale();
  const { keyword, kind, mine, now } = difference;
  const field = formFieldOf(keyword);
  return (
    <tr>
      <th scope="row">
        {field === undefined ? <code>{keyword}</code> : field.label}
        {field !== undefined && <span className={styles.tab}>{field.tab}</span>}
      </th>
      <td>
        <Value of={mine} />
      </td>
      <td>
        <Value of={now} />
      </td>
      {isOwn && <td>{DIFFERENCE_LABELS[kind][locale]}</td>}
    </tr>
  );
}

/** Differences as a table, in the order of FreePBX's form. */
function Differences(props: {
  readonly differences: readonly TrunkDifference[];
  readonly isOwn: boolean;
  readonly name: string;
}): ReactNode {
  const { differences, isOwn, name } = props;
  if (differences.length === 0) return null;
  return (
    <div className="tableFrame" tabIndex={0} role="group" aria-label={name}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate({ id: 'diagnose.field', message: 'Campo in FreePBX' })}</th>
            <th scope="col">{translate({ id: 'diagnose.mine', message: 'Il trunk' })}</th>
            <th scope="col">{translate({ id: 'diagnose.now', message: 'Il modello di oggi' })}</th>
            {isOwn && <th scope="col">{translate({ id: 'diagnose.why', message: 'Perché' })}</th>}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={difference.keyword} difference={difference} isOwn={isOwn} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A trunk against the template that it comes from and today's: what differs, in the order of FreePBX's form. */
export default function TrunkReport({ found }: { readonly found: TemplateFound }): ReactNode {
  const locale = useLocale();
  const { comparison, isOwn, trunk } = found;
  const { provider, version, differences, same } = comparison;
  // Of another's template what one side doesn't have at all is no field to change.
  const isMissing = ({ mine, now }: TrunkDifference): boolean => !isOwn && (mine === undefined || now === undefined);
  const shown = differences.filter((difference) => !isMissing(difference));
  const missing = differences.filter(isMissing);
  const link = <Link to={`/providers/${provider.key}`}>{provider.name}</Link>;
  return (
    <>
      <p>
        {isOwn ? (
          <Translate id="diagnose.entry" values={{ link, version: describeVersion(version)[locale] }}>
            {'Viene dal provider {link}; il modello è {version}.'}
          </Translate>
        ) : (
          <Translate id="diagnose.nearest.entry" values={{ link }}>
            {
              'Nessun provider ha il suo host. Il più simile è {link}: creato il trunk con quello, cambia solo i campi qui sotto e lascia Outbound Proxy com’è.'
            }
          </Translate>
        )}
      </p>
      <Differences differences={shown} isOwn={isOwn} name={trunk.name} />
      {missing.length > 0 && (
        <details>
          <summary>
            {translate(
              { id: 'diagnose.missing', message: 'Righe che ha solo uno dei due: {count}' },
              { count: String(missing.length) },
            )}
          </summary>
          <Differences differences={missing} isOwn={isOwn} name={trunk.name} />
        </details>
      )}
      {same.length > 0 && (
        <details>
          <summary>
            {translate(
              { id: 'diagnose.same', message: 'Uguali al modello di oggi: {count}' },
              { count: String(same.length) },
            )}
          </summary>
          <ul className={styles.same}>
            {same.map(({ keyword, value }) => (
              <li key={keyword}>
                {formFieldOf(keyword)?.label ?? <code>{keyword}</code>}: <Value of={value} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
