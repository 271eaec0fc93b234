/** A trunk of a customer's against the templates that it may come from. */
import { defined } from '../model/defined';
import { buildTrunk, type TrunkRow, type TypedValues } from '../model/trunk';
import type { Provider } from '../model/types';
import { byFormField } from './formFields';
import { templateVersions, type TemplateSource, type TemplateVersion } from './templateVersions';
import type { PastedTrunk } from './types';

/** A provider as far as its template goes. */
export type TemplateProvider = TemplateSource & Pick<Provider, 'key' | 'name' | 'departures'>;

/**
 * Why a setting isn't what today's template says: `later` a release after the trunk's changed the template, which
 * existing trunks don't follow; `typed` it is chosen in the wizard, as codecs are; `own` it was changed by hand.
 */
export type DifferenceKind = 'later' | 'typed' | 'own';

/** One setting that isn't what today's template says. A side without a value has no such row. */
export interface TrunkDifference {
  readonly keyword: string;
  readonly kind: DifferenceKind;
  readonly mine?: string;
  /** In the template that the trunk comes from, and in today's. */
  readonly then?: string;
  readonly now?: string;
  /** Where the trunk's own value stands in the text. */
  readonly line?: number;
}

/** A trunk, the entry that it comes from, and what differs. */
export interface TrunkComparison {
  readonly provider: TemplateProvider;
  /** The template that it fits best; the newest of equals. */
  readonly version: TemplateVersion;
  /** In the order of FreePBX's form. */
  readonly differences: readonly TrunkDifference[];
  /** The settings that are what today's template says, in the order of the form. */
  readonly same: readonly { readonly keyword: string; readonly value: string }[];
}

/** Rows that say nothing of the template: the password, and what NethVoice assigns. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['secret', 'extdisplay']);

/** The proxy of the NethVoice module, at any address: what updates rewrite. */
export const OWN_PROXY_VALUE = /^sip:[^;]+;lr$/;

/** A trunk's value of a keyword. */
function valueOf({ settings }: PastedTrunk, keyword: string): string | undefined {
  return settings.get(keyword)?.value;
}

/** What was typed where an option has a placeholder for it: the option read backwards. */
function readPlaceholder(
  trunk: PastedTrunk,
  special: Readonly<Record<string, string>>,
  placeholder: '$USERNAME' | '$PHONE',
): string | undefined {
  for (const [keyword, option] of Object.entries(special)) {
    const [before, after, more] = option.split(placeholder);
    const value = valueOf(trunk, keyword);
    if (before === undefined || after === undefined || more !== undefined || value === undefined) continue;
    if (/\$(?:USERNAME|PHONE)/.test(before + after) || value.length < before.length + after.length) continue;
    if (value.startsWith(before) && value.endsWith(after))
      return value.slice(before.length, value.length - after.length);
  }
  return undefined;
}

/** What was typed in the wizard, as far as the trunk tells. */
function readTyped(trunk: PastedTrunk, special: Readonly<Record<string, string>>): TypedValues {
  const username = 'username' in special ? undefined : valueOf(trunk, 'username');
  const ofUser = 'contact_user' in special ? valueOf(trunk, 'from_user') : valueOf(trunk, 'contact_user');
  return {
    username: username ?? readPlaceholder(trunk, special, '$USERNAME') ?? ofUser ?? '',
    phone: readPlaceholder(trunk, special, '$PHONE') ?? trunk.phone ?? '',
    name: valueOf(trunk, 'trunk_name') ?? trunk.name,
    codecs: [],
    forceCodec: true,
  };
}

/** The rows that a template would make, with what the trunk's owner typed. */
export function rowsOf(
  provider: Pick<TemplateProvider, 'key' | 'departures'>,
  { trunk, special }: Pick<TemplateVersion, 'trunk' | 'special'>,
  pasted: PastedTrunk,
): ReadonlyMap<string, TrunkRow> {
  const rows = buildTrunk({ ...provider, trunk, special }, readTyped(pasted, special));
  return new Map(rows.map((row) => [row.keyword, row]));
}

/** Whether the trunk has what a template would make. */
function isSame(mine: string | undefined, row: TrunkRow | undefined): boolean {
  if (row?.source === 'proxy') return mine !== undefined && OWN_PROXY_VALUE.test(mine);
  return mine === row?.value;
}

/** Compares a trunk with one entry of the wizard. What Asterisk or a file says of a trunk is a part: the rest isn't compared. */
export function compareTrunk(pasted: PastedTrunk, provider: TemplateProvider): TrunkComparison {
  const [today, ...past] = templateVersions(provider);
  if (today === undefined) throw new Error('there is always the catalog’s own version');
  const now = rowsOf(provider, today, pasted);
  const isCompared = (keyword: string): boolean =>
    !NOT_COMPARED.has(keyword) && (pasted.source === 'rows' || pasted.settings.has(keyword));
  const keywords = (rows: ReadonlyMap<string, TrunkRow>): string[] =>
    [...new Set([...pasted.settings.keys(), ...now.keys(), ...rows.keys()])].filter(isCompared);
  const countDifferent = (rows: ReadonlyMap<string, TrunkRow>): number =>
    keywords(rows).filter((keyword) => !isSame(valueOf(pasted, keyword), rows.get(keyword))).length;

  let best = { version: today, rows: now, count: countDifferent(now) };
  for (const version of past) {
    const rows = rowsOf(provider, version, pasted);
    const count = countDifferent(rows);
    if (count < best.count) best = { version, rows, count };
  }
  const differences = keywords(best.rows).flatMap((keyword): TrunkDifference[] => {
    const setting = pasted.settings.get(keyword);
    const [mine, then, next] = [setting?.value, best.rows.get(keyword), now.get(keyword)];
    if (isSame(mine, next)) return [];
    const kind: DifferenceKind = isSame(mine, then) ? 'later' : keyword === 'codecs' ? 'typed' : 'own';
    return [defined({ keyword, kind, mine, then: then?.value, now: next?.value, line: setting?.line })];
  });
  return {
    provider,
    version: best.version,
    differences: differences.sort(byFormField),
    same: keywords(now)
      .filter((keyword) => isSame(valueOf(pasted, keyword), now.get(keyword)))
      .map((keyword) => ({ keyword, value: valueOf(pasted, keyword) ?? '' }))
      .sort(byFormField),
  };
}
