/** What contributed Markdown must not hold, wherever it stands in the tree. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { quote, type Finding } from '../model/problems';
import { describeCharacters, type SyntaxFinding } from '../read/text';

/** Where the links of a text may lead. */
export interface LinkRule {
  readonly isAllowed: (url: string) => boolean;
  /** The same in words. */
  readonly allowed: Finding['allowed'];
}

/** The finding about raw HTML. */
function describeHtml(source: string): Finding {
  return {
    what: { it: `C’è del codice HTML: ${quote(source)}.`, en: `There is HTML: ${quote(source)}.` },
    allowed: { it: 'solo Markdown', en: 'Markdown alone' },
    fix: {
      it: 'Riscrivilo in Markdown; metti tra `apici inversi` i segni < e >.',
      en: 'Write it as Markdown; put < and > between `backticks`.',
    },
  };
}

/** Characters that no one sees, written as an entity: `&#x202E;` is plain ASCII in the file. */
function describeEntities(node: Nodes): Finding[] {
  const texts = [
    node.type === 'text' ? node.value : '',
    'title' in node ? (node.title ?? '') : '',
    'alt' in node ? (node.alt ?? '') : '',
    'url' in node ? node.url : '',
  ];
  return texts.flatMap(describeCharacters);
}

/** The footnotes that nothing refers to: a page leaves them out. */
function findLooseFootnotes(tree: Root): SyntaxFinding[] {
  const referred = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void referred.add(identifier));
  const findings: SyntaxFinding[] = [];
  visit(tree, 'footnoteDefinition', ({ identifier, position }) => {
    if (referred.has(identifier)) return;
    const sign = `[^${identifier}]`;
    findings.push({
      line: position?.start.line ?? 1,
      what: { it: `Niente richiama la nota ${quote(sign)}.`, en: `Nothing refers to the footnote ${quote(sign)}.` },
      allowed: { it: 'note richiamate nel testo: [^1]', en: 'footnotes that the text refers to: [^1]' },
      fix: { it: 'Aggiungi il richiamo, o togli la nota.', en: 'Add the reference, or remove the footnote.' },
    });
  });
  return findings;
}

/** What is wrong with one node. */
function describeNode(node: Nodes, { isAllowed, allowed }: LinkRule): Finding[] {
  const fix = { it: 'Correggi l’indirizzo o toglilo.', en: 'Correct the address or remove it.' };
  if (node.type === 'html') return [describeHtml(node.value)];
  if (node.type === 'image' || node.type === 'imageReference') {
    const shown = quote(node.type === 'image' ? node.url : node.identifier);
    return [{ what: { it: `C’è un’immagine: ${shown}.`, en: `There is an image: ${shown}.` }, allowed, fix }];
  }
  if ((node.type === 'link' || node.type === 'definition') && !isAllowed(node.url)) {
    const shown = quote(node.url);
    return [{ what: { it: `Il collegamento ${shown} non va bene.`, en: `The link ${shown} won’t do.` }, allowed, fix }];
  }
  return [];
}

/**
 * The HTML, the images, the links that won’t do, the hidden characters and the loose footnotes of a text.
 *
 * @returns the findings; lines count from the text's first, 1
 */
export function findBodyFindings(tree: Root, rule: LinkRule): SyntaxFinding[] {
  const findings: SyntaxFinding[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    findings.push(...[...describeNode(node, rule), ...describeEntities(node)].map((finding) => ({ ...finding, line })));
  });
  return [...findings, ...findLooseFootnotes(tree)];
}
