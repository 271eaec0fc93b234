import { countProblems, formatProblems, type Problem } from '../../catalog/model/problems';
import { terminalLocale } from './language';

/** Prints problems on standard error, their count last. */
export function reportProblems(problems: readonly Problem[]): void {
  const locale = terminalLocale(process.env);
  console.error(`${formatProblems(problems, locale)}\n\n${countProblems(problems.length, locale)}`);
}
