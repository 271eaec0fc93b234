import type { PrismTheme } from 'prism-react-renderer';

/** Two colours beside the text's own are enough for YAML and shell; all pass 4.5:1 on their ground. */
function buildTheme(ground: string, plain: string, quiet: string, name: string): PrismTheme {
  return {
    plain: { color: plain, backgroundColor: ground },
    styles: [
      { types: ['comment', 'prolog', 'punctuation'], style: { color: quiet } },
      { types: ['key', 'atrule', 'keyword', 'function', 'builtin'], style: { color: name } },
    ],
  };
}

/** Code on a light page. */
export const lightCode = buildTheme('#e9efef', '#13232b', '#46575f', '#075568');

/** Code on a dark page. */
export const darkCode = buildTheme('#1c2b32', '#e6eef0', '#a9bac0', '#72cbdc');
