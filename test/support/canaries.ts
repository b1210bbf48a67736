import type { DemoOffice } from '../../src/demo/departments';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { recordCaseStep } from '../../src/services/cases/record-case-step';
import { checkSuppliers } from '../../src/services/checks/check-suppliers';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { stepForm } from './cases';
import type { Office } from './desk';
import { actor } from './desk';
import { firm, penaltyRow, registrationRow, wageListingRow } from './rows';
import { send, workOff } from './upload-files';

/** What must never be read by society, planted in every place that society may not see. */
export const CANARY = '金丝雀';
export const canary = (where: string): string => `${CANARY}${where}`;
/** A well-formed resident number of nobody, and names of invented persons. */
export const ID_NUMBER = '990102198001010010';
export const PERSONS = ['端木甲示', '司徒乙示'] as const;
export const SECRET = new RegExp([CANARY, ID_NUMBER, '13800000000', ...PERSONS].join('|'));
const DAY = '2026-06-01';

let batches = 0;
async function file(office: Office, by: DemoOffice, kind: RecordKind, rows: RawRow[], isSound = true): Promise<string> {
  const receipt = await uploadRecords(office.desk(DAY), actor('UPLOADER', by, canary('经办')), {
    ...{ kind, rows, batchKey: `c${(batches += 1)}`, policy: 'REJECT_ROWS', dryRun: false },
  });
  if (isSound && receipt.counts.accepted !== rows.length) throw new Error(JSON.stringify(receipt.problems));
  return receipt.rows[0]?.recordId ?? '';
}

/** Two firms that society knows, with everything about them that it may not know. */
export async function plantCanaries(office: Office): Promise<void> {
  const [one, two, held] = [firm(1), firm(2), firm(3)];
  await file(office, 'MARKET', 'REGISTRATION', [registrationRow(one), registrationRow(two)]);
  await plantKinds(office);
  const listed = await file(office, 'LABOUR', 'LISTING', [
    wageListingRow(two, {
      remark: canary('备注'),
      persons: [{ role: '法定代表人', name: PERSONS[0], idNumber: ID_NUMBER }],
    }),
  ]);
  const confirm = { batchKey: 'confirm', dryRun: false, recordIds: [listed] };
  await confirmListings(office.desk(DAY), actor('APPROVER', 'LABOUR', canary('复核')), confirm);
  await file(office, 'LABOUR', 'LISTING', [wageListingRow(one, { decisionNumber: '待复核', facts: canary('待复核') })]);
  await file(
    office,
    'LABOUR',
    'LISTING',
    [wageListingRow(held, { decisionNumber: '无登记', facts: canary('无登记') })],
    false,
  );
  await plantWork(office);
}

async function plantKinds(office: Office): Promise<void> {
  const one = firm(1);
  const whole = { facts: `电话13800000000，${canary('含号码')}，身份证${ID_NUMBER}` };
  await file(office, 'MARKET', 'PENALTY', [
    penaltyRow(one, { decisionNumber: '轻微', kinds: '警告', content: '警告', fine: null, facts: canary('轻微') }),
    penaltyRow(one, { decisionNumber: '含号码', ...whole }),
  ]);
  const repaired = await file(office, 'MARKET', 'PENALTY', [
    penaltyRow(one, { decisionNumber: '撤回', facts: canary('撤回') }),
  ]);
  await withdrawRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    batchKey: 'taken-back',
    dryRun: false,
    rows: [{ recordId: repaired, withdrawnOn: DAY, reason: canary('撤回理由') }],
  });
  const { authority, authorityCode } = penaltyRow(one) as { authority: string; authorityCode: string };
  const head = { uscc: one.uscc, name: one.name };
  await file(
    office,
    'MARKET',
    'GUIDANCE',
    [
      {
        ...{ ...head, guidanceType: '约谈', documentNumber: 'G1', givenOn: '2026-05-01' },
        ...{ matter: canary('约谈'), remark: canary('约谈备注'), authority, authorityCode },
      },
    ],
    false,
  );
}

async function plantWork(office: Office): Promise<void> {
  const one = firm(1);
  const notice = { ...stepForm('NOTICE', { serial: 1, number: '7' }), facts: canary('案件') };
  const opened = await recordCaseStep(office.desk(DAY), actor('OFFICER', 'LABOUR', canary('办案')), {
    ...{ step: 'NOTICE', caseId: null, form: notice, correctionReason: null },
  });
  await recordCaseStep(office.desk(DAY), actor('OFFICER', 'LABOUR'), {
    ...{ step: 'STATEMENT', caseId: opened.view?.file.caseId ?? '', correctionReason: null },
    form: { ...stepForm('STATEMENT', { serial: 1, number: '7' }), statement: canary('陈述') },
  });
  const buyer = actor('PROCUREMENT', 'FINANCE', canary('采购'));
  await checkSuppliers(office.desk(DAY), buyer, {
    ...{ purpose: 'GOVERNMENT_PROCUREMENT', matterNo: canary('办件'), asOf: null },
    project: {
      name: canary('项目'),
      number: canary('编号'),
      projectKind: null,
      regionCode: null,
      defaulters: 'SILENT',
    },
    suppliers: [
      { uscc: one.uscc, name: null },
      { uscc: null, name: canary('供应商') },
    ],
  } as never);
  const rows = [
    registrationRow(firm(4), { uscc: '91990102MA0D0000XX', legalRepresentative: PERSONS[1], scope: canary('错行') }),
  ];
  await send(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind: 'REGISTRATION', rows, policy: 'QUARANTINE' },
    options: { fileName: `${canary('文件名')}.csv`, commit: true },
  });
  await workOff(office.desk(DAY));
}
