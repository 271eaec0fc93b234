import { useState, type ChangeEvent } from 'react';
import { redactSecrets } from '../catalog/request/secrets';

/** A text field's value and handlers, and whether something like a password was taken out of it. */
export interface TypedText {
  readonly value: string;
  readonly isCaught: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/**
 * The text of a field: while it is being typed, as it is typed; as soon as the field is left, as it is
 * kept. A password is thus never kept, and yet nothing jumps under the cursor.
 */
export function useTypedText(kept: string, keep: (text: string) => void): TypedText {
  const [typed, setTyped] = useState<string>();
  const [isCaught, setCaught] = useState(false);
  return {
    value: typed ?? kept,
    isCaught,
    onChange: ({ target: { value } }) => {
      setTyped(value);
      setCaught(redactSecrets(value) !== value);
      keep(value);
    },
    onBlur: () => setTyped(undefined),
  };
}
