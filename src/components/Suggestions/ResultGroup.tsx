import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Marked from '../Marked';
import TierBadge from '../TierBadge';
import type { SearchOption } from './options';
import styles from './styles.module.css';

interface ResultGroupProps {
  /** The list's id, before those of its options. */
  readonly id: string;
  readonly title: string;
  readonly options: readonly SearchOption[];
  readonly current: SearchOption | undefined;
  readonly onChoose: (option: SearchOption, event: MouseEvent | KeyboardEvent) => void;
}

/** The words of an option. */
function OptionText({ option }: { readonly option: SearchOption }): ReactNode {
  if (option.group === 'all') return <Translate id="search.all">Continua nel catalogo</Translate>;
  return (
    <>
      <span className={styles.optionHead}>
        <span className={styles.optionTitle}>
          <Marked text={option.title} ranges={option.titleRanges} />
        </span>
        {option.tier === 'limited' && <TierBadge tier="limited" />}
      </span>
      {option.detail !== undefined && (
        <span className={option.group === 'provider' ? `mono ${styles.detail}` : styles.detail}>
          <Marked text={option.detail} ranges={option.detailRanges} />
        </span>
      )}
    </>
  );
}

/** One group of the results with its name. */
export default function ResultGroup({ id, title, options, current, onChoose }: ResultGroupProps): ReactNode {
  return (
    <div role="group" aria-label={title}>
      <p className={styles.groupTitle} aria-hidden="true">
        {title}
      </p>
      {options.map((option) => (
        <a
          key={option.id}
          id={`${id}-${option.id}`}
          role="option"
          aria-selected={option === current}
          tabIndex={-1}
          className={styles.option}
          href={option.url}
          onClick={(event) => onChoose(option, event)}
        >
          <OptionText option={option} />
        </a>
      ))}
    </div>
  );
}
