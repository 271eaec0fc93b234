import type { ReactNode } from 'react';

/** A file that is about to be saved. */
export interface DownloadedFile {
  /** With its extension. */
  readonly name: string;
  /** `text/plain`, `application/json` … */
  readonly type: string;
  readonly text: string;
}

interface DownloadButtonProps {
  /** Made when the button is pressed, not while somebody is typing. */
  readonly makeFile: () => DownloadedFile;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Hands a text over to the browser as a file. */
function download({ name, type, text }: DownloadedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that saves a text as a file; nothing is sent anywhere. */
export default function DownloadButton({ makeFile, isDisabled = false, children }: DownloadButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button button--secondary"
      disabled={isDisabled}
      onClick={() => download(makeFile())}
    >
      {children}
    </button>
  );
}
