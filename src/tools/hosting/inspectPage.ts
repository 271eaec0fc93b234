import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Something in a page that the policy has to know of, or that it forbids. */
export interface PageFinding {
  readonly kind: 'script' | 'style' | 'style-attribute' | 'handler' | 'javascript-url';
  /** From 1. */
  readonly line: number;
  /** What it says: the script, the attribute. */
  readonly text: string;
}

/** The types of script that a browser runs (HTML §4.12.1); others are data. */
const RUNS = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma|live|j)script.*)$/i;

/** The hash of an inline script, as a policy names it. */
export function scriptHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** An address that runs a script: browsers pass over white space and control characters there. */
const RUNS_AS_ADDRESS = /^[\s\p{Cc}]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/iu;

/** What an attribute does that the policy forbids. */
function attributeKind(attribute: string, value: string): PageFinding['kind'] | undefined {
  if (attribute === 'style') return 'style-attribute';
  if (attribute.startsWith('on')) return 'handler';
  return value.includes(':') && RUNS_AS_ADDRESS.test(value) ? 'javascript-url' : undefined;
}

/** The inline scripts and styles of a page, and its attributes that run or style something. */
export function inspectPage(html: string): PageFinding[] {
  const found: PageFinding[] = [];
  let open: { readonly kind: 'script' | 'style'; readonly line: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = (): number => html.slice(0, parser.startIndex).split('\n').length;
      for (const [attribute, value] of Object.entries(attributes)) {
        const kind = attributeKind(attribute, value);
        if (kind !== undefined) found.push({ kind, line: line(), text: `${attribute}="${value}"` });
      }
      if (name === 'style') open = { kind: 'style', line: line(), text: '' };
      if (name === 'script' && attributes.src === undefined && RUNS.test(attributes.type ?? ''))
        open = { kind: 'script', line: line(), text: '' };
    },
    ontext(text) {
      if (open !== undefined) open.text += text;
    },
    onclosetag(name) {
      if (open?.kind !== name) return;
      found.push(open);
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}
