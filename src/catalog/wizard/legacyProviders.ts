import { splitStatements } from './sqlStatements';

/** The file that fills the wizard's older table, `providers`: NethVoice still ships it. */
export const LEGACY_FILE = '50_asterisk.providers.sql';

/**
 * The keys of the older table, with the lines on which their rows begin. Only the first value of each row is looked at,
 * so that a row that MariaDB would refuse counts too.
 */
export function readLegacyProviders(sql: string): ReadonlyMap<string, number> {
  const statements = splitStatements(sql);
  if ('unterminated' in statements) return new Map();
  return new Map(
    statements.flatMap(({ tokens }) => {
      const from = tokens.findIndex(({ kind, value }) => kind === 'word' && /^VALUES?$/i.test(value));
      if (from < 0 || !tokens.slice(0, from).some(({ value }) => value === 'providers')) return [];
      return tokens.flatMap(({ kind, value, line }, index): [string, number][] => {
        const opener = tokens[index - 1];
        return index > from && kind === 'text' && opener?.kind === 'sign' && opener.value === '('
          ? [[value, line]]
          : [];
      });
    }),
  );
}
