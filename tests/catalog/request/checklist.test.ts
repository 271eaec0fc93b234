import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { READY_BEFORE } from '../../../src/catalog/request/requestTicket';
import { readChecklist } from '../../../src/catalog/request/checklist';

const ROOT = path.resolve(__dirname, '../../..');

/** The certification page of a language. */
function certificationPage(folder: string): string {
  return readFileSync(path.join(ROOT, folder, 'certification.md'), 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

describe('readChecklist', () => {
  const italian = readChecklist(certificationPage('docs'));
  const english = readChecklist(certificationPage('i18n/en/docusaurus-plugin-content-docs/current'));

  it('reads four requirements and six steps, the same in both languages', () => {
    expect(italian.requirements.map(({ title }) => title)).toEqual([
      'Contatto tecnico',
      'Trunk di prova',
      'Test di Nethesis',
      'Certificazione e distribuzione',
    ]);
    expect(italian.steps).toHaveLength(6);
    for (const part of ['requirements', 'steps'] as const) {
      expect(english[part].map(({ id, points, links }) => [id, points.length, links.map(({ url }) => url)])).toEqual(
        italian[part].map(({ id, points, links }) => [id, points.length, links.map(({ url }) => url)]),
      );
    }
  });

  it('has the items that a ticket names as ready', () => {
    const ids = [...italian.requirements, ...italian.steps].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...READY_BEFORE]));
  });

  it('follows the page: a step added there is a step here', () => {
    const page = certificationPage('docs').replace(
      '\n1. **Prepara',
      '\n1. **Nuovo passo** {#new}. Testo.\n2. **Prepara',
    );
    const { steps } = readChecklist(page);
    expect(steps[0]).toMatchObject({ id: 'new', title: 'Nuovo passo', text: 'Testo.' });
    // Nobody's ticks move.
    expect(steps.slice(1)).toEqual(italian.steps);
  });

  it('says what is missing', () => {
    expect(() => readChecklist('## Requisiti {#requirements}\n\nNiente.')).toThrow(
      'no numbered list below the heading {#requirements}',
    );
    expect(() => readChecklist('## R {#requirements}\n\n1. Senza nome.')).toThrow(
      'item 1 below {#requirements} doesn’t begin',
    );
    expect(() => readChecklist('## R {#requirements}\n\n1. **Senza id**. Testo.')).toThrow(
      'item 1 below {#requirements}',
    );
    const twice = '## R {#requirements}\n\n1. **A** {#a}. B.\n\n## P {#process}\n\n1. **C** {#a}. D.';
    expect(() => readChecklist(twice)).toThrow('two items have the id {#a}');
  });
});
