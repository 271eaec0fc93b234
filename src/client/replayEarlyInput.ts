/** A client module: gives the application, once it is there, what was done before (`startLate`). */
import { flushSync } from 'react-dom';
import type { EarlyAction, EarlyInput } from './startLate';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Sets a field's text so that React takes it for a person's: its own setter would hide the change from it. */
function type(field: TextField, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Brings a field to the state in which it was left. */
function replayField(field: HTMLElement, state: string | boolean): void {
  if (field instanceof HTMLSelectElement) {
    field.value = String(state);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (field instanceof HTMLInputElement && typeof state === 'boolean') {
    Reflect.deleteProperty(field, 'checked');
    // The click turns it round, and is what React listens to.
    field.checked = !state;
    field.click();
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // The text as it is now: somebody may be typing on.
    Reflect.deleteProperty(field, 'value');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function replay(action: EarlyAction): void {
  if (action.kind === 'click') action.target.click();
  else if (action.kind === 'key')
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', action.init));
  else if (action.kind === 'submit') action.form.requestSubmit(action.submitter);
  else replayField(action.field, action.state);
}

/** Writes what was typed for a field that had yet to open into the field that has the focus now. */
function typeInto(text: string): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) type(field, `${field.value}${text}`);
}

function replayAll(early: EarlyInput): void {
  early.stop();
  window.earlyInput = undefined;
  // Each one meets the page as the one before has left it.
  early.actions.forEach((action) => flushSync(() => replay(action)));
  // What an action opens has its focus after the next frame.
  if (early.typed !== '') requestAnimationFrame(() => setTimeout(() => typeInto(early.typed)));
}

if (typeof window !== 'undefined' && window.earlyInput !== undefined) {
  const early = window.earlyInput;
  const page = document.documentElement;
  // Docusaurus marks the page when React has taken over all of it.
  const observer = new MutationObserver(() => {
    if (page.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    replayAll(early);
  });
  observer.observe(page, { attributeFilter: ['data-has-hydrated'] });
}
