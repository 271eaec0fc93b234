import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface ConfirmButtonProps {
  readonly isDisabled: boolean;
  readonly question: string;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A button for what can't be undone: it asks once more, in place, before it acts. Escape takes it back. */
export default function ConfirmButton({ isDisabled, question, onConfirm, children }: ConfirmButtonProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The question is read out with the button that the focus comes to.
    if (isAsking) yes.current?.focus();
  }, [isAsking]);
  const close = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button--secondary"
        disabled={isDisabled}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {children}
      </button>
      {isAsking && (
        // The keys are those of the two buttons in it: Escape is one more way to press "No".
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          className={styles.question}
          role="group"
          aria-label={question}
          onKeyDown={({ key }) => key === 'Escape' && close()}
        >
          <span>{question}</span>
          <button
            ref={yes}
            type="button"
            className={`button button--secondary ${styles.yes}`}
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            <Translate id="confirm.yes">Sì, elimina</Translate>
          </button>
          <button type="button" className="button button--secondary" onClick={close}>
            <Translate id="confirm.no">No</Translate>
          </button>
        </div>
      )}
    </>
  );
}
