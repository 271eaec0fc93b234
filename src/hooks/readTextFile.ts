/**
 * The text of a file. What has more bytes than that many characters take in UTF-8 isn't even read: a text that is too
 * long stands for it.
 */
export async function readTextFile(file: File, longest: number): Promise<string> {
  return file.size > longest * 4 ? 'x'.repeat(longest + 1) : file.text();
}
