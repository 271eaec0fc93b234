import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Bilingual } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

interface NotKnownBoxProps {
  /** Of the question. */
  readonly id: string;
  readonly label: Bilingual;
  /** An answer says more: the box is out of sight then, and its room stays. */
  readonly isAnswered: boolean;
  readonly isNotKnown: boolean;
  readonly onNotKnown: (isNotKnown: boolean) => void;
}

/** Beside a question: that its answer isn't known yet, which a blank doesn't say. */
export default function NotKnownBox({ id, label, isAnswered, isNotKnown, onNotKnown }: NotKnownBoxProps): ReactNode {
  const locale = useLocale();
  return (
    <label className={styles.tick} data-answered={isAnswered}>
      <input
        type="checkbox"
        name="notKnown"
        value={id}
        checked={isNotKnown && !isAnswered}
        onChange={({ target }) => onNotKnown(target.checked)}
      />
      <Translate id="guided.notKnown.box">Non lo so ancora</Translate>
      <span className="visuallyHidden">{`: ${label[locale]}`}</span>
    </label>
  );
}
