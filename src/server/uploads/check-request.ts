import { z } from 'zod';
import { CHECK_PURPOSES } from '../../domain/check/check-purpose';
import type { CheckJobQuestion } from '../../domain/check/check-job';
import type { CheckPurpose } from '../../domain/check/check-purpose';
import { AppError } from '../../domain/errors';

const PURPOSES = Object.keys(CHECK_PURPOSES) as [CheckPurpose, ...CheckPurpose[]];
const QUERY = z.strictObject({
  purpose: z.enum(PURPOSES),
  matterNo: z.string().max(100),
  projectName: z.string().max(200),
  projectNumber: z.string().max(200),
  projectKind: z.string().max(200).optional(),
  regionCode: z.string().max(6).optional(),
  defaulters: z.enum(['EXCLUDED', 'ADMITTED', 'SILENT']).default('SILENT'),
});

/**
 * What the address of a check by file says (核查参数): purpose, matterNo, projectName, projectNumber always; projectKind, regionCode,
 * defaulters where wanted.
 * @throws AppError INVALID_INPUT naming the parameter
 */
export function checkRequest(query: unknown): CheckJobQuestion {
  const parsed = QUERY.safeParse(query);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.join('、') : issue.path.join('.'),
    );
    throw new AppError('INVALID_INPUT', `参数缺失或有误：${names.join('、')} / Missing or wrong parameter`);
  }
  const {
    purpose,
    matterNo,
    projectName: name,
    projectNumber: number,
    projectKind,
    regionCode,
    defaulters,
  } = parsed.data;
  const project = { name, number, projectKind: projectKind ?? null, regionCode: regionCode ?? null, defaulters };
  return { purpose, matterNo, project };
}
