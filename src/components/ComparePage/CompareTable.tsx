import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { CompareData } from '../../plugin/props/compareData';
import Breakable from '../Breakable';
import SettingValue from '../SettingValue';
import Unknown from '../Unknown';
import type { CompareCell, CompareRow } from './buildRows';
import styles from './styles.module.css';

/** A cell in words: unknown, absent, blank and none are four different things. */
function Cell({ cell }: { readonly cell: CompareCell }): ReactNode {
  switch (cell.kind) {
    case 'unknown':
      return <Unknown />;
    case 'none':
      return translate({ id: 'compare.none', message: 'niente' });
    case 'value':
      return <SettingValue value={cell.text} />;
    case 'word':
      return cell.text;
  }
}

/** What a row is about: the name in words, the keyword beside it for those who know it. */
function RowHead({ label, keyword }: CompareRow): ReactNode {
  return (
    <th scope="row">
      {label}
      {keyword !== undefined && (
        <code className={styles.keyword}>
          <Breakable text={keyword} />
        </code>
      )}
    </th>
  );
}

/** Rows with a cell a column, or with one for all where these are the same. */
function Rows({
  rows,
  isMerged = false,
}: {
  readonly rows: readonly CompareRow[];
  readonly isMerged?: boolean;
}): ReactNode {
  return rows.map((row) => (
    <tr key={row.id}>
      <RowHead {...row} />
      {row.cells.slice(0, isMerged ? 1 : undefined).map((cell, index) => (
        <td key={index}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  ));
}

interface CompareTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly data: CompareData;
  readonly onRemove: (key: string) => void;
}

/** The columns' names, each with a way to take it out where that is said. */
function Head({
  columns,
  data,
  onRemove,
}: Omit<CompareTableProps, 'rows' | 'onRemove'> & {
  readonly onRemove?: CompareTableProps['onRemove'] | undefined;
}): ReactNode {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((key) => {
          const name = data.providers[key]?.name ?? key;
          return (
            <th key={key} scope="col">
              <Link to={`/providers/${key}`}>{name}</Link>
              {onRemove !== undefined && (
                <button
                  type="button"
                  className={`onScreen ${styles.remove}`}
                  onClick={() => onRemove(key)}
                  aria-label={translate({ id: 'compare.remove', message: 'Togli {name} dal confronto' }, { name })}
                >
                  <Translate id="compare.remove.short">Togli</Translate>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A table in a frame that scrolls where the window is too narrow for it. */
function Frame({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={`tableFrame ${styles.frame}`} data-columns={columns} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}

/** The comparison: what differs first; what isn't known of all, and what is the same, are folded away. */
export default function CompareTable({ columns, rows, data, onRemove }: CompareTableProps): ReactNode {
  // One has nothing to differ from: all that is known of it stands open.
  const isAlone = columns.length < 2;
  const titles = {
    differs: (count: string) => translate({ id: 'compare.differences', message: 'Differenze: {count}' }, { count }),
    unknown: (count: string) =>
      translate({ id: 'compare.unknownRows', message: 'Non note per tutti: {count}' }, { count }),
    equal: (count: string) =>
      isAlone
        ? translate({ id: 'compare.alone', message: 'Impostazioni note: {count}' }, { count })
        : translate({ id: 'compare.same', message: 'Uguali: {count}' }, { count }),
  };
  const groups = (['differs', 'unknown', 'equal'] as const).map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return { kind, rows: ofKind, title: titles[kind](String(ofKind.length)) };
  });
  const first = groups.find((group) => group.rows.length > 0);
  return (
    <>
      <p className={`onScreen ${styles.tools}`}>
        <button type="button" className="button button--secondary button--sm" onClick={() => window.print()}>
          <Translate id="checklist.print">Stampa</Translate>
        </button>
      </p>
      {groups.map((group) => {
        const { kind, title } = group;
        // What is the same stands once, unless the columns' names stand there alone.
        const isMerged = kind === 'equal' && group !== first && !isAlone;
        const table = group.rows.length > 0 && (
          <Frame label={title} columns={isMerged ? 1 : columns.length}>
            {!isMerged && <Head columns={columns} data={data} onRemove={group === first ? onRemove : undefined} />}
            <tbody>
              <Rows rows={group.rows} isMerged={isMerged} />
            </tbody>
          </Frame>
        );
        if (kind === 'differs' && !isAlone)
          return (
            <Fragment key={kind}>
              <h2 id="differences">{title}</h2>
              {table}
            </Fragment>
          );
        return (
          table && (
            <details key={kind} className={styles.same} open={isAlone || group === first || undefined}>
              <summary>{title}</summary>
              {table}
            </details>
          )
        );
      })}
    </>
  );
}
