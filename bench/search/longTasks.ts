import type { Browser, Page } from '@playwright/test';

/** A task that kept the page from answering for more than 50 ms; times in milliseconds. */
export interface LongTask {
  /** Since the page began to load. */
  readonly start: number;
  readonly duration: number;
  /** What the processor worked on it. The rest it waited for its turn, on a machine that others use too. */
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as the two below. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'probe';
/** What `PerformanceObserver` calls a long task, in microseconds. */
const LONG = 50_000;

/** Notes the page's tasks while something is done; they tell more than the page can see of itself. */
export async function traceLongTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  // The mark is in the trace and in the page: it tells where the one clock stands by the other.
  const marked = await page.evaluate((name) => performance.mark(name).startTime, MARK);
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: TraceEvent[] };
  const mark = trace.traceEvents.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the trace has no mark');
  const tasks = trace.traceEvents
    .filter(({ pid, tid, ph, name }) => pid === mark.pid && tid === mark.tid && ph === 'X' && name.endsWith('RunTask'))
    .filter(({ ts, dur = 0 }) => ts > mark.ts && dur > LONG);
  return tasks.map(({ ts, dur = 0, tdur = dur }) => ({
    start: marked + (ts - mark.ts) / 1000,
    duration: dur / 1000,
    worked: tdur / 1000,
  }));
}
