/** The id of the region with the link that skips the menu: a page’s first stop. */
export const SKIP_REGION_ID = 'skip-to-content';
