import type { ReactNode } from 'react';
import type { RequestField } from '../../catalog/request/requestField';

/** What every kind of field gets. */
export interface FieldProps {
  readonly field: RequestField;
  /** As it is kept. */
  readonly value: string;
  readonly error: string | undefined;
  /** What there is to say of the answer, below it. */
  readonly notes: ReactNode;
  /** Whether somebody said not to know the answer yet. */
  readonly isNotKnown: boolean;
  /** Absent where there has to be an answer. */
  readonly onNotKnown: ((isNotKnown: boolean) => void) | undefined;
  readonly onChange: (value: string) => void;
  /** More than an answer was pasted; says whether it was put where it belongs. */
  readonly onPaste: (text: string) => Promise<boolean>;
  /** The field was left: it is time to judge it. */
  readonly onLeave: () => void;
}
