import AxeBuilder from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';

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
  // What passes isn't read, and writing it down takes longer than looking for what fails.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (
    only === undefined
      ? builder
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .disableRules([...without])
      : builder.withRules([...only])
  ).analyze();
  test.info().annotations.push({ type: SCAN });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
