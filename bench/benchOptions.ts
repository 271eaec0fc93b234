/** What a run was asked for. */
export interface BenchOptions {
  /** How many providers; each part has sizes of its own. */
  readonly sizes?: readonly number[];
  /** How many times each thing is measured; each part has a number of its own. */
  readonly rounds?: number;
  /** Take the sites that an earlier run has built. */
  readonly reuse: boolean;
}
