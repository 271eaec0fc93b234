import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { MOST_COMPARED, tickCompared, useCompared, type Compared } from '../../hooks/useCompared';
import { useFarStacks } from './useFarStacks';

/** The list of this document, in one element or in several, kept while somebody is on another page. */
let kept: Element | undefined;

/** The box of a row's comparison, with its provider. */
function comparedOf(box: HTMLInputElement): Compared {
  return { key: box.value, name: box.closest('li')?.querySelector('h2')?.textContent ?? box.value };
}

/** Ticks the boxes of a part of the list, and bars them, as the comparison has it. */
function showCompared(part: Element, compared: readonly Compared[]): void {
  const keys = new Set(compared.map(({ key }) => key));
  const isFull = keys.size >= MOST_COMPARED;
  for (const box of part.querySelectorAll('input')) {
    const isTicked = keys.has(box.value);
    // Written only where it changes: there may be thousands.
    if (box.checked !== isTicked) box.checked = isTicked;
    if (box.disabled !== (isFull && !isTicked)) box.disabled = isFull && !isTicked;
  }
}

/**
 * Takes over the list that the server drew: its boxes become those of the comparison.
 *
 * @param isAway whether results stand in the list's place
 * @param onMissing called when there is no list: the page was come to from another one
 * @returns the element around the list
 */
export function useServerList(isAway: boolean, onMissing: () => void): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const compared = useCompared();

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    const served = element.querySelector('div');
    if (served !== null) kept = served;
    else if (kept !== undefined) element.append(kept);
    else onMissing();
  }, [onMissing]);

  useEffect(() => {
    const onChange = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) tickCompared(comparedOf(target), target.checked);
    };
    const list = container.current;
    list?.addEventListener('change', onChange);
    return () => list?.removeEventListener('change', onChange);
  }, []);

  const latest = useRef(compared);
  useEffect(() => {
    latest.current = compared;
    if (container.current !== null) showCompared(container.current, compared);
  }, [compared]);
  const onBack = useCallback((stack: Element) => showCompared(stack, latest.current), []);
  useFarStacks(container, isAway, onBack);

  return container;
}
