/** A mistake of the person at the terminal, or a file that cannot be used. The message is Dutch and says what to do. */
export class CliError extends Error {
  /** 2 for a wrong call, 1 for a file that cannot be read or used. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command and turns what goes wrong into a message and an exit code: 0 good, 1 bad input, 2 wrong call. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const known = error instanceof CliError;
    const parse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      known
        ? `${message}\n`
        : parse
          ? `Onbekende optie. ${message}\nGebruik --help voor uitleg.\n`
          : `Dit lukte niet: ${message}\n`,
    );
    process.exitCode = known ? error.exitCode : parse ? 2 : 1;
  }
}
