import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { SheetLine, SheetStep } from '../../catalog/installation/installationSheet';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** One thing to do: a box to tick, or a field with what goes into it. */
function Line({ line: { field, text, value, box, keywords = [] } }: { readonly line: SheetLine }): ReactNode {
  return (
    <li data-box={box}>
      {field !== undefined && <span className={styles.field}>{field}</span>}
      {box !== undefined && <span aria-hidden="true">{box === 'tick' ? '☑' : '☐'}</span>}
      {value !== undefined && <strong className={box === undefined ? undefined : 'mono'}>{value}</strong>}
      {text !== '' && <span className={styles.text}>{text}</span>}
      {keywords.map((keyword) => (
        <code key={keyword}>{keyword}</code>
      ))}
      {value !== undefined && box === undefined && (
        <CopyButton getText={() => value}>
          <Translate id="code.copy">Copia</Translate>
          <span className="visuallyHidden"> {value}</span>
        </CopyButton>
      )}
    </li>
  );
}

/** Whether a step has more to say than a column holds. */
function isWide(lines: SheetStep['lines']): boolean {
  return lines.some(({ text }) => text.length > 140);
}

/** The steps in their order, as a numbered list. */
export default function Steps({ steps }: { readonly steps: readonly SheetStep[] }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  if (steps.some(({ id }) => id === 'by-hand')) collectAnchor('after-wizard');
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, title, lines }) => (
        <li key={id} id={id === 'by-hand' ? 'after-wizard' : `sheet-${id}`} data-wide={isWide(lines)}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
