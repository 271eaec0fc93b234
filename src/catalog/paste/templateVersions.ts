import type { Provider } from '../model/types';
import { FLAGS } from '../model/vocabulary';

/** A template as the releases of a span of time had it. */
export interface TemplateVersion {
  /** The first release that has it, where one is known. */
  readonly since?: string;
  /** The release that changed it; absent for the one that the catalog describes. */
  readonly until?: string;
  readonly trunk: Readonly<Record<string, string>>;
  readonly special: Readonly<Record<string, string>>;
  /** How many further settings were other ones, of which only the number is known. */
  readonly unknown: number;
}

/** What a template is made from. */
export interface TemplateSource extends Pick<Provider, 'trunk' | 'special' | 'history'> {
  /** Of a provider in the wizard, the first release that offers it. */
  readonly wizard?: { readonly since: string } | undefined;
}

/** Keywords whose changes aren't those of rows in `pjsip`. */
const ELSEWHERE: ReadonlySet<string> = new Set([...FLAGS, 'name']);

/** Settings as they were before one changed. */
function undo(
  settings: Readonly<Record<string, string>>,
  keyword: string,
  from: string | undefined,
): Record<string, string> {
  const others = Object.entries(settings).filter(([name]) => name !== keyword);
  return from === undefined ? Object.fromEntries(others) : { ...settings, [keyword]: from };
}

/**
 * The template of each release that changed it, the catalog's first: a trunk keeps the one that it was made from. What
 * changed before the first release that offers the provider never made a trunk.
 */
export function templateVersions({ trunk, special, history, wizard }: TemplateSource): TemplateVersion[] {
  const changes = history.filter(({ action }) => action !== 'removed');
  const added = changes.find(({ action }) => action === 'added')?.release ?? wizard?.since;
  const releases = [...new Set(changes.flatMap(({ release }) => release ?? []))].filter((release) => release !== added);
  const versions: TemplateVersion[] = [];
  let version: TemplateVersion = { trunk, special, unknown: 0 };
  for (const release of releases.reverse()) {
    let before = version;
    for (const entry of changes.filter((candidate) => candidate.release === release).reverse()) {
      before = { ...before, unknown: before.unknown + entry.unnamedChanges };
      for (const [keyword, { from }] of Object.entries(entry.changes)) {
        if (ELSEWHERE.has(keyword)) continue;
        const part = keyword in before.special && !(keyword in before.trunk) ? 'special' : 'trunk';
        before = { ...before, [part]: undo(before[part], keyword, from) };
      }
    }
    if (JSON.stringify(before) === JSON.stringify(version)) continue;
    versions.push({ ...version, since: release });
    version = { ...before, until: release };
  }
  return [...versions, { ...version, ...(added === undefined ? {} : { since: added }) }];
}
