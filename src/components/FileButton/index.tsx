import { useRef, type ReactNode } from 'react';

interface FileButtonProps {
  /** The name of the field behind the button. */
  readonly label: string;
  /** Media types and endings; without, any file. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets choose files; they stay in the browser. */
export default function FileButton(props: FileButtonProps): ReactNode {
  const { label, accept, isMultiple = false, isDisabled = false, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button button--secondary"
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Or the same file couldn't be chosen twice.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
