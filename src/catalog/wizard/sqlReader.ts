import { quote } from '../model/problems';
import type { Bilingual } from '../model/types';
import type { SqlStatement, SqlToken } from './sqlStatements';

/** Why a statement can't be read, and on which line of its file. */
export class SqlFault extends Error {
  constructor(
    readonly line: number,
    readonly what: Bilingual,
  ) {
    super(what.en);
  }
}

/** The tokens of a statement, taken one after the other. Every fault is thrown as {@link SqlFault}. */
export class SqlReader {
  private next = 0;

  constructor(private readonly statement: SqlStatement) {}

  /** The line of what comes next, or else of the last token. */
  get line(): number {
    const { tokens, line } = this.statement;
    return (tokens[this.next] ?? tokens.at(-1))?.line ?? line;
  }

  /** Takes words or signs, in capitals, if they are what comes next. */
  take(...wanted: readonly string[]): boolean {
    const found = wanted.every((word, index) => {
      const token = this.statement.tokens[this.next + index];
      return (token?.kind === 'word' || token?.kind === 'sign') && token.value.toUpperCase() === word;
    });
    if (found) this.next += wanted.length;
    return found;
  }

  /** Takes whatever comes next. */
  takeAny(): SqlToken {
    const token = this.statement.tokens[this.next];
    if (token === undefined) this.fail('Il comando SQL finisce a metà.', 'The SQL statement ends half-way.');
    this.next += 1;
    return token;
  }

  /** Throws when something is left. */
  end(): void {
    if (this.next < this.statement.tokens.length) this.failHere();
  }

  /** Throws at what comes next. */
  failHere(): never {
    const { line } = this;
    const shown = quote(this.statement.source.slice(this.takeAny().at).split('\n')[0] ?? '');
    this.fail(`Non è SQL valido da ${shown} in poi.`, `It is not valid SQL from ${shown} on.`, line);
  }

  fail(it: string, en: string, line = this.line): never {
    throw new SqlFault(line, { it, en });
  }
}
