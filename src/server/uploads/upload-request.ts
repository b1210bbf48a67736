import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { AppError } from '../../domain/errors';
import { POLICIES } from '../../domain/upload/receipt';
import { kindNamed, UPLOAD_PATHS } from '../../domain/upload/upload-paths';
import type { UploadRequest } from '../../services/uploads/jobs/receive-upload';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const QUERY = z.strictObject({
  kind: z.string().max(40),
  batchKey: z.string().normalize('NFC').max(100),
  policy: z.enum(POLICIES).default('REJECT_ROWS'),
  commit: flag.default(false),
  sheets: z.string().max(2_000).optional(),
  includeHidden: flag.default(false),
  defaults: flag.default(false),
  units: z
    .string()
    .max(500)
    .regex(/^\w+:(YUAN|WAN)(,\w+:(YUAN|WAN))*$/)
    .optional(),
  parent: z.uuid().optional(),
});

/**
 * What the address of an upload says (上传参数): kind and batchKey always; policy, commit, sheets (separated by `/`), includeHidden,
 * defaults (the department's own values for columns the file lacks), units (`fine:WAN,confiscated:YUAN`), parent where wanted.
 * @throws AppError INVALID_INPUT naming the parameter
 */
export function uploadRequest(query: unknown, fileName: string): UploadRequest {
  const parsed = QUERY.safeParse(query);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.join('、') : issue.path.join('.'),
    );
    throw new AppError('INVALID_INPUT', `参数缺失或有误：${names.join('、')} / Missing or wrong parameter`);
  }
  const { batchKey, policy, commit, includeHidden, defaults } = parsed.data;
  const kind = kindNamed(parsed.data.kind);
  if (kind === null) throw unknownKind();
  const sheets = parsed.data.sheets?.split('/');
  const units = parsed.data.units === undefined ? undefined : unitsOf(parsed.data.units);
  const options = { fileName, commit, includeHidden, defaults, ...(sheets && { sheets }), ...(units && { units }) };
  return { kind, batchKey, policy, options, parentId: parsed.data.parent ?? null };
}

/** The name of a raw body, from the header `x-file-name`, percent-encoded UTF-8. @throws AppError INVALID_INPUT without one */
export function fileNameOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-file-name'];
  if (typeof given !== 'string' || given === '') throw noName();
  try {
    return decodeURIComponent(given);
  } catch {
    throw noName();
  }
}

function unitsOf(text: string): Readonly<Record<string, 'YUAN' | 'WAN'>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [field = '', unit] = pair.split(':');
      return [field, unit === 'WAN' ? 'WAN' : 'YUAN'] as const;
    }),
  );
}

function unknownKind(): AppError {
  const names = Object.values(UPLOAD_PATHS).join('、');
  return new AppError('INVALID_INPUT', `kind 须为 ${names} 之一 / kind must be one of these`);
}

function noName(): AppError {
  return new AppError(
    'INVALID_INPUT',
    '请在请求头 x-file-name 中给出文件名（URL 编码）/ Give the file name in the header x-file-name, percent-encoded',
  );
}
