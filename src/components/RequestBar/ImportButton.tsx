import { useRef, type ChangeEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { MAX_REQUEST_FILE, readRequestFile } from '../../catalog/request/requestFile';
import { useLocale } from '../../hooks/useLocale';
import { requestStore } from '../../hooks/useRequests';
import styles from './styles.module.css';

interface ImportButtonProps {
  readonly isDisabled: boolean;
  /** The ids of the checklist's items. */
  readonly items: readonly string[];
  /** What came of it, in words. */
  readonly onTold: (text: string) => void;
}

/** Takes in a request that was saved to a file. */
export default function ImportButton({ isDisabled, items, onTold }: ImportButtonProps): ReactNode {
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    // UTF-8 takes at most four bytes a character: what is larger isn't even read.
    const text = file.size > MAX_REQUEST_FILE * 4 ? 'x'.repeat(MAX_REQUEST_FILE + 1) : await file.text();
    const outcome = readRequestFile(text, Date.now(), items);
    if (!outcome.ok) {
      onTold(outcome.reason[locale]);
      return;
    }
    requestStore().put(outcome.record);
    onTold(
      outcome.redacted.length === 0
        ? translate({ id: 'request.imported', message: 'Richiesta importata.' })
        : translate({
            id: 'request.imported.redacted',
            message:
              'Richiesta importata, senza ciò che sembrava una password. Chi ha avuto il file può averla letta: falla cambiare dal provider.',
          }),
    );
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // Or the same file couldn't be chosen twice.
    const done = (): void => {
      target.value = '';
    };
    if (file === undefined) return;
    read(file)
      .catch(() => onTold(translate({ id: 'request.unreadable', message: 'Il file non si può leggere.' })))
      .finally(done);
  };
  return (
    <>
      <button
        type="button"
        className="button button--secondary"
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        <Translate id="request.import">Importa</Translate>
      </button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept="application/json,.json"
        aria-label={translate({ id: 'request.import.file', message: 'File della richiesta da importare' })}
        tabIndex={-1}
        onChange={onChange}
      />
    </>
  );
}
