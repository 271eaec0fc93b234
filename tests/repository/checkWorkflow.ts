import { parseDocument } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly needs?: unknown;
  readonly container?: string | { readonly image?: string };
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What a job may have beyond reading, by what only the job of that name needs. */
const GRANTS: Readonly<Record<string, string>> = {
  build: '{"contents":"read","pages":"read"}',
  deploy: '{"pages":"write","id-token":"write"}',
};

/** An action at a full commit hash, and the version that it stands for in a comment. */
const PINNED = /^\s*(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Values that whoever opens a pull request writes; in a script they would be run. */
const INJECTABLE = /\$\{\{[^}]*\b(?:github\.(?:event|head_ref)|inputs)\b/;

/** The events of a workflow, however they are written. */
function events(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys(on ?? {});
}

/** What is wrong with a step. */
function checkStep({ uses = '', run = '', with: options }: Step): string[] {
  const problems: string[] = [];
  if (INJECTABLE.test(run)) problems.push(`a script has a value in it that others write: ${run}`);
  if (uses.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false) {
    problems.push('actions/checkout leaves its token behind: set persist-credentials: false');
  }
  return problems;
}

/** What is wrong with a job. */
function checkJob([name, job]: [string, Job]): string[] {
  const problems = (job.steps ?? []).flatMap(checkStep);
  const image = typeof job.container === 'string' ? job.container : job.container?.image;
  if (image !== undefined && !/@sha256:[0-9a-f]{64}$/.test(image)) problems.push(`image without digest: ${image}`);
  if (job.permissions !== undefined && JSON.stringify(job.permissions) !== GRANTS[name]) {
    problems.push(`job ${name} has other permissions than it needs: ${JSON.stringify(job.permissions)}`);
  }
  if (job.permissions !== undefined && job.needs === undefined)
    problems.push(`job ${name} waits for no test: needs is missing`);
  if (job['timeout-minutes'] === undefined) problems.push(`job ${name} has no timeout-minutes`);
  return problems;
}

/**
 * What is unsafe in a GitHub workflow.
 *
 * @param text the file
 * @returns a text for each problem
 */
export function checkWorkflow(text: string): string[] {
  const document = parseDocument(text);
  const problems = document.errors.map(({ message }) => message);
  const { on, permissions, jobs = {} } = (document.toJS() ?? {}) as Workflow;
  if (JSON.stringify(permissions) !== '{"contents":"read"}') problems.push('permissions must be contents: read');
  for (const event of ['pull_request_target', 'workflow_run']) {
    if (events(on).includes(event)) problems.push(`${event} runs others’ changes with this repository’s rights`);
  }
  for (const line of text.split('\n')) {
    if (/^\s*(?:- )?["']?uses["']?\s*:/.test(line) && !PINNED.test(line)) problems.push(`not pinned: ${line.trim()}`);
  }
  const written = Object.values(jobs).flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]);
  const seen = text.split('\n').filter((line) => PINNED.test(line)).length;
  if (written.filter((uses) => uses !== undefined).length !== seen)
    problems.push('write each uses on a line of its own');
  return [...problems, ...Object.entries(jobs).flatMap(checkJob)];
}
