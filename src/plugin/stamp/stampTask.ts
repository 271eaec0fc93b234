import type { Frame } from './frame';

/** A page that is to be written. */
export interface StampedPage {
  /** The HTML file, absolute. */
  readonly file: string;
  /** With the base of the language: `/en/providers/netoip`. */
  readonly path: string;
  /** Without it: `/providers/netoip`. */
  readonly shortPath: string;
  readonly title: string;
  readonly description: string;
  /** JSON, ready for a script element. */
  readonly jsonLd: string;
  /** The element that carries the page's data: its content is made from them. */
  readonly data: string;
}

/** Some pages of one language, for a worker thread. */
export interface StampTask {
  readonly frame: Frame;
  readonly pages: readonly StampedPage[];
}
