/** The addresses that a provider's calls come from. */
import { checkHost, isIpv4, isIpv6 } from './hosts';
import { checkNumber } from './numbers';
import { besidePlaceholders } from './placeholders';
import { quote, type Finding } from './problems';

/** What is wrong with hosts and networks that are joined by commas (Asterisk's `match` of an `identify`), or nothing. */
export function checkSources(value: string): Finding | undefined {
  for (const source of value.split(/, ?/)) {
    const [host = '', mask, ...more] = source.split('/');
    const isWhole = mask === undefined ? !/[\s;|&]/.test(host) : more.length === 0 && isMask(host, mask);
    const finding = isWhole ? besidePlaceholders(checkHost)(host) : notASource(source);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** Whether a text tells how much of an address is the network's: `24`, or `255.255.255.0`. Of everybody's it is nothing. */
function isMask(address: string, mask: string): boolean {
  if (isIpv6(address)) return checkNumber(mask, 1, 128) === undefined;
  return isIpv4(address) && (checkNumber(mask, 1, 32) === undefined || (/^255\.\d/.test(mask) && isIpv4(mask)));
}

/** A network that is none. */
function notASource(source: string): Finding {
  return {
    what: {
      it: `${quote(source)} non è un host né una rete.`,
      en: `${quote(source)} is neither a host nor a network.`,
    },
    allowed: {
      it: 'nomi, indirizzi e reti separati da virgole: 192.0.2.1,198.51.100.0/24',
      en: 'names, addresses and networks with commas between them: 192.0.2.1,198.51.100.0/24',
    },
    fix: {
      it: 'Metti le virgole; di una rete scrivi l’indirizzo, una barra e i bit.',
      en: 'Put commas between; of a network write the address, a slash and its bits.',
    },
  };
}
