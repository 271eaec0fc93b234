/** Stands for what is no text, or would be a sign of the address: no page has it in its address. */
const GAP = '\ufffd';

/**
 * A path as the router reads it without going wrong. It decodes what it gets, and then compares it with what it hasn't
 * decoded; it takes two slashes at the front, and a backslash, for another site; what isn't UTF-8 it can't read at all.
 *
 * @param pathname as the address has it
 * @returns the path of the page that a server gives for it, encoded where it must be and nowhere else
 */
export function toPlainPath(pathname: string): string {
  const decode = (codes: string): string => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return GAP;
    }
  };
  const text = pathname
    .replace(/(?:%[0-9a-f]{2})+/gi, decode)
    .replace(/[%\\?#\p{Cc}]/gu, GAP)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/');
  return encodeURI(text);
}

// Before the router reads it.
if (typeof window !== 'undefined') {
  const { pathname, search, hash } = window.location;
  const plain = toPlainPath(pathname);
  if (plain !== pathname) window.history.replaceState(window.history.state, '', plain + search + hash);
}
