/**
 * The places in the frame of the provider pages that are filled for each. Unlike anything that a page says, and with
 * a space in them, so that the minifier has to keep the quotes around an attribute.
 */
export const SLOTS = {
  title: '%%page title%%',
  description: '%%page description%%',
  jsonLd: '%%page structured data%%',
  content: '%%page content%%',
} as const;
