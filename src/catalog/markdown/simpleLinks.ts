/** What may stand in a destination that every reading of Markdown takes for the same: nothing that it would decode. */
const PLAIN_LINK = /\]\(([\w.~/:?#=%+,-]+)\)(?!\S*@)/g;

/**
 * Signs of what only a parser can judge: HTML and autolinks (`<`), entities (`&`), pictures, reference links and their
 * definitions, destinations that aren't plain, and the bare addresses that GFM makes links of.
 */
const DOUBTFUL = /[<&]|!\[|\]\[|\]:|\]\(|:\/\/|www\.|xmpp:/i;

/**
 * The links of a body where they can be told without parsing it, which takes a thousand times longer: all that are
 * links, perhaps with some that stand in code, and without those to mail addresses.
 *
 * @returns the addresses; or nothing when the body has to be parsed to know
 */
export function simpleLinks(markdown: string): string[] | undefined {
  const urls = [...markdown.matchAll(PLAIN_LINK)].map(([, url = '']) => url);
  return DOUBTFUL.test(markdown.replace(PLAIN_LINK, '] ')) ? undefined : urls;
}
