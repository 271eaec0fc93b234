import { useMemo, useState, type ChangeEvent } from 'react';
import { findSecrets } from '../catalog/secrets/findSecrets';

/** What became of something like a password: it was taken out, or it stands where it may be none. */
export type Caught = 'removed' | 'doubtful';

/** A text field's value and handlers, and whether something like a password was found in it. */
export interface TypedText {
  readonly value: string;
  readonly caught: Caught | undefined;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/**
 * The text of a field: while it is being typed, as it is typed; as soon as the field is left, as it is
 * kept. A password is thus never kept, and yet nothing jumps under the cursor.
 */
export function useTypedText(kept: string, keep: (text: string) => void): TypedText {
  const [typed, setTyped] = useState<string>();
  const [isRemoved, setRemoved] = useState(false);
  const value = typed ?? kept;
  // Every field of a form is drawn anew at each letter: only the one that changed is read.
  const isDoubtful = useMemo(() => findSecrets(value).some(({ isSure }) => !isSure), [value]);
  return {
    value,
    caught: isRemoved ? 'removed' : isDoubtful ? 'doubtful' : undefined,
    onChange: ({ target: { value: text } }) => {
      setTyped(text);
      setRemoved(findSecrets(text).some(({ isSure }) => isSure));
      keep(text);
    },
    onBlur: () => setTyped(undefined),
  };
}
