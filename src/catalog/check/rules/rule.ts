import { formatField, type Finding, type Problem } from '../../model/problems';
import type { Defaults, Descriptor, FieldPath, ParsedFile, Provider } from '../../model/types';

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
  /** What is sound of it. */
  readonly descriptor: Descriptor;
  readonly provider: Provider;
  /** The fields that are wrong, as they are written in problems: they are missing above, or something stands in for them. */
  readonly damaged: readonly string[];
}

/** What a rule may look at. */
export interface RuleInput {
  /** Every file that could be parsed. */
  readonly files: readonly CatalogFile[];
  /** Those of them that have fields. */
  readonly entries: readonly CatalogEntry[];
  readonly defaults: Defaults;
  /** The anchors of the guide's pages, by the page's address; nothing when the guide isn't at hand. */
  readonly guide: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** The keys of the announced providers, which have pages and no descriptors. */
  readonly announcedKeys: readonly string[];
  /** The last release of NethVoice that the catalog knows of, where that can be read. */
  readonly latestRelease: string | undefined;
  /** The day on which a release came out, by its number, for those whose day the catalog tells. */
  readonly releaseDates: ReadonlyMap<string, string>;
  /** The date up to which something may have been done, as `2026-06-24`. */
  readonly today: string;
  /** Ids of the wizard that no provider may have again. */
  readonly retiredIds: readonly number[];
  /** The path of `_defaults.yml`, as it is shown in problems. */
  readonly defaultsFile: string;
}

/** Stage 4: a check across fields or across providers; returns every place that breaks the rule. */
export type Rule = (input: RuleInput) => Problem[];

/** Says of a field that it breaks the rule. */
export type Report = (path: FieldPath, finding: Finding) => void;

/** A finding about a field of an entry, as a problem with its line. */
export function problemAt(entry: CatalogFile, path: FieldPath, finding: Finding): Problem {
  return { ...finding, file: entry.parsed.file, line: entry.parsed.lineOf(path), field: formatField(path) };
}

/** Whether a field is another, or lies below it. */
function isWithin(field: string, above: string): boolean {
  return field === above || field.startsWith(`${above}.`) || field.startsWith(`${above}[`);
}

/** Whether nothing is wrong with a field, nor with what it stands in, nor below it. */
export function isSound({ damaged }: CatalogEntry, field: string): boolean {
  return !damaged.some((other) => isWithin(field, other) || isWithin(other, field));
}

/**
 * A rule that looks at one entry at a time. It says nothing of a field that is known to be wrong.
 *
 * @param needs the fields that it draws conclusions from: it isn't asked about an entry in which one of them is wrong
 */
export function perEntry(
  needs: readonly string[],
  check: (entry: CatalogEntry, report: Report, input: RuleInput) => void,
): Rule {
  return (input) =>
    input.entries
      .filter(({ damaged }) => !damaged.some((wrong) => needs.some((need) => isWithin(need, wrong))))
      .flatMap((entry) => {
        const problems: Problem[] = [];
        check(entry, (path, finding) => problems.push(problemAt(entry, path, finding)), input);
        return problems.filter(({ field }) => isSound(entry, field));
      });
}
