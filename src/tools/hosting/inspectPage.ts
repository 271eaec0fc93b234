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

/** Reads a page, and keeps what is found in it. A class: thousands of pages have millions of tags. */
class Inspector {
  readonly found: PageFinding[] = [];
  private readonly html: string;
  private readonly parser: Parser;
  private open: { readonly kind: 'script' | 'style'; readonly line: number; text: string } | undefined;

  constructor(html: string) {
    this.html = html;
    this.parser = new Parser(this);
    this.parser.end(html);
  }

  private line(): number {
    return this.html.slice(0, this.parser.startIndex).split('\n').length;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    for (const attribute in attributes) {
      const value = attributes[attribute] ?? '';
      const kind = attributeKind(attribute, value);
      if (kind !== undefined) this.found.push({ kind, line: this.line(), text: `${attribute}="${value}"` });
    }
    if (name === 'style') this.open = { kind: 'style', line: this.line(), text: '' };
    if (name === 'script' && attributes.src === undefined && RUNS.test(attributes.type ?? ''))
      this.open = { kind: 'script', line: this.line(), text: '' };
  }

  ontext(text: string): void {
    if (this.open !== undefined) this.open.text += text;
  }

  onclosetag(name: string): void {
    if (this.open?.kind !== name) return;
    this.found.push(this.open);
    this.open = undefined;
  }
}

/** The inline scripts and styles of a page, and its attributes that run or style something. */
export function inspectPage(html: string): PageFinding[] {
  return new Inspector(html).found;
}
