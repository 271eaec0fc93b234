import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface SettingTableProps {
  /** The heading that names the table; else `label` does. */
  readonly labelledBy?: string;
  readonly label?: string;
  /** The names of the columns; none where the rows speak for themselves. */
  readonly columns?: readonly string[];
  /** What stands in the table below them. */
  readonly children: ReactNode;
}

/** A table of the page in a frame that scrolls sideways and takes the focus, or a keyboard couldn't scroll it. */
export default function SettingTable({ labelledBy, label, columns = [], children }: SettingTableProps): ReactNode {
  return (
    <div className="tableFrame" tabIndex={0} role="group" aria-label={label} aria-labelledby={labelledBy}>
      <table className={styles.table}>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {children}
      </table>
    </div>
  );
}
