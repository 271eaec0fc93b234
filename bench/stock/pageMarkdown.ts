import { Parser } from 'htmlparser2';

/** What the theme makes of its own. */
const LEFT_OUT = /^(?:nav|script|style|svg|template)$/;
const BLOCK = /^(?:p|div|li|dt|dd|h[1-6]|caption|summary|legend|label|button|option|header|section)$/;

/** A page's own words as Markdown: its main part's headings, paragraphs, lists, tables, code and links. */
export function pageMarkdown(html: string): string {
  const blocks: string[] = [];
  const open: string[] = [];
  let [inline, marker, href] = ['', '', ''];
  let row: string[] = [];
  const isOwn = (): boolean => open.includes('main') && !open.some((name) => LEFT_OUT.test(name));
  const flush = (): void => {
    if (inline.trim() !== '') blocks.push(`${marker}${inline.trim()}`);
    inline = '';
  };
  const parser = new Parser({
    onopentag(name, { href: target = '' }) {
      open.push(name);
      if (!isOwn()) return;
      if (BLOCK.test(name) && !open.includes('tr')) {
        flush();
        marker = /^h\d$/.test(name) ? `${'#'.repeat(Number(name[1]))} ` : name === 'li' ? '- ' : '';
      } else if (name === 'table') blocks.push('');
      else if (name === 'tr') [row, inline] = [[], ''];
      else if (name === 'code' && !open.includes('pre')) inline += '`';
      else if (name === 'a') [href, inline] = [target.replace(/^\/en(?=\/|$)/, '') || '/', `${inline}[`];
    },
    ontext(text) {
      if (!isOwn()) return;
      const isCode = open.includes('pre') || open.includes('code');
      inline += isCode ? text : text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#~]/g, '\\$&');
    },
    onclosetag(name) {
      open.pop();
      if (!isOwn()) return;
      if (name === 'code' && !open.includes('pre')) inline += '`';
      else if (name === 'a') inline += `](<${href}>)`;
      else if (name === 'td' || name === 'th') {
        row.push(inline.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|'));
        inline = '';
      } else if (name === 'tr') {
        const rows = blocks.at(-1) === '' ? [row, row.map(() => '---')] : [row];
        // A head without an end tag closes with the table, and has no row any more.
        if (row.some((cell) => cell !== ''))
          blocks.push(`${blocks.pop() ?? ''}${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`);
        row = [];
      } else if (name === 'pre') {
        blocks.push(`\`\`\`\n${inline.trimEnd()}\n\`\`\``);
        inline = '';
      } else if (BLOCK.test(name) && !open.includes('tr')) flush();
    },
  });
  parser.end(html);
  return blocks.join('\n\n');
}
