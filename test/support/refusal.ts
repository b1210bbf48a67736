import { AppError } from '../../src/domain/errors';

/** Code with which a piece of work is refused, or DONE when it is not; any other fault fails the test. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'DONE';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
