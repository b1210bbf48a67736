import { requireAction } from '../../../domain/access/actions';
import type { Actor } from '../../../domain/access/actor';
import { AppError } from '../../../domain/errors';
import { RECORD_KINDS } from '../../../domain/record/record-kind';
import { kindNamed } from '../../../domain/upload/upload-paths';
import { writeTemplate } from '../../../files/write/write-template';
import type { Download } from './download-upload';

/**
 * A template to fill in (报送模板), by names such as `penalties.xlsx` and `licences.csv`.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for a name that is none
 */
export function templateFile(actor: Actor | null, name: string): Download {
  requireAction(actor, 'templates.read');
  const [, path = '', format] = /^([\w-]+)\.(xlsx|csv)$/.exec(name) ?? [];
  const kind = kindNamed(path);
  if (kind === null) throw new AppError('NOT_FOUND', '没有该模板 / No such template');
  const made = format === 'csv' ? 'csv' : 'xlsx';
  return { fileName: `${RECORD_KINDS[kind].zh}报送模板.${made}`, content: writeTemplate(kind, made) };
}
