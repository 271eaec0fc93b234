import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { MAX_REQUEST_FILE, readRequestFile } from '../../catalog/request/requestFile';
import { readTextFile } from '../../hooks/readTextFile';
import { useLocale } from '../../hooks/useLocale';
import { requestStore } from '../../hooks/useRequests';
import FileButton from '../FileButton';

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
  const read = async (file: File): Promise<void> => {
    const outcome = readRequestFile(await readTextFile(file, MAX_REQUEST_FILE), Date.now(), items);
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
  const onFiles = ([file]: readonly File[]): void => {
    if (file === undefined) return;
    read(file).catch(() => onTold(translate({ id: 'request.unreadable', message: 'Il file non si può leggere.' })));
  };
  return (
    <FileButton
      label={translate({ id: 'request.import.file', message: 'File della richiesta da importare' })}
      accept="application/json,.json"
      isDisabled={isDisabled}
      onFiles={onFiles}
    >
      <Translate id="request.import">Importa</Translate>
    </FileButton>
  );
}
