import type { ComponentProps, ReactNode } from 'react';

/** Code in a line, or within a block whose frame is `Pre`'s; its colours came when the site was built. */
export default function Code(props: ComponentProps<'code'>): ReactNode {
  return <code {...props} />;
}
