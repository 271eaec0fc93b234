import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { CompareData } from '../../plugin/props/compareData';
import Breakable from '../Breakable';
import Unknown from '../Unknown';
import type { CompareCell, CompareRow } from './buildRows';
import styles from './styles.module.css';

/** A cell in words: unknown, absent, blank and none are four different things. */
function Cell({ cell }: { readonly cell: CompareCell }): ReactNode {
  switch (cell.kind) {
    case 'unknown':
      return <Unknown />;
    case 'absent':
      return (
        <em>
          <Translate id="setting.absent">riga assente</Translate>
        </em>
      );
    case 'blank':
      return (
        <em>
          <Translate id="setting.blank">vuoto</Translate>
        </em>
      );
    case 'none':
      return <Translate id="compare.none">nessuna</Translate>;
    case 'value':
      return (
        <code>
          <Breakable text={cell.text} />
        </code>
      );
    case 'word':
      return cell.text;
  }
}

function Rows({ rows }: { readonly rows: readonly CompareRow[] }): ReactNode {
  return rows.map(({ id, label, isKeyword, cells }) => (
    <tr key={id}>
      <th scope="row">
        {isKeyword ? (
          <code>
            <Breakable text={label} />
          </code>
        ) : (
          label
        )}
      </th>
      {cells.map((cell, index) => (
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

/** The columns' names, each with a way to take it out. */
function Head({ columns, data, onRemove }: Omit<CompareTableProps, 'rows'>): ReactNode {
  return (
    <thead>
      <tr>
        <td />
        {columns.map((key) => {
          const name = data.providers[key]?.name ?? key;
          return (
            <th key={key} scope="col">
              <Link to={`/providers/${key}`}>{name}</Link>
              <button
                type="button"
                className={styles.remove}
                onClick={() => onRemove(key)}
                aria-label={translate({ id: 'compare.remove', message: 'Togli {name} dal confronto' }, { name })}
              >
                <Translate id="compare.remove.short">Togli</Translate>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The comparison: what differs first; what is the same is folded away. */
export default function CompareTable({ columns, rows, data, onRemove }: CompareTableProps): ReactNode {
  const differing = rows.filter(({ differs }) => differs);
  const equal = rows.filter(({ differs }) => !differs);
  const head = <Head columns={columns} data={data} onRemove={onRemove} />;
  const differences = translate(
    { id: 'compare.differences', message: 'Differenze: {count}' },
    { count: String(differing.length) },
  );
  const same = translate(
    { id: 'compare.same', message: 'Uguali o non note: {count}' },
    { count: String(equal.length) },
  );
  return (
    <>
      <p className={styles.tools}>
        <button type="button" className="button button--secondary button--sm" onClick={() => window.print()}>
          <Translate id="checklist.print">Stampa</Translate>
        </button>
      </p>
      {columns.length > 1 && <h2 id="differences">{differences}</h2>}
      {differing.length > 0 && (
        <div className="tableFrame" tabIndex={0} role="group" aria-label={differences}>
          <table className={styles.table} data-columns={columns.length}>
            {head}
            <tbody>
              <Rows rows={differing} />
            </tbody>
          </table>
        </div>
      )}
      <details className={styles.same} open={columns.length < 2 || undefined}>
        <summary>{same}</summary>
        <div className="tableFrame" tabIndex={0} role="group" aria-label={same}>
          <table className={styles.table} data-columns={columns.length}>
            {differing.length === 0 && head}
            <tbody>
              <Rows rows={equal} />
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
