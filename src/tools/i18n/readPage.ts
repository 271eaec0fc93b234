import { isMap, parseDocument } from 'yaml';

/** A page of the guide, taken apart. */
export interface GuidePage {
  /** Path from the folder of the guide: `api.md`. */
  readonly name: string;
  /** From the site’s folder. */
  readonly file: string;
  /** The whole text. */
  readonly text: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The body’s first line in the file, from 1. */
  readonly bodyLine: number;
}

/** The front matter between two lines of exactly three hyphens. */
const FRONT_MATTER = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/;

/** Takes a page apart. What isn’t valid YAML counts as no field: the build names that mistake. */
export function readPage(name: string, file: string, text: string): GuidePage {
  const [head = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const isSound = document.errors.length === 0 && isMap(document.contents);
  return {
    name,
    file,
    text,
    frontMatter: isSound ? (document.toJS() as Record<string, unknown>) : {},
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}
