import { fieldOf, FIELDS, type AnswerId } from '../../catalog/request/requestFields';
import { checkAnswer, type Answers } from '../../catalog/request/checkRequest';
import { normalizeText } from '../../catalog/request/requestRecord';
import { askSafely, type Ask } from './questions';
import type { Shell } from './shell';

/** The answer as it is kept: a choice by its number, codecs however they are parted. */
function toAnswer(id: AnswerId, typed: string): string {
  const { control, choices = [] } = fieldOf(id);
  const text = normalizeText(id, typed).trim();
  if (control === 'choice') return choices[Number(text) - 1]?.value ?? text;
  return control === 'codecs' ? text.split(/[\s,]+/).join(',') : text;
}

/** One question, until its answer will do; nothing at the end of the input. */
async function askOne(shell: Shell, ask: Ask, id: AnswerId, answers: Answers): Promise<string | undefined> {
  const { out, say } = shell;
  const { label, help, required, control, choices = [] } = fieldOf(id);
  const optional = required === undefined ? say({ it: ' (facoltativo)', en: ' (optional)' }) : '';
  out('', `${say(label)}${optional}`, `  ${say(help)}`);
  if (control === 'codecs') out(`  ${choices.map(({ value }) => value).join(', ')}`);
  else for (const [index, choice] of choices.entries()) out(`  ${index + 1}  ${say(choice.label)}`);
  for (;;) {
    const typed = await askSafely(shell, ask);
    if (typed === undefined) return undefined;
    const answer = toAnswer(id, typed);
    const finding = checkAnswer(id, { ...answers, [id]: answer });
    if (finding === undefined) return answer;
    out(`  ${say(finding.what)} ${say(finding.fix)}`);
  }
}

/**
 * Asks in the terminal what the form asks, as far as it goes into the descriptor: contact data and the
 * trunk's numbers belong in the ticket.
 *
 * @returns nothing when the input ends before the last question
 */
export async function askRequest(shell: Shell, ask: Ask): Promise<Answers | undefined> {
  let answers = Object.fromEntries(FIELDS.map(({ id }) => [id, ''])) as Answers;
  shell.out({
    it: 'Le domande della checklist, per la parte che va nel descrittore. Contatto, numeri e credenziali vanno nel ticket.',
    en: 'The checklist’s questions, as far as they go into the descriptor. Contact, numbers and credentials go into the ticket.',
  });
  for (const { id } of FIELDS.filter(({ isPublic }) => isPublic)) {
    const answer = await askOne(shell, ask, id, answers);
    if (answer === undefined) return undefined;
    answers = { ...answers, [id]: answer };
  }
  return answers;
}
