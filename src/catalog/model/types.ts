/**
 * The types of each stage a descriptor passes through: parsed, validated ({@link Descriptor}),
 * normalised ({@link Provider}). Each stage has its own, so that none is mistaken for another. What a person may
 * write, field by field, stands once: in the schema.
 */
import type * as z from 'zod';
import type { Bilingual } from './bilingual';
import type { FieldPath, Problem } from './problems';
import type { defaultsSchema, descriptorSchema, releaseSchema } from './schema';
import type { Keyword, Status, StatusAction, Tier, WIZARD_ACTIONS } from './vocabulary';

export type { Bilingual, Locale } from './bilingual';
export type { FieldPath } from './problems';
export type { Evidence, Status, TestResult, Tier } from './vocabulary';

/** A type that nothing is written into, at any depth. */
type Immutable<T> = { readonly [K in keyof T]: Immutable<T[K]> };

/** A YAML value whose scalars are all still text. */
export type RawValue = string | RawValue[] | { [key: string]: RawValue };

/** A comment of a YAML text. */
export interface YamlComment {
  /** In the file, from 1. */
  readonly line: number;
  /** Without its `#`. */
  readonly text: string;
  /** What is left of the unquoted value before it, where the comment looks like a part of that: ` #1`. */
  readonly cut?: string;
}

/** Stage 1: a file with a front matter taken apart, nothing judged yet beyond its syntax. */
export interface ParsedFile {
  /** The path as it is shown in problems. */
  readonly file: string;
  readonly data: RawValue;
  /** The comments of the YAML: nothing reads them but people, and the rule about secrets. */
  readonly comments: readonly YamlComment[];
  /** The Markdown below the front matter. */
  readonly body: string;
  /** The line of the file (from 1) on which the body begins. */
  readonly bodyLine: number;
  /** The line of the file (from 1) on which a field, or else the nearest field above it, stands. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Stage 2: what a person wrote, checked and typed; under `trunk` and `flags` only what departs from the defaults. */
export type Descriptor = Immutable<z.output<typeof descriptorSchema>>;

/** One entry of a provider's history in the wizard. */
export interface HistoryEntry extends Omit<Descriptor['history'][number], 'action' | 'reason'> {
  readonly action: (typeof WIZARD_ACTIONS)[number];
}

/** One change of a provider's certification. */
export interface StatusEntry {
  readonly date: string;
  readonly action: StatusAction;
  readonly reason: Bilingual;
}

/** One record of tests. */
export type TestRecord = Descriptor['testRecords'][number];

/** What came out of one case of a record. */
export type CaseOutcome = TestRecord['cases'][string];

/** A setting's value before and after. Without `from` the row was not there before. */
export type SettingChange = HistoryEntry['changes'][string];

/** `providers/_defaults.yml`: what the wizard's templates share. */
export type Defaults = Immutable<z.output<typeof defaultsSchema>>;

/** `providers/_release.yml`: the NethVoice release that the settings were read from. */
export type ReleaseFacts = Immutable<z.output<typeof releaseSchema>>;

/** A provider that a later release of NethVoice brings: its name, the release where one is known, the source. */
export type AnnouncedProvider = ReleaseFacts['addedLater'][number];

/**
 * Stage 3: one provider, whole, with the defaults filled in. For a provider in the wizard, `trunk` and `flags` hold
 * every row of its template; for any other only what is known: the rest is unknown, and not the default.
 */
export interface Provider extends Omit<Descriptor, 'company' | 'status' | 'asIs' | 'history'> {
  readonly key: string;
  readonly status: Status;
  /** Unknown for an announced provider, as everything that isn't below. */
  readonly company?: string;
  readonly tier?: Tier;
  /** Only for a provider that has no descriptor: `_release.yml` announces it. */
  readonly announced?: AnnouncedProvider;
  /** The keywords in which the template departs from the defaults, in the order of the defaults. */
  readonly departures: readonly Keyword[];
  /** What happened to it in the wizard, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** What happened to its certification, oldest first. Where there is something, the last says the status. */
  readonly statusHistory: readonly StatusEntry[];
  /** Markdown, as it was written. */
  readonly prose: Bilingual;
  /** The descriptor's path inside the repository. */
  readonly file: string;
}

/** Everything that `loadCatalog` read, in the order of the names. */
export interface Catalog {
  readonly defaults: Defaults;
  readonly release: ReleaseFacts;
  readonly providers: readonly Provider[];
  /** What the wizard's tables have and no new descriptor may say: it holds nothing up. */
  readonly warnings: readonly Problem[];
}
