import type { FieldValue } from './editYaml';

/** A template's settings as the field `trunk` of a descriptor or of the defaults, where codecs are a list. */
export function toTrunkField(settings: Readonly<Partial<Record<string, string>>>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(settings).map(([keyword, value]) => [keyword, keyword === 'codecs' ? value?.split(',') : value]),
  );
}
