import type { RequestField } from '../../catalog/request/requestField';

/** What every kind of field gets. */
export interface FieldProps {
  readonly field: RequestField;
  /** As it is kept. */
  readonly value: string;
  readonly error: string | undefined;
  /** What was done to what was typed. */
  readonly told: readonly string[] | undefined;
  readonly onChange: (value: string) => void;
  /** The field was left: it is time to judge it. */
  readonly onLeave: () => void;
}
