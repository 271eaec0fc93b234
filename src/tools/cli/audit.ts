import { readFileSync } from 'node:fs';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import type { Bilingual } from '../../catalog/model/types';
import { findShownCauses, type ShownCause } from '../../catalog/paste/causes';
import { runWhole } from '../../catalog/paste/runWhole';
import { decodeText } from '../../catalog/paste/decodeText';
import { DIFFERENCE_LABELS, describeTrunkDifference, describeVersion } from '../../catalog/paste/describeTrunk';
import { createTemplateFinder, type TemplateFound } from '../../catalog/paste/findTemplate';
import { formFieldOf } from '../../catalog/paste/formFields';
import { MAX_PASTE_LENGTH, readWhole, type Paste } from '../../catalog/paste/readPaste';
import { SURENESS_LABELS } from '../../catalog/paste/sureness';
import { Refusal, sound } from './refusal';
import type { Shell } from './shell';

/** A trunk with what is to be told of it. */
interface Audited extends TemplateFound {
  readonly causes: readonly ShownCause[];
}

/** Whether somebody should look at a trunk: codecs are chosen, and differ for that. */
function isToLookAt({ comparison, causes, isOwn }: Audited): boolean {
  return !isOwn || causes.length > 0 || comparison.differences.some(({ kind }) => kind !== 'typed');
}

/** The trunks as a table: name, entry, template, and how many differences of each kind. */
function toTable(audited: readonly Audited[], say: Shell['say']): string[] {
  const count = ({ comparison }: Audited, kind: string): string =>
    String(comparison.differences.filter((difference) => difference.kind === kind).length);
  const head = [
    say({ it: 'trunk', en: 'trunk' }),
    say({ it: 'voce', en: 'entry' }),
    say({ it: 'da release', en: 'by releases' }),
    say({ it: 'a mano', en: 'by hand' }),
    say({ it: 'scelti', en: 'chosen' }),
    say({ it: 'noti', en: 'known' }),
    say({ it: 'modello', en: 'template' }),
  ];
  const rows = audited.map((entry) => {
    const { trunk, comparison, isOwn, causes } = entry;
    return [
      nameOf(entry),
      isOwn ? comparison.provider.key : `? ${comparison.provider.key}`,
      count(entry, 'later'),
      count(entry, 'own'),
      count(entry, 'typed'),
      String(causes.length),
      isOwn ? say(describeVersion(comparison.version)) : (trunk.settings.get('sip_server')?.value ?? ''),
    ];
  });
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? title.length)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A trunk's number and name. */
function nameOf({ trunk: { id, name } }: TemplateFound): string {
  return id === undefined || id === name ? name : `${id} ${name}`;
}

/** What is to be told of a trunk below the table. */
function toLines(entry: Audited, say: Shell['say']): string[] {
  const { comparison, isOwn, causes } = entry;
  const nearest = {
    it: `nessuna voce ha il suo host; la più simile è ${comparison.provider.key}`,
    en: `no entry has its host; the most alike is ${comparison.provider.key}`,
  };
  return [
    `${nameOf(entry)}: ${isOwn ? comparison.provider.key : say(nearest)}`,
    ...comparison.differences.map((difference) => {
      // Of another's template nothing was changed: it is only the nearest.
      const kind = isOwn ? `${say(DIFFERENCE_LABELS[difference.kind])}: ` : '';
      return `  ${kind}${say(describeTrunkDifference(difference))}`;
    }),
    ...causes.map(({ cause, lines }) => {
      const told: Bilingual = {
        it: `${SURENESS_LABELS[cause.sure].it}, riga ${lines.join(', ')}: ${cause.symptom.it} ${cause.known.it}`,
        en: `${SURENESS_LABELS[cause.sure].en}, line ${lines.join(', ')}: ${cause.symptom.en} ${cause.known.en}`,
      };
      return `  ${say(told)}${cause.sources.length === 0 ? '' : ` (${cause.sources.join(', ')})`}`;
    }),
  ];
}

/** A trunk for programs. */
function toJson({ trunk, comparison, isOwn, causes }: Audited): object {
  const { provider, version, differences, same } = comparison;
  return {
    id: trunk.id,
    name: trunk.name,
    line: trunk.line,
    entry: provider.key,
    isOwn,
    template: { since: version.since, until: version.until },
    same: same.length,
    differences: differences.map((difference) => {
      const { tab, label } = formFieldOf(difference.keyword) ?? {};
      return { ...difference, tab, label, text: describeTrunkDifference(difference) };
    }),
    causes: causes.map(({ cause, lines }) => {
      const { id, sure, symptom, known, lookAt, sources } = cause;
      return { id, sure, lines, symptom, known, lookAt, sources };
    }),
  };
}

/** The trunks in a file; throws when there are none, or it can't be read. */
function readTrunks(file: string): Paste['trunks'] {
  const text = decodeText(readFileSync(file));
  if (text === undefined)
    throw new Refusal({ it: `${file} non è un testo in UTF-8.`, en: `${file} is no text in UTF-8.` });
  const most = MAX_PASTE_LENGTH / 1024 / 1024;
  if (text.length > MAX_PASTE_LENGTH)
    throw new Refusal({
      it: `${file} ha più di ${most} milioni di caratteri: esporta solo le tabelle pjsip e trunks.`,
      en: `${file} has more than ${most} million characters: dump the tables pjsip and trunks alone.`,
    });
  const { trunks } = readWhole(text);
  if (trunks.length === 0)
    throw new Refusal({
      it: `In ${file} non c’è nessun trunk. Si leggono le righe della tabella pjsip come le danno mysql e mysqldump, o un CSV con id, keyword e data; pjsip show endpoint; sezioni di pjsip.conf e sip.conf.`,
      en: `There is no trunk in ${file}. What is read: rows of the table pjsip as mysql and mysqldump give them, or a CSV with id, keyword and data; pjsip show endpoint; sections of pjsip.conf and sip.conf.`,
    });
  return trunks;
}

/**
 * `catalog audit`: the trunks of a dump against the templates that they come from, on standard output.
 *
 * @param file a dump of the tables `pjsip` and `trunks`, or any text that has a trunk's settings
 * @returns the exit code: 0 when there is nothing to look at, 1 otherwise
 */
export function audit(
  shell: Shell,
  location: CatalogLocation,
  file: string,
  { json = false }: { readonly json?: boolean },
): 0 | 1 {
  const { providers } = sound(shell, loadCatalog(location, { prose: 'optional' }));
  const trunks = readTrunks(file);
  const findTemplate = createTemplateFinder(providers);
  const causes = runWhole(findShownCauses({ trunks, registrations: [], dialogs: [], clues: [] }));
  const audited = trunks.flatMap((trunk): Audited[] => {
    const found = findTemplate(trunk);
    const own = new Set([trunk.line, ...[...trunk.settings.values()].map(({ line }) => line)]);
    const shown = causes.map(({ cause, lines }) => ({ cause, lines: lines.filter((line) => own.has(line)) }));
    return found === undefined ? [] : [{ ...found, causes: shown.filter(({ lines }) => lines.length > 0) }];
  });
  const toLookAt = audited.filter(isToLookAt);
  if (json) shell.outJson({ trunks: audited.map(toJson) });
  else {
    shell.out(...toTable(audited, shell.say));
    for (const entry of toLookAt) shell.out('', ...toLines(entry, shell.say));
    shell.out('', {
      it: `${toLookAt.length} da guardare, su ${audited.length}`,
      en: `${toLookAt.length} to look at, of ${audited.length}`,
    });
  }
  return toLookAt.length === 0 ? 0 : 1;
}
