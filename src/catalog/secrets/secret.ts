/** A place in a text that holds, or seems to hold, what opens an account. */
export interface Secret {
  /** Where it begins, in UTF-16 units from the start of the text. */
  readonly start: number;
  /** Where it ends, not included. */
  readonly end: number;
  /** Whether it is taken out. What is doubtful stays, and a person is asked. */
  readonly isSure: boolean;
}

/** What stands where a secret was. */
export const MARK = '[…]';
