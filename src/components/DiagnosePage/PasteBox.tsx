import { useId, useState, type ClipboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { decodeText } from '../../catalog/paste/decodeText';
import { MAX_PASTE_LENGTH } from '../../catalog/paste/readPaste';
import { useDrop } from '../../hooks/useDrop';
import type { ReadingState } from '../../hooks/useReading';
import FileButton from '../FileButton';
import styles from './styles.module.css';

interface PasteBoxProps {
  readonly state: ReadingState;
  readonly onText: (text: string) => void;
  readonly onStop: () => void;
}

/** How reading goes, announced when it begins and ends. */
function Progress({ state, onStop }: Omit<PasteBoxProps, 'onText'>): ReactNode {
  const label = translate({ id: 'diagnose.reading', message: 'Lettura in corso' });
  return (
    <>
      {state.kind === 'reading' && (
        <p className={styles.row}>
          <progress value={state.done} max={1} aria-label={label} />
          <button type="button" className="button button--secondary" onClick={onStop}>
            <Translate id="diagnose.stop">Ferma</Translate>
          </button>
        </p>
      )}
      <p role="status" className={styles.state}>
        {state.kind === 'reading' && label}
        {state.kind === 'stopped' && translate({ id: 'diagnose.stopped', message: 'Lettura fermata.' })}
        {state.kind === 'too-long' &&
          translate(
            {
              id: 'diagnose.too.long',
              message: 'Il testo supera {count} milioni di caratteri: incolla solo la parte con la chiamata.',
            },
            { count: String(MAX_PASTE_LENGTH / 1024 / 1024) },
          )}
        {state.kind === 'read' &&
          translate(
            { id: 'diagnose.read', message: 'Righe lette: {count}' },
            { count: String(state.diagnosed.paste.lines) },
          )}
      </p>
    </>
  );
}

/** Reads a file as text. */
function readFile(file: File | undefined, onText: (text: string) => void): void {
  if (file === undefined) return;
  // More bytes than these are too many characters in any encoding that is read.
  if (file.size > 4 * MAX_PASTE_LENGTH) onText('x'.repeat(MAX_PASTE_LENGTH + 1));
  else
    void file.arrayBuffer().then((bytes) => {
      // Letters that Windows' programs saved are in neither: their accents are of no importance here.
      onText(decodeText(new Uint8Array(bytes)) ?? new TextDecoder('windows-1252').decode(bytes));
    });
}

/** Where a text is pasted, typed, or dropped as a file. What is pasted is read at once and never shown as it was. */
export default function PasteBox({ state, onText, onStop }: PasteBoxProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  useDrop(({ dataTransfer }) => {
    const file = dataTransfer?.files[0];
    if (file === undefined) onText(dataTransfer?.getData('text/plain') ?? '');
    else readFile(file, onText);
  });
  const paste = (event: ClipboardEvent): void => {
    if (typed !== '') return;
    event.preventDefault();
    onText(event.clipboardData.getData('text/plain'));
  };
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onText(typed);
        setTyped('');
      }}
    >
      <label htmlFor={`${id}text`}>
        <Translate id="diagnose.text">
          Incolla qui una traccia, le righe di un trunk o la lettera del provider
        </Translate>
      </label>
      <textarea
        id={`${id}text`}
        rows={6}
        className={styles.text}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onPaste={paste}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className={styles.row}>
        <button type="submit" className="button button--primary" disabled={typed === ''}>
          <Translate id="diagnose.submit">Leggi</Translate>
        </button>
        <FileButton
          label={translate({ id: 'diagnose.file.label', message: 'File da leggere' })}
          onFiles={([file]) => readFile(file, onText)}
        >
          <Translate id="diagnose.file">Scegli un file, o trascinalo qui</Translate>
        </FileButton>
      </div>
      <Progress state={state} onStop={onStop} />
    </form>
  );
}
