import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useCopy } from '../../hooks/useCopy';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, in words: the button itself says no more than that it copies. */
  readonly what: string;
}

/** Copies a text, and says on itself how that ended. */
export default function CopyButton({ text, what }: CopyButtonProps): ReactNode {
  const [state, copy] = useCopy();
  const labels = {
    idle: translate({ id: 'copy', message: 'Copia' }),
    copied: translate({ id: 'copy.copied', message: 'Copiato' }),
    failed: translate({ id: 'copy.failed', message: 'Non copiato' }),
  };
  return (
    <>
      <button
        type="button"
        className="button button--secondary button--sm"
        aria-label={`${labels[state]}: ${what}`}
        onClick={() => void copy(text)}
      >
        {labels[state]}
      </button>
      <span className="visuallyHidden" role="status">
        {state !== 'idle' && labels[state]}
      </span>
    </>
  );
}
