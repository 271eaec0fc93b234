/** What can be found: a provider, a section of the guide. */
import type { LeftToDo } from '../../installation/leftToDo';
import type { Evidence, Status, Tier } from '../../model/types';

/** A provider as it is searched and listed. What isn't known is absent, never a default. */
export interface ProviderRecord {
  readonly kind: 'provider';
  readonly key: string;
  readonly name: string;
  readonly company?: string;
  readonly tier?: Tier;
  readonly status: Status;
  readonly evidence?: Evidence;
  /** The hosts that the trunk names today: server, domain, URIs, proxy. Never NethVoice's own proxy. */
  readonly hosts: readonly string[];
  /** Hosts that earlier releases had and the trunk no longer names. */
  readonly pastHosts: readonly string[];
  /** Names under which earlier releases listed it. */
  readonly pastNames: readonly string[];
  /** The server as the trunk writes it. */
  readonly server?: string;
  readonly port?: string;
  /** In order of preference. */
  readonly codecs?: readonly string[];
  readonly transport?: string;
  readonly encryption?: string;
  readonly registration?: string;
  /** Who proves who they are: the wizard's `authentication`. */
  readonly authentication?: string;
  /** What the wizard of the catalog's release leaves to a person. Known only of a provider in the wizard. */
  readonly left?: LeftToDo;
  /** ISO date from which its tests are due again; absent without a record of them. */
  readonly dueFrom?: string;
  /** The first NethVoice release whose wizard offers it. */
  readonly since?: string;
  readonly sinceDate?: string;
  /** Prose and limitations in the record's language, as plain text. For the index, not for display. */
  readonly text: string;
}

/** A section of a page of the guide. */
export interface GuideRecord {
  readonly kind: 'guide';
  /** The address below the locale's root: `/guide/wizard/#codecs`. */
  readonly key: string;
  readonly path: string;
  /** Empty for what stands above the first heading. */
  readonly anchor: string;
  /** The page's title. */
  readonly title: string;
  /** The section's heading; for what stands above the first one, the page's title. */
  readonly heading: string;
  readonly text: string;
}

/** Anything that can be found. */
export type SearchRecord = ProviderRecord | GuideRecord;
