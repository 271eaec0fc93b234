import type { TestCase } from '../../catalog/model/testPlan';
import type { CaseChange, CaseDraft } from '../../catalog/records/recordFile';

/** What a case on the sheet is made from. */
export interface CaseProps {
  readonly testCase: TestCase;
  readonly draft: CaseDraft | undefined;
  /** What became of the files given to it last, in words. */
  readonly told: string;
  readonly onChange: (number: number, change: (draft: CaseDraft) => CaseChange) => void;
  readonly onFiles: (number: number, files: readonly File[]) => void;
}
