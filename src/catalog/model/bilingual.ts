/** A text in both languages of the site. */
export interface Bilingual {
  readonly it: string;
  readonly en: string;
}

/** A language of the site. Italian is the default one. */
export type Locale = keyof Bilingual;
