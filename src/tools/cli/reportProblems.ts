import { countProblems, formatProblems, type Problem } from '../../catalog/model/problems';
import type { Shell } from './shell';

/**
 * Writes problems to standard error, their count last.
 *
 * @returns the exit code of a command that has problems
 */
export function reportProblems({ err, locale }: Shell, problems: readonly Problem[]): 1 {
  err(...formatProblems(problems, locale).split('\n'), '', countProblems(problems.length, locale));
  return 1;
}
