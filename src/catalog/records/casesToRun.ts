/** Which cases of the plan are to be run on a trunk, and in which order. */
import { caseApplies, TEST_PLAN, type TestCase } from '../model/testPlan';
import type { TestedTrunk } from '../model/vocabulary';

/**
 * The order in which the cases are best run, by number: first what all else needs, the trunk and its registration; then
 * the calls, one after the other; what takes an hour or a day last, and last of all what breaks the trunk or may get
 * us banned. A proposal of this site, as the grades are. A case that it doesn't name comes at the end.
 */
const ORDER: readonly number[] = [
  ...[41, 1, 2, 6, 9, 8],
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21],
  ...[24, 25, 26, 27, 28, 29, 30, 31, 32, 43, 33, 34, 35, 44],
  ...[42, 40, 36, 37, 22],
  ...[7, 23, 3, 38],
  ...[5, 10, 39, 4, 45],
];

/** The place of a case in the order. */
function placeOf({ number }: Pick<TestCase, 'number'>): number {
  const place = ORDER.indexOf(number);
  return place === -1 ? ORDER.length + number : place;
}

/** The settings of a trunk that was tested, as far as its kind says them. */
export function registrationOf({ trunkKind }: { readonly trunkKind: TestedTrunk }): { readonly registration: string } {
  return { registration: trunkKind === 'registration' ? 'send' : 'none' };
}

/** The kind of trunk that a provider's settings make. One that isn't known is taken for the usual one. */
export function trunkKindOf({ registration }: { readonly registration?: string | undefined }): TestedTrunk {
  return registration === 'none' ? 'address' : 'registration';
}

/**
 * The cases of the current plan that are for a trunk, in the order in which they are best run.
 *
 * @param authentication the provider's, where it is known: it decides on some cases of trunks without registration
 */
export function casesToRun(trunkKind: TestedTrunk, authentication?: string): TestCase[] {
  const trunk = { ...registrationOf({ trunkKind }), authentication };
  return TEST_PLAN.filter((testCase) => caseApplies(testCase, trunk)).sort((a, b) => placeOf(a) - placeOf(b));
}
