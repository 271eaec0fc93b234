/** The checklist, read from the guide's own page, so that the two can't drift apart. */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { takeItemId } from '../markdown/itemId';
import { parseMarkdown } from '../markdown/markdown';

/** One requirement or step. */
export interface ChecklistItem {
  /** Its own, whatever stands before it, and the same in both languages: `contact`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly points: readonly string[];
  /** Addresses that the item's text links to. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** The requirements and the steps of a certification. */
export interface Checklist {
  readonly requirements: readonly ChecklistItem[];
  readonly steps: readonly ChecklistItem[];
}

/** The ordered list that follows the heading with an anchor: `## Requisiti {#requirements}`. */
function findList(tree: Root, anchor: string): List | undefined {
  const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
  const start = tree.children.findIndex((node) => isHeading(node) && toString(node).endsWith(`{#${anchor}}`));
  if (start === -1) return undefined;
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => isHeading(node));
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .find((node): node is List => node.type === 'list' && node.ordered === true);
}

/** The links of a paragraph, with their words. */
function linksOf(children: readonly PhrasingContent[]): { label: string; url: string }[] {
  return children.flatMap((node) => (node.type === 'link' ? [{ label: toString(node), url: node.url }] : []));
}

/** An item of the list: its bold name with its id, its sentence, its points. */
function readItem(item: ListItem, place: string): ChecklistItem {
  const id = takeItemId(item);
  const paragraph = item.children.find((node): node is Paragraph => node.type === 'paragraph');
  const [name, ...rest] = paragraph?.children ?? [];
  if (id === undefined || name === undefined)
    throw new Error(`${place} doesn’t begin with its name in bold and its id: **Name** {#id}`);
  const points = item.children.find((node): node is List => node.type === 'list')?.children ?? [];
  return {
    id,
    title: toString(name),
    text: toString({ type: 'paragraph', children: rest })
      .replace(/^[.:]\s*/, '')
      .replace(/\s+/g, ' '),
    points: points.map((point) => toString(point).replace(/\s+/g, ' ')),
    links: linksOf(rest),
  };
}

/**
 * Reads the requirements (anchor `requirements`) and the steps (anchor `process`) from the Markdown of
 * the certification page, front matter removed.
 *
 * @throws when one of the lists is missing, or an item has no name and id of its own
 */
export function readChecklist(markdown: string): Checklist {
  const tree = parseMarkdown(markdown);
  const read = (anchor: string): ChecklistItem[] => {
    const list = findList(tree, anchor);
    if (list === undefined) throw new Error(`no numbered list below the heading {#${anchor}}`);
    return list.children.map((item, index) => readItem(item, `item ${index + 1} below {#${anchor}}`));
  };
  const [requirements, steps] = [read('requirements'), read('process')];
  const ids = [...requirements, ...steps].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two items have the id {#${twice}}`);
  return { requirements, steps };
}
