/**
 * Translators and extensions put their own elements around and in place of the text that React has written. React looks
 * for its nodes where it left them, and fails when they aren't there (github.com/facebook/react/issues/11538): here it
 * finds what stands in their place instead.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** What was put in place of a text. */
const standIns = new WeakMap<Node, ChildNode>();

/** What now stands in a parent where a child was put: a stand-in, or what was wrapped around it; null for nothing. */
function findPlace(parent: Node, child: Node): Node | null {
  for (let node: Node | null = standIns.get(child) ?? child; node !== null; node = node.parentNode)
    if (node.parentNode === parent) return node;
  return null;
}

/** Sees to it that a text which is written anew is shown, in place of what stood for it. */
function watchReplacedTexts(container: Node): void {
  const rewritten = new MutationObserver((changes) => {
    for (const { target } of changes) standIns.get(target)?.replaceWith(target);
  });
  const replaced = new MutationObserver((changes) => {
    const added = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
    const additions = new Map<Node, MutationRecord[]>();
    for (const change of changes.filter(({ addedNodes }) => addedNodes.length > 0)) {
      const beside = additions.get(change.target);
      if (beside === undefined) additions.set(change.target, [change]);
      else beside.push(change);
    }
    for (const { target, removedNodes, previousSibling, nextSibling } of changes) {
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue;
        const sameGap = additions
          .get(target)
          ?.find((change) => change.previousSibling === previousSibling && change.nextSibling === nextSibling);
        const standIn = [sameGap?.addedNodes[0], previousSibling, nextSibling].find(
          (node) => node != null && added.has(node) && node.isConnected,
        );
        if (standIn == null) continue;
        standIns.set(text, standIn as ChildNode);
        rewritten.observe(text, { characterData: true });
      }
    }
  });
  replaced.observe(container, { childList: true, subtree: true });
}

/** Makes the two operations by which React names a child forgive that it is elsewhere. */
function forgive(): void {
  // Each is called with its own node below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = child.parentNode ?? standIns.get(child)?.parentNode;
    if (there != null) removeChild.call(there, child.parentNode === null ? (standIns.get(child) ?? child) : child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, child?: Node | null): T {
    insertBefore.call(this, node, child == null ? null : findPlace(this, child));
    return node;
  };
}

if (ExecutionEnvironment.canUseDOM) {
  forgive();
  const container = document.getElementById('__docusaurus');
  if (container !== null) watchReplacedTexts(container);
}
