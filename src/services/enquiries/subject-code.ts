import { AppError } from '../../domain/errors';
import { checkUscc } from '../../domain/subject/unified-social-credit-code';

/** The normalised code of a subject asked for. @throws AppError INVALID_INPUT, naming the check that failed */
export function subjectCode(text: string): string {
  const check = checkUscc(text);
  if (check.ok) return check.uscc;
  throw new AppError('INVALID_INPUT', `统一社会信用代码无效（${check.failed}）/ Invalid unified social credit code`);
}
