import type { Finding, Problem } from '../../model/problems';
import { formatField } from '../../model/problems';
import type { Bilingual, Defaults, Descriptor, FieldPath, ParsedFile, Provider } from '../../model/types';

/** A descriptor whose syntax is sound, and its English body. Its fields may still be wrong. */
export interface CatalogFile {
  /** The descriptor’s name without `.md`. */
  readonly key: string;
  readonly parsed: ParsedFile;
  /** The path of the English body, as it is shown in problems. */
  readonly englishFile: string;
  /** Empty when there is none. */
  readonly english: string;
}

/** A provider beside what it was made from, so that a rule can name file and line. */
export interface CatalogEntry extends CatalogFile {
  readonly descriptor: Descriptor;
  readonly provider: Provider;
}

/** What a rule may look at. */
export interface RuleInput {
  /** Every file that could be parsed. */
  readonly files: readonly CatalogFile[];
  /** Those of them whose fields are sound. */
  readonly entries: readonly CatalogEntry[];
  readonly defaults: Defaults;
  /** Ids of the wizard that no provider may have again. */
  readonly retiredIds: readonly number[];
  /** The path of `_defaults.yml`, as it is shown in problems. */
  readonly defaultsFile: string;
}

/** Stage 4: a check across fields or across providers. */
export interface Rule {
  readonly name: string;
  readonly description: Bilingual;
  /** What it asks for has to be worded by a person: it doesn't hold up those who need the facts alone. */
  readonly needsProse?: boolean;
  /** Every place that breaks the rule; none when all is well. */
  readonly check: (input: RuleInput) => Problem[];
}

/** A finding about a field of an entry, as a problem with its line. */
export function problemAt(entry: CatalogFile, path: FieldPath, finding: Finding): Problem {
  return { ...finding, file: entry.parsed.file, line: entry.parsed.lineOf(path), field: formatField(path) };
}

/** A rule that looks at one entry at a time. */
export function perEntry(
  name: string,
  description: Bilingual,
  check: (entry: CatalogEntry, input: RuleInput) => Problem[],
): Rule {
  return { name, description, check: (input) => input.entries.flatMap((entry) => check(entry, input)) };
}

/** A rule that looks at one file at a time, whether or not its fields are sound. */
export function perFile(
  name: string,
  description: Bilingual,
  check: (file: CatalogFile, input: RuleInput) => Problem[],
): Rule {
  return { name, description, check: (input) => input.files.flatMap((file) => check(file, input)) };
}
