import { Component, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** A path as Docusaurus has it for a page and for what is in it: the latter without the ending of its file. */
function withoutEnding(path: string): string {
  return path.replace(/(?:\/index)?\.html$|\/$/, '');
}

/** The path of the page that the server has rendered, decoded as the router does. */
const SERVED_PATH = ExecutionEnvironment.canUseDOM ? withoutEnding(decodeURI(window.location.pathname)) : '';

/** Of each part, by what selects it, the path of the page on which it was shown last. */
const shownPaths = new Map<string, string>();

interface PartProps {
  /** Selects the elements that the part consists of. Without, nothing of it stays. */
  readonly of?: string;
  /** To be called once the part has failed. */
  readonly onFailure?: () => void;
  readonly children: ReactNode;
}

/** A copy of what stood there, which needs no application: its text, and its links. */
function Copy({ of }: { readonly of: string }): ReactNode {
  // The part itself is taken away after this was drawn.
  const [copy] = useState(() => {
    const copies = [...document.querySelectorAll(of)].map((element) => element.cloneNode(true) as Element);
    // Structured data is for those who read the page as it was served.
    for (const element of copies) for (const script of element.querySelectorAll('script')) script.remove();
    return copies;
  });
  const fill = useCallback((element: HTMLElement | null) => element?.replaceChildren(...copy), [copy]);
  return <div ref={fill} className="contents" />;
}

/** A page that never came to be shown: the server has it. */
function Reload(): ReactNode {
  useEffect(() => window.location.reload(), []);
  return null;
}

interface State {
  readonly path: string;
  readonly failed: boolean;
}

/** React's boundary for errors; Docusaurus' own first takes away what the part has shown. */
class Boundary extends Component<PartProps & { readonly path: string }, State> {
  override state: State = { path: this.props.path, failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ path }: { readonly path: string }, state: State): State | null {
    return state.path === path ? null : { path, failed: false };
  }

  override componentDidMount(): void {
    const { of, path } = this.props;
    if (of !== undefined && !this.state.failed) shownPaths.set(of, path);
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    const { of, path, children } = this.props;
    if (!this.state.failed) return children;
    if (of === undefined) return null;
    return (shownPaths.get(of) ?? SERVED_PATH) === path ? <Copy of={of} /> : <Reload />;
  }
}

/**
 * A part of a page whose errors stay in it: in its place stands what it showed last, first what the server rendered.
 * Only until another page is opened.
 */
export default function Part(props: PartProps): ReactNode {
  return <Boundary {...props} path={withoutEnding(useLocation().pathname)} />;
}
