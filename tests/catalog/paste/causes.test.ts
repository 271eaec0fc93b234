import { expect, it } from 'vitest';
import { CAUSES } from '../../../src/catalog/paste/causes';
import { KNOWN_CAUSES } from '../../../src/catalog/ticket/knownCauses';

it('looks in a text for every issue that the guided ticket knows', () => {
  const sources = new Set(CAUSES.flatMap((cause) => cause.sources));
  expect(KNOWN_CAUSES.flatMap(({ issues }) => issues).filter((issue) => !sources.has(issue))).toEqual([]);
  expect(new Set(CAUSES.map(({ id }) => id)).size).toBe(CAUSES.length);
});
