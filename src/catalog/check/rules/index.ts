/** Stage 4: the rules in one table, run together so that all problems come at once. */
import type { Problem } from '../../model/problems';
import { asItStands } from './asItStands';
import { commentsApart } from './commentsApart';
import { evidenceHolds } from './evidenceHolds';
import { failuresStated } from './failuresStated';
import { historyInOrder } from './historyInOrder';
import { keyForm } from './keyForm';
import { knockOutsPassed } from './knockOutsPassed';
import { limitationsNamed } from './limitationsNamed';
import { linksResolve } from './linksResolve';
import { noSecrets } from './noSecrets';
import { onlyDepartures } from './onlyDepartures';
import { recordNotAhead } from './recordNotAhead';
import { resultsApply } from './resultsApply';
import { removedIsOut } from './removedIsOut';
import type { Rule, RuleInput } from './rule';
import { statusTold } from './statusTold';
import { templateComplete } from './templateComplete';
import { templateReplaceable } from './templateReplaceable';
import { uniqueEntries } from './uniqueEntries';

/** Every rule, in the order in which the guide names what they ask for. */
const RULES: readonly Rule[] = [
  keyForm,
  uniqueEntries,
  evidenceHolds,
  knockOutsPassed,
  failuresStated,
  recordNotAhead,
  resultsApply,
  removedIsOut,
  templateComplete,
  onlyDepartures,
  asItStands,
  templateReplaceable,
  limitationsNamed,
  historyInOrder,
  statusTold,
  linksResolve,
  commentsApart,
  noSecrets,
];

/** What they ask for has to be worded by a person: they don't hold up those who need the facts alone. */
const WORDED: readonly Rule[] = [templateReplaceable, linksResolve];

/** The problems that the rules find: all of them, or only those that don't ask for a person's words. */
export function runRules(input: RuleInput, { prose }: { readonly prose: boolean }): Problem[] {
  return RULES.filter((rule) => prose || !WORDED.includes(rule)).flatMap((rule) => rule(input));
}
