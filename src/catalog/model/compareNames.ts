/** Italian collation is the site's, in both languages. */
const { compare } = new Intl.Collator('it');

/** Orders two providers by name; the key settles equal names. */
export function compareNames(
  a: { readonly key: string; readonly name: string },
  b: { readonly key: string; readonly name: string },
): number {
  return compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
}
