import { useEffect, useState, type RefObject } from 'react';
import styles from './styles.module.css';

/** Milliseconds for which the list has to stand again before the browser gets its far parts back. */
const REST = 1500;

/** Milliseconds between two stacks: a key that is pressed meanwhile waits for one at most. */
const PAUSE = 30;

/** Stacks without their rows, and the rows. */
type Emptied = Map<Element, DocumentFragment>;

/** Takes the rows of a stack out of the document. */
function empty(stack: Element, emptied: Emptied): void {
  const rows = document.createDocumentFragment();
  rows.append(...stack.children);
  emptied.set(stack, rows);
}

/** Gives a stack its rows again; returns whether it had none. */
function fill(stack: Element, emptied: Emptied): boolean {
  const rows = emptied.get(stack);
  if (rows === undefined) return false;
  emptied.delete(stack);
  stack.append(rows);
  return true;
}

/**
 * Empties the far stacks of a long list while results stand in its place, and fills them again some time after it is
 * back, or at once when one comes near the screen or the page is printed. The browser looks through the whole document
 * after each change to it, and with thousands of rows that took longer than drawing the change. An empty stack keeps
 * the height that the browser remembers of it (`contain-intrinsic-size`).
 *
 * @param list the element around the list
 * @param isAway whether results stand in the list's place
 * @param onBack called with each stack that has its rows again
 */
export function useFarStacks(
  list: RefObject<HTMLElement | null>,
  isAway: boolean,
  onBack: (stack: Element) => void,
): void {
  const [emptied] = useState<Emptied>(() => new Map());

  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const fillOne = (stack: Element): void => {
      if (fill(stack, emptied)) onBack(stack);
    };
    const fillAll = (): void => [...emptied.keys()].forEach(fillOne);
    const onNear = (event: Event): void => {
      const isShown = event instanceof ContentVisibilityAutoStateChangeEvent && !event.skipped;
      if (isShown && event.target instanceof Element) fillOne(event.target);
    };
    element.addEventListener('contentvisibilityautostatechange', onNear);
    window.addEventListener('beforeprint', fillAll);
    return () => {
      element.removeEventListener('contentvisibilityautostatechange', onNear);
      window.removeEventListener('beforeprint', fillAll);
      // The list outlives the page.
      fillAll();
    };
  }, [list, emptied, onBack]);

  useEffect(() => {
    const element = list.current;
    // Without the event nobody would fill a stack that comes to be seen.
    if (element === null || !('oncontentvisibilityautostatechange' in element)) return undefined;
    // The first one is what there is to see when the list comes back.
    const far = [...element.querySelectorAll(`.${styles.stack}`)].slice(1);
    let timer: ReturnType<typeof setTimeout>;
    const change = (): void => {
      const stack = isAway ? far.findLast((one) => !emptied.has(one)) : far.find((one) => emptied.has(one));
      if (stack === undefined) return;
      if (isAway) empty(stack, emptied);
      else if (fill(stack, emptied)) onBack(stack);
      timer = setTimeout(change, PAUSE);
    };
    timer = setTimeout(change, isAway ? PAUSE : REST);
    return () => clearTimeout(timer);
  }, [list, isAway, emptied, onBack]);
}
