import { Fragment, type ReactNode } from 'react';

/** A host, URI or keyword that breaks where its parts meet (`.`, `_`, `@`, `:`, `;`, `,`) before it breaks anywhere else. */
export default function Breakable({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(/(?<=[._@:;,])/);
  if (parts.length === 1) return text;
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
