// Safari takes a table for none once its rows are laid out otherwise, unless their roles are said.
/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { LeftToDo } from '../../catalog/installation/leftToDo';
import type { Locale } from '../../catalog/model/bilingual';
import { isIpLiteral, USUAL_PORT } from '../../catalog/model/hosts';
import { ENCRYPTION_LABELS, REGISTRATION_LABELS, STATUS_LABELS } from '../../catalog/model/labels';
import type { ProviderHit } from '../../catalog/search/types';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderSummary } from '../../plugin/props/props';
import Marked from '../Marked';
import Notable from '../Notable';
import CompareBox from './CompareBox';
import styles from './table.module.css';

interface ProviderRowProps {
  readonly provider: ProviderSummary;
  /** What a search matched in it. */
  readonly hit?: ProviderHit | undefined;
}

/** The codecs that a narrow row has room for. */
const MOST_CODECS = 3;

/** A word that a sign stands for. */
function word(text: string): ReactNode {
  return <span className="visuallyHidden">{text}</span>;
}

/**
 * A cell whose value may be unknown: a question mark, and the word for who doesn't see it.
 *
 * @param isUsual what most have is quiet, and left out where there is little room
 * @param more how many of the values a narrow row leaves out
 */
function cell(className: string | undefined, value: ReactNode, isUsual = false, more = 0): ReactNode {
  return value === undefined ? (
    <td role="cell" className={className} data-quiet data-sign="?">
      {word(translate({ id: 'unknown', message: 'non si sa' }))}
    </td>
  ) : (
    <td role="cell" className={className} data-quiet={isUsual || undefined} data-more={more > 0 ? more : undefined}>
      {value}
    </td>
  );
}

/** That its tests are to be made again, from the day on that they are: the page may be older than that. */
function DueAgain({ from }: { readonly from: string }): ReactNode {
  const isBrowser = useIsBrowser();
  if (!isBrowser || new Date().toISOString().slice(0, 10) < from) return null;
  return <Notable>{translate({ id: 'catalog.row.due', message: 'Test da ripetere' })}</Notable>;
}

/** The server, with what is unusual about it: an address for a name, another port. */
function Server({ provider: { server = '', port }, hit }: ProviderRowProps): ReactNode {
  const text = <Marked text={server} ranges={hit?.highlights.hosts[hit.record.hosts.indexOf(server)]} />;
  return (
    <>
      {isIpLiteral(server) ? (
        <Notable title={translate({ id: 'fact.server.address', message: 'indirizzo IP, non un nome' })}>{text}</Notable>
      ) : (
        text
      )}
      {port !== undefined && port !== USUAL_PORT && (
        <Notable
          title={translate({ id: 'catalog.row.port', message: 'porta diversa dalla 5060' })}
        >{`:${port}`}</Notable>
      )}
    </>
  );
}

/** Whether the trunk registers, which most do. */
function registers(registration: string, locale: Locale): ReactNode {
  if (registration !== 'none') return translate({ id: 'catalog.row.registers', message: 'sì' });
  return (
    <Notable title={REGISTRATION_LABELS.none?.[locale]}>
      {translate({ id: 'catalog.row.without', message: 'senza' })}
      <span className={styles.narrow}> {translate({ id: 'catalog.row.without.what', message: 'registrazione' })}</span>
    </Notable>
  );
}

/** The codecs, those beyond what a narrow row has room for apart. */
function listCodecs(codecs: readonly string[]): ReactNode {
  return (
    <>
      {codecs.slice(0, MOST_CODECS).join(' ')}
      {codecs.length > MOST_CODECS && <span> {codecs.slice(MOST_CODECS).join(' ')}</span>}
    </>
  );
}

/** What the wizard leaves to a person. */
function leftToDo(left: LeftToDo): ReactNode {
  switch (left) {
    case 'nothing':
      return translate({ id: 'catalog.row.nothing', message: 'niente' });
    case 'codecs':
      return (
        <Notable
          title={translate({ id: 'catalog.row.codecs.why', message: 'Il wizard si apre con altri codec spuntati' })}
        >
          {translate({ id: 'catalog.row.codecs', message: 'spunta i codec' })}
        </Notable>
      );
    case 'something':
      return (
        <Notable urgent title={translate({ id: 'catalog.row.todo', message: 'Da completare a mano dopo il wizard' })}>
          {translate({ id: 'catalog.row.byHand', message: 'finisci a mano' })}
        </Notable>
      );
  }
}

/** Why a search has found it, where neither name nor server says so: its company, other hosts. */
function Reasons({ hit: { record, highlights } }: { readonly hit: ProviderHit }): ReactNode {
  const matched = [
    ...record.hosts.map((text, index) => ({ text, ranges: highlights.hosts[index], isPast: false })),
    ...record.pastHosts.map((text, index) => ({ text, ranges: highlights.pastHosts[index], isPast: true })),
    ...(highlights.name.length > 0 ? [] : [{ text: record.company ?? '', ranges: highlights.company, isPast: false }]),
  ].filter(({ text, ranges }) => text !== record.server && (ranges?.length ?? 0) > 0);
  return matched.map(({ text, ranges, isPast }) => (
    <span key={text} className={text === record.company ? styles.reason : `mono ${styles.reason}`}>
      <Marked text={text} ranges={ranges} /> {isPast && translate({ id: 'catalog.row.pastHost', message: '(prima)' })}
    </span>
  ));
}

/** One provider in the table; its first cell leads to its page. */
function ProviderRow({ provider, hit }: ProviderRowProps): ReactNode {
  const locale = useLocale();
  const { key, name, status, server, registration, codecs, encryption, since, left, dueFrom } = provider;
  // Where nothing is known of what is left to do, since it isn't in the wizard, there is room.
  const mark = status === 'certified' ? undefined : <Notable>{STATUS_LABELS[status][locale]}</Notable>;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={`/providers/${key}`}>
          <Marked text={name} ranges={hit?.highlights.name} />
        </Link>
        {left !== undefined && mark}
        {dueFrom !== undefined && <DueAgain from={dueFrom} />}
        {hit !== undefined && <Reasons hit={hit} />}
      </th>
      {cell(styles.server, server && <Server provider={provider} hit={hit} />)}
      {cell(styles.registration, registration && registers(registration, locale), registration === 'send')}
      {cell(styles.codecs, codecs && listCodecs(codecs), false, (codecs?.length ?? 0) - MOST_CODECS)}
      {cell(styles.encryption, encryption && ENCRYPTION_LABELS[encryption]?.[locale], encryption === 'no')}
      <td role="cell" className={styles.since} data-sign={since === undefined ? '–' : undefined}>
        {since ?? word(translate({ id: 'fact.since.none', message: 'non è nel wizard' }))}
      </td>
      {cell(styles.left, left === undefined ? mark : leftToDo(left), left === 'nothing')}
      <td role="cell" className={styles.compare}>
        <CompareBox providerKey={key} name={name} />
      </td>
    </tr>
  );
}

/** What is marked in a row, as one text; nothing in one that was found by its facets alone. */
function marksOf({ hit }: ProviderRowProps): string {
  if (hit === undefined) return '';
  const { name, company, hosts, pastHosts } = hit.highlights;
  const isMarked = [name, company, ...hosts, ...pastHosts].some(({ length }) => length > 0);
  return isMarked ? JSON.stringify(hit.highlights) : '';
}

/** Whether two rows look the same. A provider is known by its key: searches have its record, the page its row. */
function isSame(before: ProviderRowProps, after: ProviderRowProps): boolean {
  return before.provider.key === after.provider.key && marksOf(before) === marksOf(after);
}

export default memo(ProviderRow, isSame);
