import * as z from 'zod';
import { line, oneOf } from '../../model/fields';

/**
 * The front matter of a guide page: a closed list. Docusaurus knows many more keys, among them an address
 * for the edit link, a format that runs expressions, and the page's own place in the site.
 */
export const guideSchema = z.strictObject({
  title: line(100),
  sidebar_label: line(60).optional(),
  /** Search engines show about 160 characters. */
  description: line(200),
  /** Only the first page has an address other than its file's name: the guide's root. */
  slug: oneOf(['/']).optional(),
});
