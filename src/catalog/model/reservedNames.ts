/** Names that the site or a system needs for itself: no provider's key, page of the guide or id on one may be like them. */

/** `compare` is a page beside those of the providers; hosts take the others for the folder itself, or for the page of errors. */
const PAGES: readonly string[] = ['404', 'compare', 'index', 'readme'];

/** Devices: Windows can't have files of these names, whatever their ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/;

/** Ids of elements that the application looks for or links to, on every page; footnotes bring theirs with them. */
const ELEMENTS: readonly string[] = [
  'application',
  'footnote-label',
  'page-announcer',
  'skip-to-content',
  'theme-svg-external-link',
];

/** What every object has: a table looked up by a name like this finds something that nobody put there. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** These names in a few words that are the same in every language. */
export const RESERVED_NAMES = `${PAGES.join(', ')}, constructor, con, prn, aux, nul, com1, lpt1…`;

/** Whether a name in lower case can't be the name of a page: a provider's key, or a file of the guide. */
export function isReservedName(name: string): boolean {
  return PAGES.includes(name) || DEVICE.test(name) || isInherited(name);
}

/** Whether something else on a page of the guide has an id, or may come to have it. */
export function isReservedId(id: string): boolean {
  return ELEMENTS.includes(id) || isInherited(id) || /^(?:__docusaurus|user-content-)/.test(id);
}
