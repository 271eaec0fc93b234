import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Breakable from '../Breakable';

/** A setting's value; the empty text is said, and so is a row that isn't there. */
export default function SettingValue({ value }: { readonly value: string | undefined }): ReactNode {
  if (value === undefined) {
    return (
      <em>
        <Translate id="setting.absent">riga assente</Translate>
      </em>
    );
  }
  if (value === '') {
    return (
      <em>
        <Translate id="setting.blank">vuoto</Translate>
      </em>
    );
  }
  return (
    <code>
      <Breakable text={value} />
    </code>
  );
}
