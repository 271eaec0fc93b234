import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

/** The kind of annotation that each scan leaves behind; the reporter counts them. */
export const SCAN = 'axe scan';

/** Axe's own names of rules. */
interface Rules {
  /** These alone, instead of all. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly without?: readonly string[];
}

/**
 * Scans a page as it stands with axe: WCAG 2.2 A and AA, and the best practices.
 *
 * @returns each violation with the elements that have it; none when the page passes
 */
export async function axeFaults(page: Page, { only, without = [] }: Rules = {}): Promise<string[]> {
  expect(page.frames(), 'frames, which axe would have to be put into as well').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    // What passes isn't read, and writing it down takes longer than looking for what fails.
    resultTypes: ['violations'],
    ...(only === undefined
      ? {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        }
      : { runOnly: { type: 'rule', values: [...only] } }),
  };
  const faults = await page.evaluate(async (asked) => {
    // Over the shade of a frame that scrolls axe can't judge a contrast, and says nothing of it.
    for (const frame of document.querySelectorAll<HTMLElement>('.tableFrame')) frame.style.backgroundImage = 'none';
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, options);
  test.info().annotations.push({ type: SCAN });
  return faults;
}
