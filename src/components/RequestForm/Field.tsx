import type { ReactNode } from 'react';
import ChoiceField from './ChoiceField';
import CodecField from './CodecField';
import type { FieldProps } from './fieldProps';
import TextField from './TextField';

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
