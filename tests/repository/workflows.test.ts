import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkWorkflow } from './checkWorkflow';

const GITHUB = path.resolve(__dirname, '../../.github');
const WORKFLOWS = path.join(GITHUB, 'workflows');
const ci = readFileSync(path.join(WORKFLOWS, 'ci.yml'), 'utf8');

describe('the workflows', () => {
  it.each(readdirSync(WORKFLOWS))('%s is safe', (file) => {
    expect(checkWorkflow(readFileSync(path.join(WORKFLOWS, file), 'utf8'))).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string, RegExp]>([
    ['a tag instead of a hash', ci, /checkout@\w{40} # v[\d.]+/, 'checkout@v7', /not pinned/],
    ['a short hash', ci, /(checkout@\w{12})\w{28}/, '$1', /not pinned/],
    ['a hash without its version', ci, / # v7\.0\.0/, '', /not pinned/],
    ['an action in one line of braces', ci, '- run: .ci/run', '- { uses: a/b@v1 }', /line of its own/],
    ['an image by its tag', ci, /@sha256:\w+/, '', /image without digest/],
    ['no permissions', ci, /permissions:\n {2}contents: read\n/, '', /permissions must be/],
    ['the right to write', ci, 'contents: read', 'contents: write', /permissions must be/],
    ['a job that takes more', ci, 'pages: read', 'pages: write', /job build has other permissions/],
    ['another job that may deploy', ci, '  deploy:\n', '  other:\n', /job other has other permissions/],
    ['what no test has passed', ci, '    needs: test\n', '', /job build waits for no test/],
    ['pull_request_target', ci, 'pull_request:', 'pull_request_target:', /pull_request_target/],
    [
      'a title in a script',
      ci,
      'run: .ci/run',
      'run: echo "${{ github.event.pull_request.title }}"',
      /that others write/,
    ],
    ['a branch’s name in a script', ci, 'run: .ci/run', 'run: echo ${{ github.head_ref }}', /that others write/],
    ['a token left behind', ci, 'persist-credentials: false', 'fetch-depth: 1', /persist-credentials/],
    ['no end', ci, /timeout-minutes: \d+/, 'continue-on-error: false', /timeout-minutes/],
  ])('refuses %s', (_what, text, from, to, problem) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(checkWorkflow(broken).join('\n')).toMatch(problem);
  });

  it('run in CI what a contributor runs, and publish on Pages at its own address', () => {
    expect(ci).toMatch(/- run: \.ci\/run$/m);
    expect(ci).toContain('SITE_URL: ${{ steps.pages.outputs.origin }}');
    expect(ci).toContain('SITE_BASE_URL: ${{ steps.pages.outputs.base_path }}/');
  });

  it('run on the machine that a contributor’s container is', () => {
    const file = path.resolve(GITHUB, '../.devcontainer/devcontainer.json');
    const { image } = JSON.parse(readFileSync(file, 'utf8')) as { image: string };
    expect(ci).toContain(`container: ${image}\n`);
  });
});

describe('the CI', () => {
  interface Ci {
    readonly on: { readonly push: { readonly branches: string[] }; readonly schedule: unknown[] };
    readonly jobs: {
      readonly test: {
        readonly strategy: { readonly matrix: { readonly node: string[] } };
        readonly steps: readonly {
          readonly if?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      };
    };
  }
  const { on, jobs } = parse(ci) as Ci;
  const { steps, strategy } = jobs.test;

  it('runs on both ends of the Node that package.json allows', () => {
    const { engines } = JSON.parse(readFileSync(path.resolve(GITHUB, '../package.json'), 'utf8')) as {
      engines: { node: string };
    };
    const [oldest = '', newest = ''] = strategy.matrix.node;
    expect(engines.node).toBe(`>=${oldest} <${Number(newest) + 1}`);
    expect(steps.map((step) => step.with?.['node-version'])).toContain('${{ matrix.node }}');
  });

  it('builds a second time on main and nightly alone', () => {
    expect(on.push.branches).toEqual(['main']);
    expect(on.schedule).toHaveLength(1);
    expect(steps.filter(({ run }) => run?.includes('reproducible'))).toEqual([
      { if: "github.event_name != 'pull_request'", run: 'npm run test:reproducible' },
    ]);
  });
});

describe('the issue form', () => {
  interface Field {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly unknown[]; readonly value?: string };
  }
  const text = readFileSync(path.join(GITHUB, 'ISSUE_TEMPLATE/new-provider.yml'), 'utf8');
  const { name, description, body } = parse(text) as { name: string; description: string; body: Field[] };

  it('is one that GitHub accepts', () => {
    expect(name && description).toBeTruthy();
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toBeTruthy();
      expect(attributes.options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
    }
  });

  it('asks for no password, and says so before the first question, in both languages', () => {
    expect(body[0]?.attributes.value).toMatch(/Niente password qui[\s\S]*No password here/);
    expect(body.map(({ id }) => id).join(' ')).not.toMatch(/pass|secret|user/);
  });
});
