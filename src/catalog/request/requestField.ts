/** What a field of the request is: how it is asked, checked and called. */
import { verbatim, type Finding } from '../model/problems';
import type { Bilingual } from '../model/types';
import type { Keyword } from '../model/vocabulary';

/** The parts of the form, in its order. */
export type SectionId = 'provider' | 'contact' | 'trunk' | 'calls' | 'installation' | 'limits';

/** One of the answers to a question that has a closed list of them. */
export interface Choice {
  /** As it is stored; the wizard's own value where the field has a keyword. */
  readonly value: string;
  readonly label: Bilingual;
}

/** One question of the request. */
export interface RequestField {
  readonly id: string;
  readonly section: SectionId;
  /** `line`: a text on one line. `text`: one of several. `codecs`: a list in order, joined by commas. */
  readonly control: 'line' | 'text' | 'choice' | 'codecs';
  /** What a phone's keyboard should offer. */
  readonly inputMode?: 'email' | 'tel' | 'url' | 'numeric' | 'decimal';
  /** Needed always, or needed unless the other one is there. Without it the field may stay empty. */
  readonly required?: true | { readonly unless: string };
  /** A blank says that there is none of it: nothing is missing. */
  readonly mayLack?: true;
  readonly label: Bilingual;
  /** Where a reseller finds it. */
  readonly help: Bilingual;
  readonly choices?: readonly Choice[];
  /** The keyword of the wizard that the answer becomes in the draft descriptor. */
  readonly keyword?: Keyword;
  /** Whether the draft descriptor, which is public, says it. Contact data and numbers never are. */
  readonly isPublic: boolean;
  /** What is wrong with an answer that isn't empty. */
  readonly check?: ((value: string) => Finding | undefined) | undefined;
}

/** The label of a value, or the value itself when it isn't one of the list. */
export function choiceLabel(choices: readonly Choice[], value: string): Bilingual {
  return choices.find((choice) => choice.value === value)?.label ?? verbatim(value);
}
