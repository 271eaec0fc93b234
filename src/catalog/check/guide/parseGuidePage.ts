import { findCuts } from '../rules/commentsApart';
import { parseFrontMatterFile } from '../../read/frontMatter';
import type { Outcome } from '../../model/problems';
import type { ParsedFile } from '../../model/types';
import { validate } from '../../read/validate';
import { guideSchema } from './guideSchema';

/** A guide page whose front matter is sound; its body isn't judged yet. */
export interface GuidePage {
  readonly parsed: ParsedFile;
  readonly frontMatter: Readonly<Record<string, string>>;
}

/**
 * Takes a guide page apart, under the same rules as a descriptor.
 *
 * @param file path as it is to be shown in problems
 * @param bytes the file's content
 * @returns the page, or every problem of its syntax or of its front matter
 */
export function parseGuidePage(file: string, bytes: Uint8Array): Outcome<GuidePage> {
  const parsed = parseFrontMatterFile(file, bytes);
  if (!parsed.ok) return parsed;
  const fields = validate(guideSchema, parsed.value);
  if (!fields.ok) return fields;
  const cuts = findCuts(parsed.value);
  if (cuts.length > 0) return { ok: false, problems: cuts };
  return { ok: true, value: { parsed: parsed.value, frontMatter: fields.value } };
}
