/** Whether this browser can make digests: it can't on a page without HTTPS. */
export function canHash(): boolean {
  return typeof crypto !== 'undefined' && 'subtle' in crypto;
}

/**
 * The SHA-256 of a file in lower-case hexadecimal, as `sha256sum` prints it. The file doesn't leave the browser.
 *
 * @throws when the file can't be read, or is too large to be held in memory
 */
export async function hashFile(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
