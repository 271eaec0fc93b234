import type { ReactNode } from 'react';
import Tree from '@theme-original/TOCItems/Tree';
import type { Props } from '@theme/TOCItems/Tree';

type Item = Props['toc'][number];

/** Headings as text alone. */
function plain(items: readonly Item[]): Item[] {
  return items.map((item) => ({
    ...item,
    value: item.value.replace(/<[^>]*>/g, ''),
    children: plain(item.children),
  }));
}

/** The theme's, without markup: Trusted Types let none through on a page that is moved to (`src/client/trustedTypes.ts`). */
export default function TOCItemTree({ toc, ...props }: Props): ReactNode {
  return <Tree {...props} toc={plain(toc)} />;
}
