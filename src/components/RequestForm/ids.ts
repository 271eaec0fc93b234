/** The ids that tie a field to its help and its error. */

/** The control itself. */
export function fieldId(id: string): string {
  return `request-${id}`;
}

/** Where a reseller finds the answer. */
export function helpId(id: string): string {
  return `request-${id}-help`;
}

/** What is wrong with the answer. */
export function errorId(id: string): string {
  return `request-${id}-error`;
}

/** What a control refers to: its help, and its error when there is one. */
export function describedBy(id: string, error: string | undefined): string {
  return error === undefined ? helpId(id) : `${errorId(id)} ${helpId(id)}`;
}
