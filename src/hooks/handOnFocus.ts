/**
 * Gives the focus of a control that is about to vanish to the next of its kind, else to the one before it, else to
 * what stands for their list. To be called before anything has changed, or the focus is lost.
 *
 * @param kind a selector of all controls of that kind
 * @param instead a selector of what stands for the list
 * @param pressed the control itself
 */
export function handOnFocus(kind: string, instead: string, pressed: Element): void {
  const all = [...document.querySelectorAll<HTMLElement>(kind)];
  const at = all.indexOf(pressed as HTMLElement);
  (all[at + 1] ?? all[at - 1] ?? document.querySelector<HTMLElement>(instead))?.focus();
}
