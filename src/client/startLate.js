// @ts-check
/**
 * Starts the application when somebody first touches the page, or when the page has been still for a while: until
 * then a reader's phone has nothing to do but show it. What is done meanwhile is kept, and done again once the
 * application is there. Links and forms with an address don't need the application and go their own way.
 *
 * What it is worth: as a phone, Lighthouse gives the catalog, a provider and the guide 97 to 100, the largest part
 * painted after 1.5 to 1.7 s. Hydrated by deferred scripts the same pages had 87 to 95, after 2.7 to 3.0 s.
 *
 * The file is written into every page as it stands, after the template with the application's scripts
 * (src/plugin/pageTemplate.ts): it imports nothing.
 */
(() => {
  /** Milliseconds that the page has to be still after it has loaded. */
  const STILL = 3000;
  const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'input'];
  /** What a click needs the application for: a link with an address doesn't, unless it opens something here. */
  const CONTROL = 'button:not([type=submit]), [role=button], [aria-haspopup]:not(input)';
  const BOX = '[type=checkbox], [type=radio]';
  const TEXT_FIELD = `select, textarea, input:not(${BOX}, [type=button], [type=submit])`;
  const ANYTHING = '#__docusaurus :is(a, button, form, input, select, textarea)';

  const application = /** @type {HTMLTemplateElement} */ (document.getElementById('application'));
  const scripts = [...application.content.querySelectorAll('script')];
  // TypeScript doesn't know Trusted Types yet.
  const policy = /** @type {any} */ (window).trustedTypes?.createPolicy('start-late', {
    createScriptURL(/** @type {string} */ url) {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`not a script of this site: ${url}`);
    },
  });

  /** Runs the scripts, in their order. The second time there are none left. */
  function start() {
    for (const { src } of scripts.splice(0)) {
      const trusted = policy?.createScriptURL(src) ?? src;
      document.head.append(Object.assign(document.createElement('script'), { src: trusted, async: false }));
    }
  }

  /** Brings the scripts into the browser's cache, behind everything that the page itself needs. */
  function fetchAhead() {
    for (const { src: href } of scripts) {
      const preload = { rel: 'preload', as: 'script', fetchPriority: 'low', href };
      document.head.append(Object.assign(document.createElement('link'), preload));
    }
  }

  /** What can be used on the page as it was served. @type {any[]} */
  let served = [];
  /** What has the focus. @type {any} */
  let focused;

  /**
   * Those of a list that are like one; ids that begin so are React's, and others each time.
   * @param {any[]} list
   * @param {any} one
   */
  function like(list, one) {
    const kind = (/** @type {any} */ { localName, type, name, id, value }) =>
      [localName, type, name, id.replace(/^_.*/, ''), type === 'checkbox' || type === 'radio' ? value : ''].join();
    return list.filter((other) => kind(other) === kind(one));
  }

  /**
   * An element as it is now: when something of others stands in it, React makes the page anew.
   * @param {any} element
   */
  function current(element) {
    if (element.isConnected) return element;
    return like([...document.querySelectorAll(ANYTHING)], element)[like(served, element).indexOf(element)] ?? element;
  }

  /** How to do again what was done, in order: by its event or, as it was left, by its field. */
  const actions = /** @type {Map<Event | Element, () => void>} */ (new Map());
  /** Whether one of them opens a field. What is typed then belongs into that. */
  let opensField = false;
  let typed = '';

  /**
   * Writes as a person does: the field's own setter would hide it from React.
   * @param {any} field
   * @param {string} text
   */
  function write(field, text) {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  }

  /** @param {any} field */
  function keepField(field) {
    const { checked, value } = field;
    const name = field.matches(BOX) ? 'checked' : 'value';
    const isSelect = field.matches('select');
    if (!isSelect) {
      // Hidden from whoever writes it: React must not wipe what is in the field before it has been told.
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), name);
      Object.defineProperty(field, name, { ...own, set() {} });
    }
    actions.delete(field);
    actions.set(field, () => {
      delete field[name];
      const now = current(field);
      if (name === 'checked') {
        // The click turns it round, and is what React listens to.
        now.checked = !checked;
        now.click();
        return;
      }
      // A text is as it is now: somebody may be typing on.
      if (isSelect) now.value = value;
      else if (now !== field) write(now, field.value);
      now.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }));
    });
    return true;
  }

  /**
   * For each type of event: keeps one, or says that it isn't for the application.
   * @type {{ [Type in 'keydown' | 'click' | 'submit' | 'input' | 'change']:
   *   (target: any, event: WindowEventMap[Type]) => boolean }}
   */
  const keepers = {
    keydown(target, event) {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (target.matches(TEXT_FIELD)) return false;
      const isCommand = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
      // AltGr, with which @ is typed on an Italian keyboard, is Ctrl and Alt to Windows.
      if (!isCommand && (ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')) return false;
      if (isCommand) {
        opensField = true;
        const again = { key, ctrlKey, metaKey, bubbles: true };
        actions.set(event, () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again)));
      } else if (!opensField || (key === ' ' && typed === '')) return false;
      else if (key === 'Backspace') typed = typed.slice(0, -1);
      else if (key.length === 1) typed += key;
      else return false;
      return true;
    },
    click(target, event) {
      const control = target.closest(CONTROL);
      if (control === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false;
      opensField ||= control.matches('[aria-haspopup=dialog]');
      actions.set(event, () => current(control).click());
      return true;
    },
    submit(form, event) {
      if (form.hasAttribute('action')) return false;
      actions.set(event, () => current(form).requestSubmit(event.submitter && current(event.submitter)));
      return true;
    },
    input: keepField,
    change: keepField,
  };

  const waiting = new AbortController();

  /** Does everything again. */
  async function replay() {
    waiting.abort();
    const field = focused && current(focused);
    if (field !== focused) {
      if (actions.has(focused)) write(field, focused.value);
      field.focus({ preventScroll: true });
      if (field.selectionStart != null) field.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    }
    for (const act of actions.values()) {
      act();
      // React answers in a microtask: each meets the page as the one before has left it.
      await null;
    }
    // What an action opens has its focus after the next frame.
    if (typed !== '') requestAnimationFrame(() => setTimeout(typeInto));
  }

  /** Whether a part of the page shows what the browser keeps, and it keeps something. */
  function showsStored() {
    try {
      return document.querySelector('[data-start=stored]') !== null && localStorage.length > 0;
    } catch {
      return false;
    }
  }

  /** Writes what was typed for a field that had yet to open into the one that has the focus now. */
  function typeInto() {
    const field = /** @type {any} */ (document.activeElement);
    if (!field.matches('input, textarea')) return;
    write(field, field.value + typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // Before the others: what is kept goes no further.
  SIGNS.forEach((type) => addEventListener(type, start, { capture: true, once: true, passive: true }));
  for (const [type, keep] of Object.entries(keepers)) {
    const options = { capture: true, signal: waiting.signal };
    const hear = (/** @type {any} */ event) => {
      if (!keep(event.target, event)) return;
      event.preventDefault();
      // Half an application must not answer what the whole one will be told again.
      event.stopImmediatePropagation();
    };
    addEventListener(type, hear, options);
  }
  addEventListener('focusin', ({ target }) => (focused = target), { capture: true, signal: waiting.signal });
  // Without the application, or a part of it, what the browser does by itself is better than nothing.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && waiting.abort(), { capture: true });
  addEventListener('DOMContentLoaded', () => {
    served = [...document.querySelectorAll(ANYTHING)];
    // A page that shows what the address or the browser's storage says is not itself before it has read them.
    if (location.search !== '' || document.querySelector('[data-start=now]') !== null || showsStored()) start();
  });
  addEventListener('load', () => {
    // Once the page has been drawn: nothing of it has to wait.
    requestAnimationFrame(() => setTimeout(fetchAhead));
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: STILL });
      else start();
    }, STILL);
  });
  const page = document.documentElement;
  new MutationObserver((_changes, observer) => {
    // Docusaurus marks the page when React has taken over all of it.
    if (page.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    void replay();
  }).observe(page, { attributeFilter: ['data-has-hydrated'] });
})();
