/** The id of the element that holds what a page was made from. */
const PAGE_DATA_ID = 'page-data';

/** The element's opening tag, with or without quotes. */
const OPENING_TAG = new RegExp(`<script\\b[^>]*\\sid=(["']?)${PAGE_DATA_ID}\\1(?:\\s[^>]*)?>`);

/**
 * The element that carries a page's data: for the end of its HTML, outside of what React takes over.
 *
 * @param data anything that JSON can hold
 * @returns one script element; nothing in the data can end it or open a comment
 */
export function pageDataElement(data: unknown): string {
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`;
}

/**
 * The data in the HTML of a page. The text is cut out, never parsed as HTML.
 *
 * @returns the data, or nothing when the page carries none
 * @throws SyntaxError when what stands there isn't JSON
 */
export function cutPageData(html: string): unknown {
  const opening = OPENING_TAG.exec(html);
  if (opening === null) return undefined;
  const start = opening.index + opening[0].length;
  const end = html.indexOf('</script>', start);
  return JSON.parse(html.slice(start, end === -1 ? undefined : end));
}

/** The data in the page that this document was served with. */
export function servedPageData(): unknown {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  return text === undefined ? undefined : JSON.parse(text);
}
