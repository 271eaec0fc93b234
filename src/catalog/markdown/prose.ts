/** Text with its markup as data: what a page draws without ever taking HTML for true. */
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';

/** An element by its name, with attributes named as React names them. */
export interface ProseElement {
  readonly type: string;
  readonly props: Readonly<Record<string, string | number | boolean>>;
  readonly children: Prose;
}

/** Pieces of text and elements, in order. */
export type Prose = readonly (string | ProseElement)[];

/** What the library hands over for an element. */
type Props = ProseElement['props'] & { readonly children?: unknown };

/** One child, a list of them or none, as a list. */
function toList(children: unknown): Prose {
  if (children === undefined) return [];
  return (Array.isArray(children) ? children : [children]) as Prose;
}

/** A tree of HTML that was sanitised, as {@link Prose}; line breaks between blocks go. */
export function toProse(tree: Root): Prose {
  const build = (type: unknown, { children, ...props }: Props): ProseElement => ({
    type: String(type),
    props,
    children: toList(children),
  });
  const root = toJsxRuntime(tree, {
    Fragment: 'root',
    jsx: build,
    jsxs: build,
    tableCellAlignToStyle: false,
  }) as unknown as ProseElement;
  return root.children.filter((node) => node !== '\n');
}
