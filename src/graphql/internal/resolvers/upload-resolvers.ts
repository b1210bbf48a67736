import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import { RECORD_KINDS, RECORD_KIND_NAMES } from '../../../domain/record/record-kind';
import type { RecordKind } from '../../../domain/record/record-kind';
import type { RawRow } from '../../../domain/upload/parse-row';
import { uploadRecords } from '../../../services/uploads/upload-records';
import type { InternalContext } from '../context';
import { UPLOAD_INPUTS, UPLOAD_MUTATIONS } from '../types/inputs';
import type { UploadRowsInput } from '../types/inputs';
import { ReceiptType } from '../types/receipt';

function uploadResolver(kind: RecordKind) {
  const { zh, en } = RECORD_KINDS[kind];
  @Resolver()
  class UploadMutation {
    @Authorized<Action>('records.upload')
    @Mutation(() => ReceiptType, {
      name: UPLOAD_MUTATIONS[kind],
      description: `报送${zh}。Uploads records: ${en}. Problems of rows are in the receipt, E01 to E30; the whole batch is refused with INVALID_INPUT, LIMIT_EXCEEDED or CONFLICT.`,
    })
    async upload(
      @Ctx() { desk, actor }: InternalContext,
      @Arg('input', () => UPLOAD_INPUTS[kind], { description: '批次。The batch.' }) input: UploadRowsInput,
    ): Promise<ReceiptType> {
      const rows = input.rows.map((row): RawRow => ({ ...row }));
      return uploadRecords(desk, actor, {
        kind,
        batchKey: input.batchKey,
        policy: input.policy,
        dryRun: input.dryRun,
        rows,
      });
    }
  }
  return UploadMutation;
}

/** One upload mutation for each kind of record (各类记录的报送). */
export const UPLOAD_RESOLVERS = RECORD_KIND_NAMES.map(uploadResolver);
