import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Breakable from '../Breakable';

/** A setting's value; the empty text is said, and so is a row that isn't there. */
export default function SettingValue({ value }: { readonly value: string | undefined }): ReactNode {
  if (value === undefined) {
    return <em>{translate({ id: 'setting.absent', message: 'riga assente' })}</em>;
  }
  if (value === '') {
    return <em>{translate({ id: 'setting.blank', message: 'vuoto' })}</em>;
  }
  return (
    <code>
      <Breakable text={value} />
    </code>
  );
}
