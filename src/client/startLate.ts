/** Something that a person did before the application was there, in the order in which it happened. */
export type EarlyAction =
  | { readonly kind: 'click'; readonly target: HTMLElement }
  | { readonly kind: 'key'; readonly init: KeyboardEventInit }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  /** A field, with what stood in it when it was last changed: its text, or whether it was ticked. */
  | { readonly kind: 'field'; readonly field: HTMLElement; readonly state: string | boolean };

/** What waits for the application. */
export interface EarlyInput {
  readonly actions: EarlyAction[];
  /** What was typed after an action that opens a field: it belongs into that field. */
  typed: string;
  /** Ends the waiting: from here on events reach the application. */
  readonly stop: () => void;
}

declare global {
  interface Window {
    earlyInput?: EarlyInput | undefined;
    trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
  }
}

/**
 * Starts the application when somebody first touches the page, or when the page has been still for a while: until
 * then a reader's phone has nothing to do but show it. What is done meanwhile is kept in `window.earlyInput` for
 * `replayEarlyInput`. Links and forms with an address don't need the application and go their own way.
 *
 * The function is written into every page as it stands (`pageTemplate`), so it uses nothing outside itself.
 */
export function startLate(): void {
  /** Milliseconds that the page has to be still after it has loaded. */
  const STILL = 3000;
  const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'input'];
  const CAUGHT = ['click', 'input', 'change', 'keydown', 'submit'];
  const capture = { capture: true };

  const actions: EarlyAction[] = [];
  const early: EarlyInput = {
    actions,
    typed: '',
    stop: () => CAUGHT.forEach((type) => removeEventListener(type, keep, capture)),
  };
  window.earlyInput = early;

  /** What a click needs the application for: a link with an address doesn't, unless it opens something here. */
  const needsApplication = (target: Element): HTMLElement | null =>
    target.closest<HTMLElement>('button:not([type=submit]), [role=button], [aria-haspopup]');

  const isField = (target: Element): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
    target.matches('input, select, textarea');

  /** Whether a field is one to write in. */
  const isTextField = (target: Element): boolean =>
    target.matches('select, textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])');

  function keepKey(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (isTextField(event.target as Element)) return false;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') {
      actions.push({ kind: 'key', init: { key, ctrlKey, metaKey, bubbles: true } });
      return true;
    }
    // AltGr, with which @ is typed on an Italian keyboard, is Ctrl and Alt to Windows.
    if ((ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')) return false;
    const opened = actions.some(
      (action) => action.kind === 'key' || (action.kind === 'click' && action.target.matches('[aria-haspopup=dialog]')),
    );
    if (!opened && key === '/') {
      actions.push({ kind: 'key', init: { key, bubbles: true } });
      return true;
    }
    if (!opened || (key === ' ' && early.typed === '')) return false;
    if (key === 'Backspace') early.typed = early.typed.slice(0, -1);
    else if (key.length === 1) early.typed += key;
    else return false;
    return true;
  }

  function keepClick(event: MouseEvent): boolean {
    const target = event.target as Element;
    if (isField(target) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false;
    const control = needsApplication(target);
    if (control === null) return false;
    actions.push({ kind: 'click', target: control });
    return true;
  }

  /** Hides a field's state from whoever writes it: React must not wipe what is in it before it has been told. */
  function guard(field: Element, name: 'value' | 'checked'): void {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), name);
    if (Object.hasOwn(field, name)) return;
    Object.defineProperty(field, name, {
      configurable: true,
      get: () => own?.get?.call(field) as unknown,
      set: () => undefined,
    });
  }

  function keepField(field: Element): void {
    if (!isField(field)) return;
    if (!field.matches('select')) guard(field, field.matches('[type=checkbox], [type=radio]') ? 'checked' : 'value');
    const state = field.matches('[type=checkbox], [type=radio]') ? (field as HTMLInputElement).checked : field.value;
    const before = actions.findIndex((action) => action.kind === 'field' && action.field === field);
    if (before !== -1) actions.splice(before, 1);
    actions.push({ kind: 'field', field, state });
  }

  function keepSubmit({ target, submitter }: SubmitEvent): boolean {
    const form = target as HTMLFormElement;
    if (form.hasAttribute('action')) return false;
    actions.push({ kind: 'submit', form, submitter });
    return true;
  }

  function keep(event: Event): void {
    let isKept = false;
    if (event.type === 'click') isKept = keepClick(event as MouseEvent);
    else if (event.type === 'keydown') isKept = keepKey(event as KeyboardEvent);
    else if (event.type === 'submit') isKept = keepSubmit(event as SubmitEvent);
    else keepField(event.target as Element);
    if (isKept) event.preventDefault();
    // Half an application must not answer what the whole one will be told again.
    if (isKept || event.type === 'input' || event.type === 'change') event.stopImmediatePropagation();
  }

  const scripts = (): NodeListOf<HTMLScriptElement> =>
    (document.getElementById('application') as HTMLTemplateElement).content.querySelectorAll('script');

  let isStarted = false;
  function start(): void {
    if (isStarted) return;
    isStarted = true;
    SIGNS.forEach((type) => removeEventListener(type, start, capture));
    const policy = window.trustedTypes?.createPolicy('start-late', {
      createScriptURL(url: string): string {
        if (new URL(url, location.href).origin === location.origin) return url;
        throw new TypeError(`not a script of this site: ${url}`);
      },
    });
    scripts().forEach(({ src }) => {
      const script = document.createElement('script');
      script.src = policy?.createScriptURL(src) ?? src;
      script.async = false;
      document.head.append(script);
    });
  }

  /** Brings the scripts into the browser's cache, behind everything that the page itself needs. */
  function fetchAhead(): void {
    scripts().forEach(({ src }) => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'script';
      link.href = src;
      link.fetchPriority = 'low';
      document.head.append(link);
    });
  }

  // In this order: what is kept goes no further.
  SIGNS.forEach((type) => addEventListener(type, start, { capture: true, passive: true }));
  CAUGHT.forEach((type) => addEventListener(type, keep, capture));
  // Without the application, or a part of it, what the browser does by itself is better than nothing.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) early.stop();
    },
    capture,
  );
  addEventListener('DOMContentLoaded', () => {
    // A page that shows what the address or the browser's storage says is not itself before it has read them.
    if (location.search !== '' || document.querySelector('[data-start=now]') !== null) start();
  });
  addEventListener('load', () => {
    if (isStarted) return;
    // Once the page has been drawn: nothing of it has to wait.
    requestAnimationFrame(() => setTimeout(fetchAhead));
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: STILL });
      else start();
    }, STILL);
  });
}
