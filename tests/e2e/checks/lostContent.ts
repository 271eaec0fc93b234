import type { Page } from '@playwright/test';

/**
 * Finds what doesn't fit: a page that scrolls sideways, text that its box cuts off, parts of the navbar that overlap.
 *
 * @returns each fault with the element that has it
 */
export function lostContent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (node: Element): string =>
      `<${node.tagName.toLowerCase()} class="${node.getAttribute('class') ?? ''}"> «${node.textContent.trim().slice(0, 30)}»`;
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const style = getComputedStyle(element);
      const clips = [style.overflowX, style.overflowY].map((value) => value === 'hidden' || value === 'clip');
      if (!clips.includes(true) || element.textContent.trim() === '') return false;
      // What is meant for screen readers alone is a pixel large.
      if (!element.checkVisibility({ visibilityProperty: true }) || element.clientWidth <= 1) return false;
      return (
        (clips[0] === true && element.scrollWidth > element.clientWidth + 1) ||
        (clips[1] === true && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const parts = [...document.querySelectorAll('.navbar__inner > * > *')]
      .filter((part) => part.checkVisibility())
      .map((part) => [part, part.getBoundingClientRect()] as const);
    const overlaps = parts.flatMap(([one, a], index) =>
      parts
        .slice(index + 1)
        .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map(([other]) => `${nameOf(one)} overlaps ${nameOf(other)}`),
    );
    return [
      ...(sideways > 0 ? [`the page scrolls ${sideways} pixels sideways`] : []),
      ...cut.map((element) => `${nameOf(element)} is cut off`),
      ...overlaps,
    ];
  });
}
