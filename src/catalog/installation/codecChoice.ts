import { compareReleases } from '../model/compareReleases';

/** The codecs that the wizard offers whatever the provider, in its order, up to {@link LISTS_OWN_CODECS}. */
export const OFFERED_CODECS: readonly string[] = ['alaw', 'ulaw', 'g729'];

/** Those that are ticked as it opens. */
export const TICKED_CODECS: readonly string[] = ['g729'];

/** The release from which the wizard lists the provider's own codecs instead (NethServer/dev#8117). */
export const LISTS_OWN_CODECS = '1.7.5';

/** What to do with the wizard's codecs for one provider. */
export interface CodecChoice {
  /** To be ticked at the end, in the template's order of preference. */
  readonly tick: readonly string[];
  /** Offered, and none of the template's. */
  readonly untick: readonly string[];
  /** The template's, and not offered: the trunk is made without them. */
  readonly notOffered: readonly string[];
  /** Whether the wizard as it opens has something else ticked; unknown where it lists the provider's own. */
  readonly isTrap?: boolean;
}

/**
 * Which codecs to tick so that the trunk has those of its template: the wizard writes the selection in their place.
 *
 * @param template the template's codecs in order of preference
 * @param release the NethVoice release whose wizard is used
 */
export function chooseTicks(template: readonly string[], release: string): CodecChoice {
  if (compareReleases(release, LISTS_OWN_CODECS) >= 0) return { tick: template, untick: [], notOffered: [] };
  const tick = template.filter((codec) => OFFERED_CODECS.includes(codec));
  return {
    tick,
    untick: OFFERED_CODECS.filter((codec) => !tick.includes(codec)),
    notOffered: template.filter((codec) => !OFFERED_CODECS.includes(codec)),
    isTrap: !hasSameCodecs(tick, TICKED_CODECS),
  };
}

/** Whether two selections have the same codecs, in whatever order. */
export function hasSameCodecs(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((codec) => other.includes(codec));
}
