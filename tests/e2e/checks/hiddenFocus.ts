import type { Page } from '@playwright/test';

/** What a stop of the Tab key is like: its name, and why it can't be seen, if it can't. */
interface Stop {
  readonly name: string;
  readonly fault?: string;
  /** It had the focus before: the way is a circle. */
  readonly seen: boolean;
}

/** Looks at the element with the focus. Runs in the page. */
function readStop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const nameOf = (node: Element): string =>
    `<${node.tagName.toLowerCase()}${node.id === '' ? '' : `#${node.id}`}> «${(node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 40)}»`;
  const seen = element.hasAttribute('data-seen');
  element.setAttribute('data-seen', '');
  // Nine points of each part of it that is in the window: one that shows is enough for WCAG 2.4.11.
  const steps = [0.1, 0.5, 0.9];
  const inside = [...element.getClientRects()].flatMap((rect) => {
    const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
    const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
    if (right - left < 4 || bottom - top < 4) return [];
    return steps.flatMap((x) => steps.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const));
  });
  const name = nameOf(element);
  if (inside.length === 0) return { name, seen, fault: `${name} is out of the window` };
  const tops = inside.map(([x, y]) => document.elementFromPoint(x, y));
  const label = element.closest('label');
  if (tops.some((top) => top !== null && (element.contains(top) || label?.contains(top)))) return { name, seen };
  return {
    name,
    seen,
    fault: `${name} is covered by ${tops[0] === null || tops[0] === undefined ? 'nothing' : nameOf(tops[0])}`,
  };
}

/** As far as one goes: from either end of a page, what follows is rows like those before. */
const MOST_STOPS = 60;

/**
 * Goes round a page with the Tab key.
 *
 * @param key `Tab`, or `Shift+Tab` for the way back
 * @returns how many stops there are, and each stop whose element can't be seen while it has the focus
 */
export async function tabRound(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; faults: string[] }> {
  await page.evaluate(async () => {
    // What has just been opened has to have come to where it goes: nobody is as quick with the Tab key as a test.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    for (const element of document.querySelectorAll('[data-seen]')) element.removeAttribute('data-seen');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Wherever the focus was, the round starts at an end of the page.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const faults: string[] = [];
  let stops = 0;
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop);
    if (stop === undefined && stops === 0) continue;
    if (stop === undefined || stop.seen || stops === MOST_STOPS) return { stops, faults };
    stops += 1;
    if (stop.fault !== undefined) faults.push(stop.fault);
  }
}
