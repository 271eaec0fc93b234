import type { Page } from '@playwright/test';

/**
 * Finds what can be pressed and is smaller than 24 × 24 CSS pixels. Of the exceptions in WCAG 2.5.8 only one is made:
 * links within a sentence. What a label adds to its field counts.
 *
 * @returns each target that is too small, with its size
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    /** Whether a link stands in running text: some words of its line are not its own. */
    const isInSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const block = element.closest('p, li, td, th, dd, dt, figcaption, label, legend, caption, span:not(:only-child)');
      if (block === null || element.matches('button, input, select, textarea')) return false;
      const rest = [...block.querySelectorAll('a, button')].reduce(
        (text, other) => text.replace(other.textContent, ''),
        block.textContent,
      );
      return /\p{L}{2,}/u.test(rest);
    };
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=button]',
    );
    return [...targets].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const rects = [element, ...('labels' in element ? ((element as HTMLInputElement).labels ?? []) : [])].map(
        (node) => node.getBoundingClientRect(),
      );
      if (rects.some(({ width, height }) => Math.round(width) >= LEAST && Math.round(height) >= LEAST)) return [];
      if (isInSentence(element)) return [];
      const { width, height } = element.getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
      return [
        `<${element.tagName.toLowerCase()} class="${element.className}"> «${name}» ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  });
}
