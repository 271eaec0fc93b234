import type { Problem } from '../../catalog/model/problems';

/** A text in both languages whose English was made from the Italian. */
export interface TranslatedText {
  /** Its name in the list of originals: the English’s path below `i18n/en`, with `#id` where a file has several. */
  readonly name: string;
  /** Where the English stands, from the site’s folder. */
  readonly file: string;
  /** What it is called inside the file; empty when it is the whole file. */
  readonly id: string;
  /** From 1, in `file`. */
  readonly line: number;
  /** Where the Italian stands, from the site’s folder; a string of the interface may stand in several places. */
  readonly originalFile?: string;
  /** The Italian. */
  readonly original: string;
}

/** The texts of a part of the site, and what is wrong with their being in two languages. */
export interface PartTexts {
  readonly texts: readonly TranslatedText[];
  readonly problems: readonly Problem[];
  /** False when texts are missing because a file can't be read. */
  readonly isWhole?: boolean;
}

/** The folders of a site, from its own folder. */
export const FOLDERS = {
  guide: 'docs',
  providers: 'providers',
  english: 'i18n/en',
  englishGuide: 'i18n/en/docusaurus-plugin-content-docs/current',
  englishProviders: 'i18n/en/docusaurus-plugin-provider-catalog',
} as const;

/** What a person types to name a text: `i18n/en/code.json#home.title`. */
export function addressOf({ file, id }: Pick<TranslatedText, 'file' | 'id'>): string {
  return id === '' ? file : `${file}#${id}`;
}
