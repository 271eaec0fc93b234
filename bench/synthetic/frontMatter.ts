/** The YAML of a made-up descriptor, laid out as the real ones are. */

/** A value of the front matter: texts stand as they are, since none of them needs quotes but the empty one. */
export type YamlValue = string | readonly string[] | readonly YamlMap[] | YamlMap;
/** Fields by name; those without a value are left out. */
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
}

function isMapList(value: YamlValue): value is readonly YamlMap[] {
  return Array.isArray(value) && typeof value[0] === 'object';
}

/** A text on its line; a long one folded below its key. */
function scalar(text: string, indent: string): string {
  if (text === '') return ' ""';
  if (text.length <= 100) return / #|: |^[*&!|>@`"']/.test(text) ? ` ${JSON.stringify(text)}` : ` ${text}`;
  return ` >-\n${wrap(text, 100 - indent.length)
    .map((line) => `${indent}  ${line}`)
    .join('\n')}`;
}

/** A text broken between words into lines of at most so many characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The lines of a map's fields. */
export function toYaml(map: YamlMap, indent = ''): string {
  return Object.entries(map)
    .map(([key, value]) => {
      const start = `${indent}${key}:`;
      if (value === undefined) return '';
      if (typeof value === 'string') return `${start}${scalar(value, indent)}\n`;
      if (isMapList(value)) {
        const items = value.map((item) => `${indent}  - ${toYaml(item, `${indent}    `).trimStart()}`);
        return `${start}\n${items.join('')}`;
      }
      if (Array.isArray(value)) return value.length === 0 ? '' : `${start} [${(value as string[]).join(', ')}]\n`;
      const fields = toYaml(value as YamlMap, `${indent}  `);
      return fields === '' ? '' : `${start}\n${fields}`;
    })
    .join('');
}
