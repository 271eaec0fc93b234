import { KEYWORDS } from '../../model/keywords';
import { TEST_PLAN } from '../../model/testPlan';
import type { Locale } from '../../model/types';
import type { GuideSection } from './splitGuidePage';
import type { GuideRecord } from './types';

/** A leaf directive as `splitGuidePage` leaves it in a section's text. */
const DIRECTIVE = /::([a-z][a-z-]*)(?:\{([^{}]*)\})?/g;

/**
 * The words that a directive of the guide shows on its page, so that they can be found there.
 *
 * @param attributes as written between the braces: `group=calls`
 * @returns an empty text for a directive whose content isn't prose
 */
function guideDirectiveText(name: string, attributes: string, locale: Locale): string {
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

/**
 * The records of the guide's sections, with what their directives show on the page in place of the
 * directives themselves.
 *
 * @param sections of all pages, as `splitGuidePage` gives them
 */
export function buildGuideRecords(sections: readonly GuideSection[], locale: Locale): GuideRecord[] {
  return sections.map((section) => ({
    kind: 'guide',
    key: section.anchor === '' ? section.path : `${section.path}#${section.anchor}`,
    ...section,
    text: section.text
      .replace(DIRECTIVE, (_, name: string, attributes: string | undefined) =>
        guideDirectiveText(name, attributes ?? '', locale),
      )
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}
