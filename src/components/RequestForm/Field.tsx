import type { ReactNode } from 'react';
import type { RequestField } from '../../catalog/request/requestField';
import ChoiceField from './ChoiceField';
import CodecField from './CodecField';
import TextField from './TextField';

/** What every kind of field gets. */
export interface FieldProps {
  readonly field: RequestField;
  /** As it is kept. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** The field was left: it is time to judge it. */
  readonly onLeave: () => void;
}

/** One question of the request, with the control that suits it. */
export default function Field(props: FieldProps): ReactNode {
  switch (props.field.control) {
    case 'choice':
      return <ChoiceField {...props} />;
    case 'codecs':
      return <CodecField {...props} />;
    case 'line':
    case 'text':
      return <TextField {...props} />;
  }
}
