/** The draft descriptor: what a request becomes in the catalog, as `status: requested`. */
import type { Answers } from './checkRequest';
import { draftBody } from './draftBody';
import { proposeKey } from '../model/proposeKey';
import { publicLines, publicName, publicUrl } from './publicText';
import { FIELDS, fieldOf, type AnswerId } from './requestFields';

/** The heading behind which the English body stands in a downloaded draft. */
export const ENGLISH_HEADING = 'English';

/** A descriptor that `catalog check` accepts, and its English body. Both end in a line break. */
export interface Draft {
  /** Proposed from the name. */
  readonly key: string;
  /** `providers/<key>.md`. */
  readonly descriptor: string;
  /** The English body, a file of its own. */
  readonly english: string;
  /** Both in one file, as it is shown and downloaded: `catalog new` takes them apart again. */
  readonly text: string;
  /** The public answers that don't stand in it exactly as they were typed. */
  readonly altered: readonly AnswerId[];
}

/** A text as YAML: plain where it can't be mistaken, else in double quotes, which JSON's are. */
function toYaml(text: string): string {
  return /^[A-Za-z0-9](?:[\w .()&/+-]*[\w.)+])?$/.test(text) ? text : JSON.stringify(text);
}

/** The value of a setting in the descriptor, or nothing when the answer won't do. */
function settingOf(id: AnswerId, answers: Answers): string | undefined {
  const value = answers[id].trim();
  if (value === '' || fieldOf(id).check?.(value) !== undefined) return undefined;
  return id === 'codecs' ? `[${value.split(',').join(', ')}]` : toYaml(value);
}

/** The lines below `trunk:`; the fax is two answers to one setting. */
function trunkLines(answers: Answers): string[] {
  const stated = FIELDS.flatMap(({ id, keyword }) => {
    const value = settingOf(id, answers);
    return keyword === undefined || value === undefined ? [] : [`  ${keyword}: ${value}`];
  });
  if (!['t38', 'g711', 'none'].includes(answers.fax)) return stated;
  return [...stated, `  t38_udptl: ${answers.fax === 't38' ? 'yes' : 'no'}`];
}

/** Whether an answer stands in the draft as it was typed. */
function isWhole(id: AnswerId, answers: Answers): boolean {
  const typed = answers[id];
  if (typed.trim() === '') return true;
  const { control, keyword } = fieldOf(id);
  if (id === 'name' || id === 'company') return publicName(typed) === typed.trim();
  if (id === 'site') return publicUrl(typed.trim()) !== undefined;
  if (control === 'text') return publicLines(typed).join('\n') === typed.trim();
  return keyword === undefined || settingOf(id, answers) !== undefined;
}

/** The draft of a request; nothing as long as it has no name that may be published. */
export function buildDraft(answers: Answers): Draft | undefined {
  const name = publicName(answers.name);
  if (name === undefined) return undefined;
  const trunk = trunkLines(answers);
  const english = draftBody(answers, 'en');
  const descriptor = [
    '---',
    `name: ${toYaml(name)}`,
    `company: ${toYaml(publicName(answers.company) ?? name)}`,
    'status: requested',
    ...(trunk.length === 0 ? ['trunk: {}'] : ['trunk:', ...trunk]),
    '---',
    '',
    draftBody(answers, 'it'),
    '',
  ].join('\n');
  return {
    key: proposeKey(name, settingOf('server', answers)),
    descriptor,
    english: `${english}\n`,
    text: `${descriptor}\n## ${ENGLISH_HEADING}\n\n${english}\n`,
    altered: FIELDS.filter(({ id, isPublic }) => isPublic && !isWhole(id, answers)).map(({ id }) => id),
  };
}
