import type { Locale } from '../../model/types';
import { guideDirectiveText } from './guideDirectiveText';
import type { GuideSection } from './splitGuidePage';
import type { GuideRecord } from './types';

/** A leaf directive as `splitGuidePage` leaves it in a section's text. */
const DIRECTIVE = /::([a-z][a-z-]*)(?:\{([^{}]*)\})?/g;

/**
 * The records of the guide's sections, with what their directives show on the page in place of the
 * directives themselves.
 *
 * @param sections of all pages, as `splitGuidePage` gives them
 */
export function buildGuideRecords(sections: readonly GuideSection[], locale: Locale): GuideRecord[] {
  return sections.map(({ path, anchor, title, heading, text }) => ({
    kind: 'guide',
    key: anchor === '' ? path : `${path}#${anchor}`,
    path,
    anchor,
    title,
    heading,
    text: text
      .replace(DIRECTIVE, (_, name: string, attributes: string | undefined) =>
        guideDirectiveText(name, attributes ?? '', locale),
      )
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}
