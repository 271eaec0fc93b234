/** The ids that a page of the guide states, and what is wrong with them. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quote, type Finding } from '../../model/problems';
import { isReservedId } from '../../model/reservedNames';
import type { SyntaxFinding } from '../../read/text';

const ALLOWED: Finding['allowed'] = {
  it: '{#ancora}: lettere minuscole, cifre e -, con una lettera davanti, una volta sola nella pagina',
  en: '{#anchor}: lower-case letters, digits and -, a letter first, once on the page',
};

/** An id that is stated, or a heading without one. */
interface Stated {
  readonly id: string | undefined;
  readonly text: string;
  readonly line: number;
}

/** The ids of headings and of lists' items, in their order; a page's own title needs none. */
function listIds(tree: Root): Stated[] {
  const stated: Stated[] = [];
  visit(tree, ['heading', 'listItem'], (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const text = toString(node);
      // As Docusaurus finds it: whatever stands between the braces at the end.
      const id = /\{#((?:.(?!\{#|\}))*.)\}$/.exec(text)?.[1];
      if (id !== undefined || node.depth > 1) stated.push({ id, text, line });
    } else if (node.type === 'listItem') {
      const [paragraph] = node.children;
      const [name, text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      const id =
        name?.type === 'strong' && text?.type === 'text' ? /^\s*\{#([^}]*)\}/.exec(text.value)?.[1] : undefined;
      if (id !== undefined) stated.push({ id, text: toString(name), line });
    }
  });
  return stated;
}

/** What is wrong with an id, if anything is. */
function describeId({ id, text }: Stated, isTwice: boolean): Finding | undefined {
  // Docusaurus would make one of the words, whatever it is.
  if (id === undefined) {
    return {
      what: { it: `Il titolo ${quote(text)} non ha un’ancora.`, en: `The heading ${quote(text)} has no anchor.` },
      allowed: ALLOWED,
      fix: {
        it: 'Scrivila dopo il titolo: ## Titolo {#ancora}',
        en: 'Write it behind the heading: ## Heading {#anchor}',
      },
    };
  }
  const [it, en] = isReservedId(id)
    ? [`L’ancora ${quote(id)} serve al sito.`, `The site needs the anchor ${quote(id)} itself.`]
    : !/^[a-z][a-z0-9-]*$/.test(id)
      ? [`L’ancora ${quote(id)} non va bene.`, `The anchor ${quote(id)} won’t do.`]
      : isTwice
        ? [`L’ancora ${quote(id)} c’è due volte.`, `The anchor ${quote(id)} is there twice.`]
        : [];
  if (it === undefined || en === undefined) return undefined;
  return {
    what: { it, en },
    allowed: ALLOWED,
    fix: {
      it: 'Scegli un’altra ancora, la stessa nelle due lingue.',
      en: 'Choose another anchor, the same in both languages.',
    },
  };
}

/**
 * Ids that the application uses itself, that no address can lead to, or that are there twice.
 *
 * @param tree a page of the guide
 * @returns the findings; lines count from the text's first, 1
 */
export function findBadIds(tree: Root): SyntaxFinding[] {
  const seen = new Set<string>();
  return listIds(tree).flatMap((stated) => {
    const finding = describeId(stated, seen.has(stated.id ?? ''));
    if (stated.id !== undefined) seen.add(stated.id);
    return finding === undefined ? [] : [{ ...finding, line: stated.line }];
  });
}
