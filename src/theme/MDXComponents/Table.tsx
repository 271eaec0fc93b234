import type { ComponentProps, ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

/** A table of the guide in a frame that scrolls and takes the focus, so that a keyboard can scroll it too. */
export default function Table(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className="tableFrame"
      tabIndex={0}
      role="group"
      aria-label={translate({ id: 'guide.table', message: 'Tabella' })}
    >
      <table {...props} />
    </div>
  );
}
