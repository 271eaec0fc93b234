/** The names of devices, which no file may have, whatever its ending and case. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** The longest path within a folder of ours: Windows allows 259 characters with what is before it, often a user's folder. */
const LONGEST = 180;

/** What Windows refuses of a part of a path (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
function refusal(part: string): string | undefined {
  const reserved = /[<>:"|?*\\\p{Cc}]/u.exec(part)?.[0];
  if (reserved !== undefined) return `has ${JSON.stringify(reserved)}`;
  if (/[. ]$/.test(part)) return 'ends in a dot or a space';
  return DEVICE.test(part) ? 'is a device' : undefined;
}

/**
 * The paths that a folder on Windows (NTFS) can't have, or can't have side by side.
 *
 * @param paths with slashes between their parts
 * @returns a line for each: the path and what is wrong with it
 */
export function findRefusedNames(paths: readonly string[]): string[] {
  const folded = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = folded.get(path.toLowerCase());
    folded.set(path.toLowerCase(), path);
    const reasons = path.split('/').flatMap((part) => refusal(part) ?? []);
    if (twin !== undefined) reasons.push(`differs from ${twin} only by case`);
    if (path.length > LONGEST) reasons.push(`is longer than ${LONGEST} characters`);
    return reasons.map((reason) => `${path}: ${reason}`);
  });
}
