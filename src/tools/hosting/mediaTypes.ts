/** The media type of every kind of file that the site has, by the end of its name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ics: 'text/calendar',
  ico: 'image/vnd.microsoft.icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

/** Those among them that are text, sent as UTF-8. JSON is by its own rule (RFC 8259 §8.1). */
export const TEXT_TYPES: readonly string[] = [
  'text/calendar',
  'text/css',
  'text/csv',
  'text/html',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/sql',
  'application/xml',
  'image/svg+xml',
];

/** Files whose type their name doesn't tell, by how their path ends. */
export const FEED_TYPES: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
};
