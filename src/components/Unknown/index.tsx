import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

/** What isn't known, said so: never an empty cell, never a no. */
export default function Unknown(): ReactNode {
  return (
    <span className="unknown">
      <Translate id="unknown" description="A value that is not known">
        non si sa
      </Translate>
    </span>
  );
}
