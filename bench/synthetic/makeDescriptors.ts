import type { ProviderRecord } from '../../src/catalog/search/records/types';
import { TEST_PLAN } from '../../src/catalog/model/testPlan';
import { EDITOR_SCHEMA_LINE } from '../../src/catalog/wizard/descriptorText';
import { randomFrom, syntheticProviders } from '../../tests/fixtures/search/syntheticProviders';
import { toYaml, wrap, type YamlMap } from './frontMatter';
import { makeHistory } from './makeHistory';
import { LIMITATIONS, OPENINGS, SENTENCES, type Facts, type LimitationPhrase } from './phrases';

/** A provider that nobody ever heard of, as its two files. */
export interface SyntheticDescriptor {
  readonly key: string;
  /** `providers/<key>.md`. */
  readonly descriptor: string;
  /** The English body. */
  readonly english: string;
}

/** Chance, from a seed of each provider's own: how many there are changes none of them. */
interface Dice {
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many of a list, in its order. */
  some<T>(list: readonly T[], count: number): T[];
}

function createDice(seed: number): Dice {
  const random = randomFrom(seed);
  return {
    chance: (share) => random() < share,
    pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number],
    some: (list, count) => {
      const drawn = list.map((item, at) => ({ item, at, lot: random() })).sort((a, b) => a.lot - b.lot);
      return drawn
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    },
  };
}

/** Names under `.example` and addresses of the documentation's networks (RFC 2606 §2, RFC 5737): nobody's. */
function makeHost(host: string, at: number): string {
  if (/^[\d.]+$/.test(host))
    return `${['192.0.2', '198.51.100', '203.0.113'][at % 3]}.${1 + (Math.floor(at / 3) % 254)}`;
  return host.replace(/\.\w+$/, '.example');
}

/** The common codecs, which a descriptor must not repeat. */
const COMMON_CODECS = 'ulaw,alaw,gsm,g726,g722,g729';

function makeTrunk(record: ProviderRecord, host: string, dice: Dice): YamlMap {
  const { port, transport, encryption, registration, codecs = [] } = record;
  return {
    sip_server: host,
    sip_server_port: port === '5060' ? undefined : port,
    from_domain: dice.chance(0.9) ? host : undefined,
    registration: registration === 'none' ? 'none' : undefined,
    authentication: registration === 'none' ? 'none' : undefined,
    codecs: codecs.join(',') === COMMON_CODECS ? undefined : codecs,
    media_encryption: encryption === 'sdes' ? 'sdes' : undefined,
    transport: transport === 'udp' ? undefined : `0.0.0.0-${transport}`,
    rewrite_contact: dice.chance(0.3) ? 'no' : undefined,
    rtp_symmetric: dice.chance(0.2) ? 'yes' : undefined,
    failtrunk_enable: dice.chance(0.25) ? '1' : undefined,
    expiration: dice.chance(0.1) ? '3600' : undefined,
    dialoutopts_cb: dice.chance(0.15) ? '' : undefined,
    sendrpid: dice.chance(0.1) ? 'pai' : undefined,
  };
}

/** Opening, some sentences in lines or as a list, and a sibling where there is one. */
function makeBodies(facts: Facts, sibling: string | undefined, dice: Dice): { it: string; en: string } {
  const opening = dice.pick(OPENINGS);
  const sentences = dice.some(SENTENCES, 2 + (dice.chance(0.5) ? 1 : 0) + (dice.chance(0.3) ? 2 : 0));
  const asList = dice.chance(0.4);
  const body = (locale: 'it' | 'en'): string => {
    const own = { it: 'La stessa azienda ha', en: 'The same company has' };
    const also = { it: 'un’altra voce', en: 'another entry' };
    const other = sibling === undefined ? [] : [`${own[locale]} [${also[locale]}](./${sibling}.md).`];
    const rest = [...sentences.map((sentence) => sentence(facts)[locale]), ...other];
    const first = opening(facts)[locale];
    if (!asList) return wrap([first, ...rest].join(' '), 108).join('\n');
    return `${wrap(first, 108).join('\n')}\n\n${rest.map((line) => `- ${wrap(line, 106).join('\n  ')}`).join('\n')}`;
  };
  return { it: body('it'), en: body('en') };
}

const HOW_MANY_LIMITATIONS = [0, 0, 0, 0, 1, 1, 2, 3, 4];

function toField({ id, afterWizard, keywords, text }: LimitationPhrase): YamlMap {
  return { id, after_wizard: afterWizard === true ? 'yes' : undefined, keywords, text: { ...text } };
}

/** A record of tests that were all passed, or made no sense for the trunk. */
function makeTestRecord(registration: string): YamlMap {
  const skipped = registration === 'none' ? 'registration' : 'address';
  const cases = TEST_PLAN.map(({ number, appliesTo }) => [
    String(number),
    appliesTo === skipped ? 'not-applicable' : 'passed',
  ]);
  return { date: '2026-05-20', release: '1.6.7', cases: Object.fromEntries(cases) as Record<string, string> };
}

/** Where a provider stands: most are in the wizard without a public record of tests, as in the real catalog. */
function drawStanding(dice: Dice): { status: string; evidence?: string; inWizard: boolean } {
  if (dice.chance(0.9)) return { status: 'certified', evidence: 'wizard-list', inWizard: true };
  if (dice.chance(0.5)) return { status: 'certified', evidence: 'test-record', inWizard: true };
  if (dice.chance(0.5)) return { status: 'suspended', inWizard: true };
  return dice.chance(0.5) ? { status: 'withdrawn', inWizard: false } : { status: 'uncertified', inWizard: false };
}

/**
 * Makes descriptors in the real format that `catalog check` finds nothing wrong with; the same ones every
 * time, and of a larger number the first ones are those of a smaller.
 */
export function makeDescriptors(count: number, seed = 1): SyntheticDescriptor[] {
  const taken = new Set<string>();
  let before: { company: string; key: string } | undefined;
  return syntheticProviders(count, seed).map((record, at) => {
    const dice = createDice(seed * 1_000_003 + at);
    const name = taken.has(record.name.toLowerCase()) ? `${record.name} ${at}` : record.name;
    taken.add(name.toLowerCase());
    const sibling = dice.chance(0.2) ? before : undefined;
    const company = sibling?.company ?? name;
    before = { company, key: record.key };
    const host = makeHost(record.hosts[0] ?? '', at);
    const { release: since, date, history } = makeHistory(dice.pick([0, 0, 0, 1, 2, 3]), host);
    const { inWizard, ...standing } = drawStanding(dice);
    const bodies = makeBodies(
      { host, since, name, port: record.port ?? '', codecs: record.codecs ?? [] },
      sibling?.key,
      dice,
    );
    const usesPhone = dice.chance(0.1);
    const flags = record.encryption === 'sdes' ? { disable_srtp_header: '0' } : {};
    const frontMatter = toYaml({
      name,
      company,
      ...standing,
      wizard: inWizard ? { id: String(at + 1), since, since_date: date } : undefined,
      trunk: makeTrunk(record, host, dice),
      special: usesPhone ? { username: '$PHONE' } : {},
      flags,
      absent: inWizard && dice.chance(0.08) ? ['user_eq_phone', 'trust_id_outbound'] : [],
      limitations: dice.some(LIMITATIONS, dice.pick(HOW_MANY_LIMITATIONS)).map(toField),
      history,
      test_record: standing.evidence === 'test-record' ? makeTestRecord(record.registration ?? '') : undefined,
    });
    return {
      key: record.key,
      descriptor: `---\n${EDITOR_SCHEMA_LINE}\n${frontMatter}---\n\n${bodies.it}\n`,
      english: `${bodies.en}\n`,
    };
  });
}
