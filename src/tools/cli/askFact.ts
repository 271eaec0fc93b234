import type { Bilingual } from '../../catalog/model/types';
import { FACT_CHOICES, FACT_LABELS, type AskedFact } from '../../catalog/records/recordFacts';
import { OPTIONAL_FACTS, RECORD_FACTS } from '../../catalog/records/recordFile';
import { askSafely, type Ask } from './questions';
import type { Shell } from './shell';

/** The question for a fact, with the words that answer it. */
function questionOf(fact: AskedFact): Bilingual {
  const choices = FACT_CHOICES[fact];
  if (choices === undefined) return FACT_LABELS[fact];
  const words = (locale: keyof Bilingual): string =>
    Object.entries(choices)
      .map(([value, label]) => `${value} = ${label[locale]}`)
      .join(', ');
  return { it: `${FACT_LABELS[fact].it}: ${words('it')}`, en: `${FACT_LABELS[fact].en}: ${words('en')}` };
}

/**
 * Asks for one fact of a record, until the answer will do.
 *
 * @param usual what an empty answer stands for; empty when there is no such thing
 * @returns nothing at the end of the input
 */
export async function askFact(shell: Shell, ask: Ask, fact: AskedFact, usual: string): Promise<string | undefined> {
  shell.out('', `${shell.say(questionOf(fact))}${usual === '' ? '' : ` [${usual}]`}`);
  for (;;) {
    const typed = await askSafely(shell, ask);
    if (typed === undefined) return undefined;
    const answer = typed === '' ? usual : typed;
    const finding = answer === '' ? undefined : RECORD_FACTS[fact](answer);
    if (finding === undefined && (answer !== '' || OPTIONAL_FACTS.includes(fact))) return answer;
    if (finding !== undefined) shell.out(`  ${shell.say(finding.what)} ${shell.say(finding.fix)}`);
  }
}
