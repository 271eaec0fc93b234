// Safari takes a table for none once its rows are laid out otherwise, unless their roles are said.
/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { LeftToDo } from '../../catalog/installation/leftToDo';
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

interface CellProps {
  readonly className: string | undefined;
  /** What most have is quiet, and left out where there is little room. */
  readonly isUsual?: boolean;
  /** How many of the values a narrow row leaves out. */
  readonly more?: number;
  readonly children: ReactNode;
}

/** A cell whose value may be unknown: a question mark, and the word for who doesn't see it. */
function Cell({ className, isUsual = false, more = 0, children }: CellProps): ReactNode {
  if (children === undefined) {
    return (
      <td role="cell" className={className} data-quiet data-sign="?">
        <Word>{translate({ id: 'unknown', message: 'non si sa' })}</Word>
      </td>
    );
  }
  return (
    <td role="cell" className={className} data-quiet={isUsual || undefined} data-more={more > 0 ? more : undefined}>
      {children}
    </td>
  );
}

/** A word that a sign stands for. */
function Word({ children }: { readonly children: string }): ReactNode {
  return <span className="visuallyHidden">{children}</span>;
}

/** That its tests are to be made again, from the day on that they are: the page may be older than that. */
function DueAgain({ from }: { readonly from: string }): ReactNode {
  const isBrowser = useIsBrowser();
  if (!isBrowser || new Date().toISOString().slice(0, 10) < from) return null;
  return (
    <Notable>
      <Translate id="catalog.row.due">Test da ripetere</Translate>
    </Notable>
  );
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
function Registration({ registration }: { readonly registration: string }): ReactNode {
  const locale = useLocale();
  if (registration !== 'none') return <Translate id="catalog.row.registers">sì</Translate>;
  return (
    <Notable title={REGISTRATION_LABELS.none?.[locale]}>
      <Translate id="catalog.row.without">senza</Translate>
      <span className={styles.narrow}>
        {' '}
        <Translate id="catalog.row.without.what">registrazione</Translate>
      </span>
    </Notable>
  );
}

/** What the wizard leaves to a person. */
function Left({ left }: { readonly left: LeftToDo }): ReactNode {
  switch (left) {
    case 'nothing':
      return <Translate id="catalog.row.nothing">niente</Translate>;
    case 'codecs':
      return (
        <Notable
          title={translate({ id: 'catalog.row.codecs.why', message: 'Il wizard si apre con altri codec spuntati' })}
        >
          <Translate id="catalog.row.codecs">spunta i codec</Translate>
        </Notable>
      );
    case 'something':
      return (
        <Notable urgent title={translate({ id: 'catalog.row.todo', message: 'Da completare a mano dopo il wizard' })}>
          <Translate id="catalog.row.byHand">finisci a mano</Translate>
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
      <Marked text={text} ranges={ranges} /> {isPast && <Translate id="catalog.row.pastHost">(prima)</Translate>}
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
      <Cell className={styles.server}>{server && <Server provider={provider} hit={hit} />}</Cell>
      <Cell className={styles.registration} isUsual={registration === 'send'}>
        {registration && <Registration registration={registration} />}
      </Cell>
      <Cell className={styles.codecs} more={(codecs?.length ?? 0) - MOST_CODECS}>
        {codecs && (
          <>
            {codecs.slice(0, MOST_CODECS).join(' ')}
            {codecs.length > MOST_CODECS && <span> {codecs.slice(MOST_CODECS).join(' ')}</span>}
          </>
        )}
      </Cell>
      <Cell className={styles.encryption} isUsual={encryption === 'no'}>
        {encryption && ENCRYPTION_LABELS[encryption]?.[locale]}
      </Cell>
      <td role="cell" className={styles.since} data-sign={since === undefined ? '–' : undefined}>
        {since ?? <Word>{translate({ id: 'fact.since.none', message: 'non è nel wizard' })}</Word>}
      </td>
      <Cell className={styles.left} isUsual={left === 'nothing'}>
        {left === undefined ? mark : <Left left={left} />}
      </Cell>
      <td role="cell" className={styles.compare}>
        <CompareBox providerKey={key} name={name} />
      </td>
    </tr>
  );
}

/** Whether two rows look the same. A provider is known by its key: searches have its record, the page its row. */
function isSame(before: ProviderRowProps, after: ProviderRowProps): boolean {
  return (
    before.provider.key === after.provider.key &&
    JSON.stringify(before.hit?.highlights) === JSON.stringify(after.hit?.highlights)
  );
}

export default memo(ProviderRow, isSame);
