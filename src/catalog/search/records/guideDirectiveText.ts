import { KEYWORDS } from '../../model/keywords';
import { TEST_PLAN } from '../../model/testPlan';
import type { Locale } from '../../model/types';

/**
 * The words that a directive of the guide shows on its page, so that they can be found there.
 *
 * @param attributes as written between the braces: `group=calls`
 * @returns an empty text for a directive whose content isn't prose
 */
export function guideDirectiveText(name: string, attributes: string, locale: Locale): string {
  if (name === 'test-plan') {
    const group = /(?:^|\s)group="?([a-z]+)"?/.exec(attributes)?.[1];
    return TEST_PLAN.filter((testCase) => group === undefined || testCase.group === group)
      .map(({ number, name: title, passWhen, references }) =>
        [`${number}. ${title[locale]}: ${passWhen[locale]}.`, ...references].join(' '),
      )
      .join(' ');
  }
  if (name === 'settings') {
    return KEYWORDS.map(({ keyword, meaning }) => [keyword, meaning?.[locale]].join(' ')).join(' ');
  }
  return '';
}
