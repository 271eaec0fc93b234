import type { Page } from '@playwright/test';

/**
 * Finds what would move: transitions, animations longer than an instant, and smooth scrolling. Docusaurus' folding parts
 * set a transition themselves, and wait for its end: it may take an instant.
 */
export function movement(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map(parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves =
          seconds(style.transitionDuration) > (element.matches('[style*="transition"]') ? 0.001 : 0) ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.001) ||
          style.scrollBehavior === 'smooth';
        return moves
          ? [`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">${part ?? ''}`]
          : [];
      }),
    );
  });
}
