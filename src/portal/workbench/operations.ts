/** Generated from the printed schema: `npm run operations`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 附注。Mark beside a verdict. */
export type CheckMark =
  /** 以曾用名查询。The name given is a former one. */
  | 'FORMER_NAME'
  /** 营业执照已吊销。The business licence is revoked. */
  | 'LICENCE_REVOKED'
  /** 登记已迁出本市。The registration moved to another city. */
  | 'MOVED_OUT'
  /** 登记信息未到，名称未经核对。The registration has not arrived, the name was not verified. */
  | 'NAME_UNVERIFIED'
  /** 名称中没有字号，无法识别企业，请填写完整名称或代码。The name holds no brand: give the whole name or the code. */
  | 'NO_BRAND'
  /** 来源数据待核。A listing row about this code was refused or is held: its source is incomplete. */
  | 'SOURCE_INCOMPLETE'
  /** 有列入决定被法院或复议机关中止执行。A listing is suspended by a court or in reconsideration. */
  | 'SUSPENDED'
  /** 异议处理中。An objection to a record behind the verdict, or an application for its repair, is being dealt with; it changes no verdict. */
  | 'UNDER_OBJECTION';

/** 项目信息，按采购、招标文件填写。The project, as its documents say. */
export type CheckProjectInput = {
  /** 对失信被执行人的规定，仅用于招标投标。Rule on judgment defaulters; bidding only. */
  defaulters?: DefaulterRule;
  /** 项目名称，不超过200字。Name, up to 200 characters. */
  name: string;
  /** 项目或采购编号。Project or procurement number. */
  number: string;
  /** 项目类型，用于核对禁止投标决定的范围。Kind of project, held against the scope of bans. */
  projectKind?: string | null | undefined;
  /** 项目所在地行政区划代码。Region of the project, GB/T 2260. */
  regionCode?: string | null | undefined;
};

/** 核查用途。What suppliers are checked for. */
export type CheckPurpose =
  /** 招标投标 */
  | 'BIDDING'
  /** 政府投资项目 */
  | 'GOVERNMENT_INVESTMENT'
  /** 政府采购 */
  | 'GOVERNMENT_PROCUREMENT'
  /** 评优评先 */
  | 'HONOURS'
  /** 专项奖励资金 */
  | 'REWARD_FUNDS'
  /** 财政补贴 */
  | 'SUBSIDY';

/** 供应商核查请求。A check of suppliers. */
export type CheckSuppliersInput = {
  /** 核查日期，空为今日，不得为过去。Day meant; today when empty, never a past day. */
  asOf?: string | null | undefined;
  /** 办件编号，必填。Number of the matter at hand, required. */
  matterNo: string;
  /** 项目。The project. */
  project: CheckProjectInput;
  /** 核查用途。Purpose. */
  purpose: CheckPurpose;
  /** 供应商，1至1000户。Suppliers, 1 to 1,000. */
  suppliers: Array<SupplierInput>;
};

/** 招标文件对失信被执行人的规定。What the tender documents say of judgment defaulters. */
export type DefaulterRule =
  /** 可以投标。They may bid. */
  | 'ADMITTED'
  /** 不得投标。They may not bid. */
  | 'EXCLUDED'
  /** 未载明。The documents do not say. */
  | 'SILENT';

/** 部门层级。Level of a department. */
export type DepartmentLevel =
  /** 市级。City. */
  | 'CITY'
  /** 县级。County. */
  | 'COUNTY';

/** 栏目新值。A cell set right. */
export type FieldValueInput = {
  /** 栏目标识。Our name of the field. */
  field: string;
  /** 新值；null 为清空。New value; null empties the cell. */
  value?: string | null | undefined;
};

/** 名单类型。List type, with the ban decisions of bid regulators. */
export type ListType =
  /** 招标投标禁止参加决定 */
  | 'BID'
  /** 失信被执行人 */
  | 'DEFAULT'
  /** 政府采购严重违法失信行为记录名单 */
  | 'PROC'
  /** 安全生产严重失信主体名单 */
  | 'SAFETY'
  /** 市场监管严重违法失信名单 */
  | 'SAMR'
  /** 统计严重失信企业 */
  | 'STAT'
  /** 重大税收违法失信主体 */
  | 'TAX'
  /** 拖欠农民工工资失信联合惩戒对象名单 */
  | 'WAGE';

/** 措施效力。Whether law orders a measure or allows it to be weighed. */
export type MeasureForce =
  /** 可以作为审慎性参考。It may be weighed. */
  | 'MAY_WEIGH'
  /** 依法应当实施。The law orders it. */
  | 'MUST';

/** 问题级别。What a problem does to its row. */
export type ProblemLevel =
  /** 暂存待核。Holds it back. */
  | 'HOLDS'
  /** 退回。Refuses it. */
  | 'REFUSES'
  /** 提示。Warns only. */
  | 'WARNS';

/** 记录种类。Kind of record. */
export type RecordKind =
  /** 经营异常名录。Abnormal-operation entry. */
  | 'ABNORMAL_ENTRY'
  /** 信用承诺。Credit commitment. */
  | 'COMMITMENT'
  /** 合同履行。Performance of a public contract. */
  | 'CONTRACT_PERFORMANCE'
  /** 后续处理决定。Later decision on a filed record. */
  | 'DISPOSITION'
  /** 提醒、约谈与行政指导。Reminder, talk or guidance. */
  | 'GUIDANCE'
  /** 诚信荣誉与守信激励名单。Honour or red listing. */
  | 'HONOUR'
  /** 司法裁判及执行。Judgment or enforcement. */
  | 'JUDGMENT'
  /** 行政许可。Administrative licence. */
  | 'LICENCE'
  /** 名单列入。Listing on the black side, or ban decision. */
  | 'LISTING'
  /** 行政处罚。Administrative penalty. */
  | 'PENALTY'
  /** 登记注册信息。Registration. */
  | 'REGISTRATION';

/** 行处理结果。What became of a row. */
export type RowOutcome =
  /** 已归档。Filed. */
  | 'ACCEPTED'
  /** 已暂存待核。Held or kept aside. */
  | 'QUARANTINED'
  /** 已退回。Refused. */
  | 'REFUSED'
  /** 内容相同，未变。On file with the same content. */
  | 'UNCHANGED';

/** 来源状态。How fresh a source is. */
export type SourceState =
  /** 近三十日内有报送。Sent something within thirty days. */
  | 'FRESH'
  /** 从未报送。Has never sent anything of the kind. */
  | 'MISSING'
  /** 超过三十日未报送。Sent nothing for more than thirty days. */
  | 'STALE';

/** 信用状况。Standing; WATCH is internal. */
export type StandingStatus =
  /** 严重失信主体名单在列。On a severe list. */
  | 'BLACK'
  /** 无以上情形。None of the above. */
  | 'NORMAL'
  /** 守信激励名单在列。On a red list. */
  | 'RED'
  /** 重点关注（仅内部使用）。To be watched, internal only. */
  | 'WATCH';

/** 一户供应商：代码、名称至少其一。A supplier: code, name, or both. */
export type SupplierInput = {
  /** 企业名称。Name. */
  name?: string | null | undefined;
  /** 统一社会信用代码。Unified code. */
  uscc?: string | null | undefined;
};

/** 错误处理方式。What to do when a row is wrong. */
export type UploadPolicy =
  /** 暂存错误行待更正，其余归档。Wrong rows are kept aside to be corrected, the others filed. */
  | 'QUARANTINE'
  /** 有一行错误即整批退回。One wrong row sends the batch back. */
  | 'REJECT_BATCH'
  /** 退回错误行，其余归档。Wrong rows are refused, the others filed. */
  | 'REJECT_ROWS';

/** 上传任务状态。State of an uploaded file. */
export type UploadState =
  /** 已取消，未留存任何数据行。Cancelled; no row is kept. */
  | 'CANCELLED'
  /** 已检查，待提交。Checked: nothing is filed yet. */
  | 'CHECKED'
  /** 检查中。Being read and checked. */
  | 'CHECKING'
  /** 提交中。Being filed, all or nothing. */
  | 'COMMITTING'
  /** 已完成。Filed, with a receipt. */
  | 'DONE'
  /** 失败，未留存任何数据行。Failed; no row is kept. */
  | 'FAILED'
  /** 已接收，待检查。Received, waiting to be checked. */
  | 'RECEIVED';

/** 上传任务步骤。What an upload is at. */
export type UploadStep =
  /** 核对档案。Checking rows against the archive. */
  | 'CHECK'
  /** 归档。Filing. */
  | 'COMMIT'
  /** 读取文件。Reading the file. */
  | 'READ';

/** 核查结论。Verdict on a supplier. */
export type Verdict =
  /** 名称对应多个或仅相近的主体，须以统一社会信用代码再查。The name does not settle which firm is meant. */
  | 'AMBIGUOUS'
  /** 依法应当限制。An article orders the exclusion for this purpose. */
  | 'BLOCK'
  /** 本平台所查来源未见限制情形。Nothing that binds or may be weighed for this purpose in the sources consulted. */
  | 'CLEAR'
  /** 主体已注销。The firm no longer exists. */
  | 'DISSOLVED'
  /** 统一社会信用代码无效。The code fails a check. */
  | 'INVALID_CODE'
  /** 名称与统一社会信用代码不符。Name and code belong to different firms. */
  | 'NAME_MISMATCH'
  /** 须人工核实、裁量。An article allows weighing, or a source is incomplete: a person decides. */
  | 'REVIEW'
  /** 本平台无该主体信息。Nothing on file: no suspicion, and no clearance. */
  | 'UNKNOWN_SUBJECT';

export type PendingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PendingQuery = {
  pendingListings: {
    nextCursor: string | null;
    listings: Array<{
      recordId: string;
      version: number;
      uscc: string;
      name: string;
      listType: ListType;
      decisionNumber: string;
      recordedAt: string;
      recordedBy: string;
      approvers: Array<string>;
    }>;
  };
};

export type DossierQueryVariables = Exact<{
  recordId: string | number;
  matterNo: string;
}>;

export type DossierQuery = {
  approvalDossier: {
    uscc: string;
    obstacleZh: string | null;
    firmsInBatch: number;
    approversRequired: number;
    approvedBy: Array<string>;
    change: { name: string; before: StandingStatus; after: StandingStatus } | null;
    measures: Array<{ code: string; nameZh: string; force: MeasureForce; basis: Array<string>; authorityZh: string }>;
    draftPublic: {
      titleZh: string;
      facts: string | null;
      basis: string | null;
      shownFrom: string;
      shownUntil: string | null;
      dutyZh: string | null;
      repairableFrom: string | null;
      withheld: boolean;
      persons: Array<{ name: string }>;
    } | null;
  } | null;
};

export type ConfirmMutationVariables = Exact<{
  batchKey: string;
  recordIds: Array<string | number> | string | number;
  versions?: Array<number> | number | null | undefined;
}>;

export type ConfirmMutation = {
  confirmListings: {
    counts: { received: number; accepted: number; unchanged: number; refused: number; quarantined: number };
    problems: Array<{ code: string; messageZh: string; messageEn: string; suggestion: string | null }>;
    standingChanges: Array<{ uscc: string; name: string; before: StandingStatus; after: StandingStatus }>;
  };
};

export type TwoMomentsQueryVariables = Exact<{
  uscc: string | number;
  matterNo: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  thenAsOf?: string | null | undefined;
  thenKnownAt?: string | null | undefined;
}>;

export type TwoMomentsQuery = {
  left: {
    uscc: string;
    asOf: string;
    knownAt: string;
    status: StandingStatus;
    rule: string;
    catalogueVersion: string;
    measures: Array<{ code: string; nameZh: string }>;
    used: Array<{
      recordId: string;
      titleZh: string;
      documentNumber: string | null;
      endsOn: string | null;
      uses: Array<string>;
    }>;
    setAside: Array<{
      recordId: string;
      titleZh: string;
      documentNumber: string | null;
      setAsideTextZh: string | null;
    }>;
  } | null;
  right: {
    uscc: string;
    asOf: string;
    knownAt: string;
    status: StandingStatus;
    rule: string;
    catalogueVersion: string;
    measures: Array<{ code: string; nameZh: string }>;
    used: Array<{
      recordId: string;
      titleZh: string;
      documentNumber: string | null;
      endsOn: string | null;
      uses: Array<string>;
    }>;
    setAside: Array<{
      recordId: string;
      titleZh: string;
      documentNumber: string | null;
      setAsideTextZh: string | null;
    }>;
  } | null;
};

export type MomentFragment = {
  uscc: string;
  asOf: string;
  knownAt: string;
  status: StandingStatus;
  rule: string;
  catalogueVersion: string;
  measures: Array<{ code: string; nameZh: string }>;
  used: Array<{
    recordId: string;
    titleZh: string;
    documentNumber: string | null;
    endsOn: string | null;
    uses: Array<string>;
  }>;
  setAside: Array<{ recordId: string; titleZh: string; documentNumber: string | null; setAsideTextZh: string | null }>;
};

export type OwnDepartmentQueryVariables = Exact<{ [key: string]: never }>;

export type OwnDepartmentQuery = {
  departments: Array<{
    code: string;
    name: string;
    kinds: Array<RecordKind>;
    level: DepartmentLevel;
    contact: string;
    issuesBoards: boolean;
  }>;
};

export type JobsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type JobsQuery = {
  uploadJobs: {
    nextCursor: string | null;
    jobs: Array<{
      id: string;
      fileName: string;
      kind: RecordKind;
      state: UploadState;
      receivedAt: string;
      uploadedBy: string;
      rowsTotal: number | null;
      counts: { received: number; accepted: number; unchanged: number; refused: number; quarantined: number } | null;
    }>;
  };
};

export type CountsFragment = {
  received: number;
  accepted: number;
  unchanged: number;
  refused: number;
  quarantined: number;
};

export type JobQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type JobQuery = {
  upload: {
    job: {
      id: string;
      fileName: string;
      kind: RecordKind;
      state: UploadState;
      step: UploadStep;
      policy: UploadPolicy;
      rowsDone: number;
      rowsTotal: number | null;
      secondsLeft: number | null;
      duplicateRows: number;
      lateRows: number;
      needsSecondPerson: boolean;
      sha256: string;
      outcomeSha256: string | null;
      counts: { received: number; accepted: number; unchanged: number; refused: number; quarantined: number } | null;
      failure: { code: string; message: string } | null;
      problemCounts: Array<{ code: string; messageZh: string; messageEn: string; count: number }>;
      report: {
        unknownColumns: Array<string>;
        hiddenLines: number;
        unreadSheets: Array<string>;
        footerLines: number;
        missingColumns: Array<{ nameZh: string }>;
        unitAsked: Array<{ nameZh: string }>;
      } | null;
      impact: {
        atOnce: {
          firms: number;
          named: Array<{ uscc: string; name: string; before: StandingStatus; after: StandingStatus }>;
        };
        ifConfirmed: {
          firms: number;
          named: Array<{ uscc: string; name: string; before: StandingStatus; after: StandingStatus }>;
        };
      };
      rows: {
        nextCursor: string | null;
        rows: Array<{
          row: number;
          line: number;
          uscc: string | null;
          outcome: RowOutcome;
          closedAt: string | null;
          problems: Array<{
            code: string;
            field: string | null;
            level: ProblemLevel;
            value: string | null;
            messageZh: string;
            messageEn: string;
            suggestion: string | null;
          }>;
        }>;
      };
    } | null;
  } | null;
};

export type ChangeFragment = { uscc: string; name: string; before: StandingStatus; after: StandingStatus };

export type CommitMutationVariables = Exact<{
  id: string | number;
  policy?: UploadPolicy | null | undefined;
}>;

export type CommitMutation = { commitUpload: { id: string; state: UploadState } };

export type CancelUploadMutationVariables = Exact<{
  id: string | number;
}>;

export type CancelUploadMutation = { cancelUpload: { id: string; state: UploadState } };

export type CorrectRowMutationVariables = Exact<{
  id: string | number;
  row: number;
  values: Array<FieldValueInput> | FieldValueInput;
}>;

export type CorrectRowMutation = {
  correctRow: {
    counts: { received: number; accepted: number; unchanged: number; refused: number; quarantined: number };
    problems: Array<{ code: string; messageZh: string; messageEn: string; suggestion: string | null }>;
  };
};

export type CheckSuppliersMutationVariables = Exact<{
  input: CheckSuppliersInput;
}>;

export type CheckSuppliersMutation = {
  checkSuppliers: {
    certificateNumber: string;
    check: {
      checkId: string;
      madeAt: string;
      asOf: string;
      projectName: string;
      projectNumber: string;
      purpose: CheckPurpose;
      suppliers: number;
      notice: string;
      stamp: string | null;
      counts: Array<{ verdict: Verdict; suppliers: number }>;
      sources: Array<{ departmentName: string; kind: RecordKind; lastReceivedAt: string | null; state: SourceState }>;
      results: Array<{
        place: number;
        typedUscc: string | null;
        typedName: string | null;
        uscc: string | null;
        name: string | null;
        verdict: Verdict;
        textZh: string;
        marks: Array<CheckMark>;
        failedCheck: string | null;
        nearbyCodes: Array<{ uscc: string; onFile: boolean }>;
        candidates: Array<{ uscc: string; name: string; score: number; reasonsZh: Array<string> }>;
        reasons: Array<{
          nameZh: string;
          effect: Verdict;
          force: MeasureForce;
          openPointZh: string | null;
          basis: string;
          recordZh: string;
          authority: string;
          documentNumber: string;
          since: string | null;
          endsOn: string | null;
        }>;
      }>;
    };
  };
};

export type CheckWholeFragment = {
  checkId: string;
  madeAt: string;
  asOf: string;
  projectName: string;
  projectNumber: string;
  purpose: CheckPurpose;
  suppliers: number;
  notice: string;
  stamp: string | null;
  counts: Array<{ verdict: Verdict; suppliers: number }>;
  sources: Array<{ departmentName: string; kind: RecordKind; lastReceivedAt: string | null; state: SourceState }>;
  results: Array<{
    place: number;
    typedUscc: string | null;
    typedName: string | null;
    uscc: string | null;
    name: string | null;
    verdict: Verdict;
    textZh: string;
    marks: Array<CheckMark>;
    failedCheck: string | null;
    nearbyCodes: Array<{ uscc: string; onFile: boolean }>;
    candidates: Array<{ uscc: string; name: string; score: number; reasonsZh: Array<string> }>;
    reasons: Array<{
      nameZh: string;
      effect: Verdict;
      force: MeasureForce;
      openPointZh: string | null;
      basis: string;
      recordZh: string;
      authority: string;
      documentNumber: string;
      since: string | null;
      endsOn: string | null;
    }>;
  }>;
};

export type ChecksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ChecksQuery = {
  supplierChecks: {
    nextCursor: string | null;
    checks: Array<{
      checkId: string;
      madeAt: string;
      projectName: string;
      projectNumber: string;
      purpose: CheckPurpose;
      suppliers: number;
      counts: Array<{ verdict: Verdict; suppliers: number }>;
    }>;
  };
};

export type OpenedCheckQueryVariables = Exact<{
  checkId: string | number;
}>;

export type OpenedCheckQuery = {
  supplierCheck: {
    checkId: string;
    madeAt: string;
    asOf: string;
    projectName: string;
    projectNumber: string;
    purpose: CheckPurpose;
    suppliers: number;
    notice: string;
    stamp: string | null;
    counts: Array<{ verdict: Verdict; suppliers: number }>;
    sources: Array<{ departmentName: string; kind: RecordKind; lastReceivedAt: string | null; state: SourceState }>;
    results: Array<{
      place: number;
      typedUscc: string | null;
      typedName: string | null;
      uscc: string | null;
      name: string | null;
      verdict: Verdict;
      textZh: string;
      marks: Array<CheckMark>;
      failedCheck: string | null;
      nearbyCodes: Array<{ uscc: string; onFile: boolean }>;
      candidates: Array<{ uscc: string; name: string; score: number; reasonsZh: Array<string> }>;
      reasons: Array<{
        nameZh: string;
        effect: Verdict;
        force: MeasureForce;
        openPointZh: string | null;
        basis: string;
        recordZh: string;
        authority: string;
        documentNumber: string;
        since: string | null;
        endsOn: string | null;
      }>;
    }>;
  } | null;
};

export type CertificateMutationVariables = Exact<{
  checkId: string | number;
  place: number;
}>;

export type CertificateMutation = { checkCertificate: { number: string; jws: string } };

export const MomentFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Standing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'catalogueVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'measures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'used' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uses' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setAside' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'setAsideTextZh' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MomentFragment, unknown>;
export const CountsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Counts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RowCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CountsFragment, unknown>;
export const ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StandingChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeFragment, unknown>;
export const CheckWholeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplierCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stamp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'departmentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastReceivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedUscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failedCheck' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearbyCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onFile' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reasonsZh' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reasons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openPointZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckWholeFragment, unknown>;
export const PendingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Pending' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pendingListings' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'approvers' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PendingQuery, PendingQueryVariables>;
export const DossierDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Dossier' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'recordId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvalDossier' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'recordId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'recordId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'EnumValue', value: 'SUPERVISION' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'obstacleZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firmsInBatch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approversRequired' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedBy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'change' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'measures' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorityZh' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'draftPublic' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shownFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shownUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dutyZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'persons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const ConfirmDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Confirm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'batchKey' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'recordIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'versions' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmListings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'batchKey' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'batchKey' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'recordIds' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'recordIds' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'versions' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'versions' } },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Counts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standingChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Change' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Counts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RowCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StandingChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmMutation, ConfirmMutationVariables>;
export const TwoMomentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TwoMoments' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'thenAsOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'thenKnownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'left' },
            name: { kind: 'Name', value: 'standing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uscc' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'EnumValue', value: 'AUDIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moment' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'right' },
            name: { kind: 'Name', value: 'standing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uscc' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'EnumValue', value: 'AUDIT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'thenAsOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'thenKnownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moment' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moment' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Standing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'catalogueVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'measures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'used' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uses' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setAside' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'setAsideTextZh' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TwoMomentsQuery, TwoMomentsQueryVariables>;
export const OwnDepartmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OwnDepartment' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuesBoards' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnDepartmentQuery, OwnDepartmentQueryVariables>;
export const JobsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Jobs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uploadJobs' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'jobs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uploadedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'counts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Counts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Counts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RowCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const JobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Job' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'job' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'policy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rowsDone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'secondsLeft' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'duplicateRows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lateRows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needsSecondPerson' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcomeSha256' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'counts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Counts' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'failure' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problemCounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'report' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'unknownColumns' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hiddenLines' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unreadSheets' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'footerLines' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'missingColumns' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'nameZh' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unitAsked' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'nameZh' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'impact' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'atOnce' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'firms' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'named' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Change' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ifConfirmed' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'firms' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'named' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Change' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rows' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'wanted' },
                            value: { kind: 'EnumValue', value: 'WITH_PROBLEMS' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'rows' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'problems' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Counts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RowCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StandingChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const CommitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Commit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'policy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UploadPolicy' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commitUpload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'policy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'policy' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommitMutation, CommitMutationVariables>;
export const CancelUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelUpload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelUploadMutation, CancelUploadMutationVariables>;
export const CorrectRowDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectRow' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'row' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'values' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'FieldValueInput' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctRow' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uploadId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'row' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'row' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'values' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'values' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Counts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Counts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RowCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quarantined' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectRowMutation, CorrectRowMutationVariables>;
export const CheckSuppliersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckSuppliers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckSuppliersInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkSuppliers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'certificateNumber' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'check' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckWhole' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplierCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stamp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'departmentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastReceivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedUscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failedCheck' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearbyCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onFile' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reasonsZh' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reasons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openPointZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckSuppliersMutation, CheckSuppliersMutationVariables>;
export const ChecksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Checks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplierChecks' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'checks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'projectName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'projectNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'counts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChecksQuery, ChecksQueryVariables>;
export const OpenedCheckDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OpenedCheck' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplierCheck' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'checkId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckWhole' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SupplierCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'projectNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stamp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'departmentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastReceivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'results' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedUscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typedName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failedCheck' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearbyCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onFile' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reasonsZh' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reasons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openPointZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenedCheckQuery, OpenedCheckQueryVariables>;
export const CertificateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Certificate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'place' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkCertificate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'checkId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'place' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'jws' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CertificateMutation, CertificateMutationVariables>;
