import { useCallback, useState } from 'react';
import { translate } from '@docusaurus/Translate';
import type { CaseChange, CaseDraft } from '../../catalog/records/recordFile';
import { canHash, hashFile } from '../../hooks/hashFile';
import { useDrop } from '../../hooks/useDrop';

/** What became of files that were given to a case, in words. */
interface Told {
  readonly number?: number;
  readonly text: string;
}

/** The digest of a file, or why there is none. */
async function digestOf(file: File): Promise<{ readonly digest?: string; readonly text: string }> {
  try {
    const digest = await hashFile(file);
    return {
      digest,
      text: translate(
        {
          id: 'sheet.trace.added',
          message: '{name}: SHA-256 annotato. Il file non è uscito dal browser: allegalo al ticket.',
        },
        { name: file.name },
      ),
    };
  } catch {
    return {
      text: translate(
        { id: 'sheet.trace.failed', message: '{name}: il file non si può leggere.' },
        { name: file.name },
      ),
    };
  }
}

/**
 * Takes the files of traces that are chosen for a case, or dropped on it, as their digests.
 *
 * @param setCase changes a case of the sheet
 * @param isOpen whether there is a sheet to be filled in
 */
export function useTraces(
  setCase: (number: number, change: (draft: CaseDraft) => CaseChange) => void,
  isOpen: boolean,
): { readonly told: Told; readonly add: (number: number, files: readonly File[]) => void } {
  const [told, setTold] = useState<Told>({ text: '' });
  const add = useCallback(
    (number: number, files: readonly File[]) => {
      if (!canHash()) {
        const text = translate({
          id: 'sheet.trace.unable',
          message:
            'Qui il browser non calcola SHA-256: serve una pagina HTTPS. Aggiungi la traccia con npm run catalog -- record, che chiede caso per caso.',
        });
        setTold({ number, text });
        return;
      }
      void Promise.all(files.map(digestOf)).then((read) => {
        const digests = read.flatMap(({ digest }) => digest ?? []);
        if (digests.length > 0)
          setCase(number, ({ traces = [] }) => ({ traces: [...new Set([...traces, ...digests])] }));
        setTold({ number, text: read.map(({ text }) => text).join(' ') });
      });
    },
    [setCase],
  );
  useDrop(({ dataTransfer, target }) => {
    const files = [...(dataTransfer?.files ?? [])];
    const place = target instanceof Element ? target.closest('[data-case]') : null;
    if (isOpen && place !== null && files.length > 0) add(Number(place.getAttribute('data-case')), files);
  });
  return { told, add };
}
