import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/markdown';
import { ENGLISH_HEADING } from './buildDraft';

/**
 * Takes a downloaded draft apart: the descriptor with its Italian body, and the English body, which is
 * empty when the heading before it is missing. Quoted text can't forge the heading: it is no heading there.
 */
export function splitDraft(text: string): { descriptor: string; english: string } {
  const source = text.replaceAll('\r\n', '\n');
  const bodyStart = source.indexOf('\n---\n', 3) + 5;
  const body = source.slice(bodyStart);
  const heading = parseMarkdown(body)
    .children.filter((node) => node.type === 'heading' && node.depth === 2)
    .findLast((node) => toString(node) === ENGLISH_HEADING);
  const { start, end } = heading?.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return { descriptor: source, english: '' };
  return {
    descriptor: `${source.slice(0, bodyStart)}${body.slice(0, start.offset).trimEnd()}\n`,
    english: `${body.slice(end.offset).trim()}\n`,
  };
}
