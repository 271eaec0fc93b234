import type { Flag, Keyword } from '../model/vocabulary';

/** The provider that a support request is about, as far as the guided ticket needs it. What is absent isn't known. */
export interface TicketProvider {
  /** Absent for one that the catalog doesn't have. */
  readonly key?: string;
  readonly name: string;
  readonly company?: string;
  /** Whether the wizard has it: what its template doesn't set then isn't set, instead of being unknown. */
  readonly isInWizard: boolean;
  /** The template's values that symptoms and causes hang on. */
  readonly settings: Readonly<Partial<Record<Keyword | Flag, string>>>;
  /** The releases that changed its template, in their order. */
  readonly changedIn: readonly string[];
  /** Its limitations: where each stands on its page, the settings that it names, its first sentence. */
  readonly limitations: readonly {
    readonly anchor: string;
    readonly keywords: readonly string[];
    readonly start: string;
  }[];
}
