import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { SCAN } from './checks/axe';

/** Prints at the end of a run how many scans with axe it made, and how many tests with scans failed. */
export default class ScanReporter implements Reporter {
  private scans = 0;
  private failed = 0;

  onTestEnd(_test: TestCase, result: TestResult): void {
    const scans = result.annotations.filter(({ type }) => type === SCAN).length;
    this.scans += scans;
    if (scans > 0 && result.status !== 'passed') this.failed += 1;
  }

  onEnd(): void {
    if (this.scans > 0) console.log(`\n  axe: ${this.scans} scans, ${this.failed} tests with violations`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
