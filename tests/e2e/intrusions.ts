/** What extensions and translators do to a page; each function runs in the page itself. */

/** Adds elements, attributes, comments and styles wherever somebody adds them. */
export function insertForeign(): void {
  for (const field of document.querySelectorAll('input, textarea, select')) {
    field.before(document.createElement('span'));
    field.after(Object.assign(document.createElement('div'), { className: 'icon-of-a-password-manager' }));
    field.setAttribute('data-lpignore', 'true');
  }
  for (const element of document.querySelectorAll(
    'main p, main li, main h1, main table, main tbody th, nav a, dialog, dialog a',
  )) {
    element.prepend(document.createComment('$'), document.createElement('font' as string));
    element.append(document.createComment('/$'), document.createElement('button'));
  }
  for (const element of [document.documentElement, document.body]) {
    element.setAttribute('data-extension', '1');
    element.classList.add('extension');
  }
  document.head.prepend(document.createElement('style'), document.createElement('meta'));
  document.head.append(document.createElement('style'));
  const wrapper = document.createElement('div');
  document.body.prepend(wrapper, document.createElement('grammarly-desktop-integration'));
  wrapper.append(document.getElementById('__docusaurus') ?? '');
}

/** Wraps, replaces and rewrites every text in turn, as translators do. */
export function replaceTexts(): void {
  const walker = document.createTreeWalker(
    document.getElementById('__docusaurus') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  const written = texts.filter(
    (text) => text.data.trim() !== '' && text.parentElement?.closest('script, option, textarea') === null,
  );
  for (const [index, text] of written.entries()) {
    const outer = document.createElement('font' as string);
    const inner = document.createElement('font' as string);
    outer.append(inner);
    // The same words: the test goes on reading them.
    const copy = document.createTextNode(`${text.data}\u200B`);
    if (index % 4 === 0) {
      text.before(outer);
      inner.append(text);
    } else if (index % 4 === 1) {
      inner.append(copy);
      text.replaceWith(outer);
    } else if (index % 4 === 2) {
      inner.append(copy);
      text.before(outer);
      text.remove();
    } else text.data = copy.data;
  }
}

/** Each kind of intrusion. */
export const INTRUSIONS = [insertForeign, replaceTexts] as const;
