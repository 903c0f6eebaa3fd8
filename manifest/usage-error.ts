/** A mistake in the call of a command. The message is English and says what to do; the command ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs a command: prints the message of a `UsageError` or of an unknown option and sets exit code 2; other errors go on. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
    if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
