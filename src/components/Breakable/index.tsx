import { Fragment, type ReactNode } from 'react';

/** A host, URI or keyword that breaks where its parts meet (`.`, `_`, `@`, `:`, `;`, `,`) before it breaks anywhere else. */
export default function Breakable({ text }: { readonly text: string }): ReactNode {
  return text.split(/(?<=[._@:;,])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
