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

/** The inline scripts and styles of a page, and its attributes that run or style something. */
export function inspectPage(html: string): PageFinding[] {
  const found: PageFinding[] = [];
  const lineAt = (index: number): number => html.slice(0, index).split('\n').length;
  let open: { readonly kind: 'script' | 'style'; readonly line: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = (): number => lineAt(parser.startIndex);
      for (const [attribute, value] of Object.entries(attributes)) {
        const text = `${attribute}="${value}"`;
        if (attribute === 'style') found.push({ kind: 'style-attribute', line: line(), text });
        if (attribute.startsWith('on')) found.push({ kind: 'handler', line: line(), text });
        // Browsers pass over white space and control characters there.
        if (/^[\s\p{Cc}]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/iu.test(value))
          found.push({ kind: 'javascript-url', line: line(), text });
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
      found.push({ ...open });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}
