/**
 * The types of each stage a descriptor passes through: parsed, validated ({@link Descriptor}),
 * normalised ({@link Provider}). Each stage has its own, so that none is mistaken for another.
 */
import type { Flag, Keyword, SpecialKeyword } from './vocabulary';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly it: string;
  readonly en: string;
}

/** A language of the site. Italian is the default one. */
export type Locale = keyof Bilingual;

/** Where a provider is in its certification. */
export type Status = 'requested' | 'testing' | 'certified' | 'suspended' | 'withdrawn' | 'uncertified';

/** The support that follows from the status, and from nothing else: see `tierOf`. */
export type Tier = 'full' | 'limited';

/** What a status rests on: the wizard's own list, or recorded tests. */
export type Evidence = 'wizard-list' | 'test-record';

/** How a case of the test plan ended. */
export type TestResult = 'passed' | 'failed' | 'not-applicable';

/** A path into the front matter: `['trunk', 'sip_server']`, `['history', 2, 'date']`. */
export type FieldPath = readonly (string | number)[];

/** A YAML value whose scalars are all still text. */
export type RawValue = string | RawValue[] | { [key: string]: RawValue };

/** A file with a front matter taken apart, nothing judged yet beyond its syntax. */
export interface ParsedFile {
  /** The path as it is shown in problems. */
  readonly file: string;
  readonly data: RawValue;
  /** The comments of the YAML: nothing reads them but people, and the rule about secrets. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
  /** The Markdown below the front matter. */
  readonly body: string;
  /** The line of the file (from 1) on which the body begins. */
  readonly bodyLine: number;
  /** The line of the file (from 1) on which a field, or else the nearest field above it, stands. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Stage 1: a descriptor taken apart. */
export interface ParsedDescriptor extends ParsedFile {
  /** The file's name without `.md`. */
  readonly key: string;
}

/** A setting's value before and after. Without `from` the row was not there before. */
export interface SettingChange {
  readonly from?: string | undefined;
  readonly to: string;
}

/** One entry of a provider's history. */
export interface HistoryEntry {
  /** ISO date (`2025-06-12`) on which the change was made. */
  readonly date: string;
  /** The first NethVoice release that carries it. */
  readonly release?: string | undefined;
  readonly action: 'added' | 'changed' | 'removed';
  /** By keyword; `name` is the name in the wizard's list. */
  readonly changes: Readonly<Record<string, SettingChange>>;
  /** How many further settings changed of which only the number is known. */
  readonly unnamedChanges: number;
}

/** Something that a reseller must know before relying on the template. */
export interface Limitation {
  readonly id: string;
  /** Something is left to do by hand once the wizard is done. */
  readonly afterWizard: boolean;
  readonly keywords: readonly string[];
  readonly text: Bilingual;
}

/** The cases of the test plan as they ended, on one release. */
export interface TestRecord {
  readonly date: string;
  readonly release: string;
  /** By the number of the case in the test plan. */
  readonly cases: Readonly<Record<number, TestResult>>;
}

/** A provider's row in the wizard's list. */
export interface WizardEntry {
  /** `rest_pjsip_providers.id`: never used twice, not even after a provider left. */
  readonly id: number;
  /** The first NethVoice release whose wizard offers the provider. */
  readonly since: string;
  /** The date of that release, where it is known. */
  readonly sinceDate?: string | undefined;
}

/** Stage 2: what a person wrote, checked and typed. */
export interface Descriptor {
  readonly name: string;
  readonly company: string;
  readonly status: Status;
  readonly evidence?: Evidence | undefined;
  readonly listed: boolean;
  readonly wizard?: WizardEntry | undefined;
  /** The wizard's column values, only where they depart from the defaults. */
  readonly trunk: Readonly<Partial<Record<Keyword, string>>>;
  readonly special: Readonly<Partial<Record<SpecialKeyword, string>>>;
  readonly flags: Readonly<Partial<Record<Flag, 0 | 1>>>;
  readonly absent: readonly (Keyword | Flag)[];
  readonly limitations: readonly Limitation[];
  readonly history: readonly HistoryEntry[];
  readonly testRecord?: TestRecord | undefined;
}

/** `providers/_defaults.yml`: what the wizard's templates share. */
export interface Defaults {
  readonly trunk: Readonly<Partial<Record<Keyword, string>>>;
  readonly flags: Readonly<Record<Flag, 0 | 1>>;
}

/** A provider that a later release of NethVoice added, of which only the name is known. */
export interface LaterProvider {
  readonly name: string;
  /** Unknown while no release is known to carry it. */
  readonly release?: string | undefined;
  /** The request in the product's tracker, as `NethServer/dev#7987`. */
  readonly issue: string;
}

/** `providers/_release.yml`: the NethVoice release that the settings were read from. */
export interface ReleaseFacts {
  readonly release: string;
  readonly date: string;
  readonly addedLater: readonly LaterProvider[];
  /** Ids of providers that left the wizard: trunks made years ago still bear them, so nobody else may. */
  readonly retiredIds: readonly number[];
}

/** Stage 3: one provider, whole, with the defaults filled in. */
export interface Provider {
  readonly key: string;
  readonly name: string;
  readonly company: string;
  readonly status: Status;
  readonly tier: Tier;
  readonly evidence?: Evidence | undefined;
  /** Whether the catalog shows it. */
  readonly listed: boolean;
  readonly wizard?: WizardEntry | undefined;
  /**
   * The settings of the trunk. For a provider in the wizard: every row of its template, defaults
   * included. For any other: only what is known, the rest is unknown and not the default.
   */
  readonly trunk: Readonly<Partial<Record<Keyword, string>>>;
  /** The keywords in which the template departs from the defaults, in the order of the defaults. */
  readonly departures: readonly Keyword[];
  readonly special: Readonly<Partial<Record<SpecialKeyword, string>>>;
  readonly flags: Readonly<Partial<Record<Flag, 0 | 1>>>;
  readonly absent: readonly (Keyword | Flag)[];
  readonly limitations: readonly Limitation[];
  readonly history: readonly HistoryEntry[];
  readonly testRecord?: TestRecord | undefined;
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
}
