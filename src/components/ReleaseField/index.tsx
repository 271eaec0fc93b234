import { useId, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { parseRelease } from '../../catalog/model/parseRelease';
import styles from './styles.module.css';

interface ReleaseFieldProps {
  readonly release: string | undefined;
  /** Gets each release as it is typed, and nothing for what isn't one yet. */
  readonly onRelease: (release: string | undefined) => void;
  /** Whether it is the one that every page has, with a shorter name. */
  readonly isInNavbar?: boolean;
}

/** Asks for the reader's NethVoice release. What was typed stays as it is until the field is left. */
export default function ReleaseField({ release, onRelease, isInNavbar = false }: ReleaseFieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [hasFocus, setFocus] = useState(false);
  const [before, setBefore] = useState(release);
  if (release !== before) {
    setBefore(release);
    // Said in another field: what was left here unfinished counts no longer.
    if (!hasFocus) setTyped(undefined);
  }
  const shown = typed ?? release ?? '';
  const isValid = shown.trim() === '' || parseRelease(shown) !== undefined;
  return (
    <div>
      <label htmlFor={id}>
        {isInNavbar
          ? translate({ id: 'navbar.release', message: 'La mia release' })
          : translate({ id: 'catalog.release.label', message: 'La mia release di NethVoice' })}
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        name={isInNavbar ? 'navbar-release' : 'release'}
        inputMode="decimal"
        placeholder={translate({ id: 'catalog.release.example', message: 'es. 1.3.4' })}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onRelease(parseRelease(target.value));
        }}
        onFocus={() => setFocus(true)}
        onBlur={() => {
          setFocus(false);
          if (isValid) setTyped(undefined);
        }}
        autoComplete="off"
        aria-invalid={!isValid}
        aria-describedby={isValid ? undefined : `${id}hint`}
      />
      {!isValid && (
        <p id={`${id}hint`} className={styles.hint}>
          {translate({ id: 'catalog.release.hint', message: 'Tre numeri: 1.3.4' })}
        </p>
      )}
    </div>
  );
}
