import { createElement, type ReactNode } from 'react';
import type { Prose as ProseNodes } from '../../catalog/markdown/prose';

/** Each piece as React draws it. */
function draw(nodes: ProseNodes): ReactNode[] {
  return nodes.map((node) =>
    typeof node === 'string' ? node : createElement(node.type, node.props, ...draw(node.children)),
  );
}

/** Contributed text, sanitised when the site was built (src/catalog/markdown.ts). */
export default function Prose({ nodes }: { readonly nodes: ProseNodes }): ReactNode {
  return createElement('div', { className: 'prose' }, ...draw(nodes));
}
