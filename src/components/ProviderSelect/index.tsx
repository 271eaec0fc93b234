import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Stands in the list for a provider that isn't in it: no key is like it. */
const OUTSIDE = '?';

interface ProviderSelectProps {
  readonly id: string;
  /** Of the paragraph that it is. */
  readonly className?: string;
  readonly providers: readonly { readonly key: string; readonly name: string }[];
  /** The key of the one of the list that is chosen. */
  readonly listed: string | undefined;
  /** What is said of one that isn't in the list; empty when nothing is. */
  readonly outside: string;
  readonly isDisabled?: boolean;
  /** Gets a key of the list, or nothing: none is chosen, or one that isn't in it and whose name isn't known yet. */
  readonly onChoose: (key: string) => void;
  /** What asks about one that isn't in the list, shown while that is chosen. */
  readonly children: ReactNode;
}

/** Which provider it is about: one of the catalog, or another. */
export default function ProviderSelect(props: ProviderSelectProps): ReactNode {
  const { id, className, providers, listed, outside, isDisabled = false, onChoose, children } = props;
  const [isOutside, setOutside] = useState(false);
  const value = listed ?? (isOutside || outside !== '' ? OUTSIDE : '');
  return (
    <>
      <p className={className}>
        <label className="fieldLabel" htmlFor={id}>
          <Translate id="support.choose">Provider</Translate>
        </label>
        <select
          id={id}
          className={styles.choice}
          value={value}
          disabled={isDisabled}
          onChange={({ target }) => {
            setOutside(target.value === OUTSIDE);
            onChoose(target.value === OUTSIDE ? '' : target.value);
          }}
        >
          <option value="">{translate({ id: 'support.none', message: 'Scegli…' })}</option>
          {providers.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          <option value={OUTSIDE}>{translate({ id: 'support.other', message: 'Non è nel catalogo' })}</option>
        </select>
      </p>
      {value === OUTSIDE && children}
    </>
  );
}
