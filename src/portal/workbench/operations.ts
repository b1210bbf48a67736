/** Generated from the printed schema: `npm run operations`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 事件类型。Kind of event. */
export type AuditAction =
  /** 查看待复核名单。Pending listings read. */
  | 'APPROVALS_READ'
  /** 阅看复核材料。Dossier read. */
  | 'APPROVAL_READ'
  /** 作废红黑榜稿。Draft discarded. */
  | 'BOARDS_DISCARD'
  /** 起草红黑榜。Board drafted. */
  | 'BOARDS_DRAFT'
  /** 发布红黑榜。Board published. */
  | 'BOARDS_PUBLISH'
  /** 查阅红黑榜。Board read. */
  | 'BOARDS_READ'
  /** 审核红黑榜。Board reviewed. */
  | 'BOARDS_REVIEW'
  /** 撤回红黑榜。Board withdrawn. */
  | 'BOARDS_WITHDRAW'
  /** 查看案件列表。Cases read. */
  | 'CASES_READ'
  /** 办理案件步骤。Step of a case. */
  | 'CASES_STEP'
  /** 查阅案件。Case read. */
  | 'CASE_READ'
  /** 取消批量核查。Check cancelled. */
  | 'CHECKS_CANCEL'
  /** 取得核查回执。Receipt issued. */
  | 'CHECKS_CERTIFICATE'
  /** 查看核查记录。Checks read. */
  | 'CHECKS_READ'
  /** 接收核查名单。List of suppliers received. */
  | 'CHECKS_RECEIVE'
  /** 授权银行。Consent granted. */
  | 'CONSENTS_GRANT'
  /** 查看授权。Consents read. */
  | 'CONSENTS_READ'
  /** 撤销授权。Consent revoked. */
  | 'CONSENTS_REVOKE'
  /** 登记部门。Departments registered. */
  | 'DEPARTMENTS_REGISTER'
  /** 搜索企业。Enterprises searched. */
  | 'ENTERPRISES_SEARCH'
  /** 导出事件日志。Event log exported. */
  | 'EVENTS_EXPORT'
  /** 查询事件日志。Event log read. */
  | 'EVENTS_READ'
  /** 核验事件日志。Event log verified. */
  | 'EVENTS_VERIFY'
  /** 查阅信用档案。Credit file read. */
  | 'FILE_READ'
  /** 查阅状况历程。History read. */
  | 'HISTORY_READ'
  /** 查询激励资格。Incentives read. */
  | 'INCENTIVES_READ'
  /** 复核名单。Listings confirmed. */
  | 'LISTINGS_CONFIRM'
  /** 银行查询。Bank’s look. */
  | 'LOANS_READ'
  /** 查询惩戒措施。Measures read. */
  | 'MEASURES_READ'
  /** 申报应报数。Expected count declared. */
  | 'QUALITY_DECLARE'
  /** 查看数据质量。Data quality read. */
  | 'QUALITY_READ'
  /** 试报。Upload tried. */
  | 'RECORDS_DRY_RUN'
  /** 报送。Records uploaded. */
  | 'RECORDS_UPLOAD'
  /** 撤回记录。Records withdrawn. */
  | 'RECORDS_WITHDRAW'
  /** 查询状况名单。Standings read. */
  | 'STANDINGS_READ'
  /** 查询信用状况。Standing read. */
  | 'STANDING_READ'
  /** 核查供应商。Suppliers checked. */
  | 'SUPPLIERS_CHECK'
  /** 反馈任务。Tasks answered. */
  | 'TASKS_ANSWER'
  /** 查看任务。Tasks read. */
  | 'TASKS_READ'
  /** 定标。Tender awarded. */
  | 'TENDERS_AWARD'
  /** 核查投标人。Look at a tender. */
  | 'TENDERS_LOOK'
  /** 附国家渠道结果。National result attached. */
  | 'TENDERS_NATIONAL'
  /** 登记项目。Tender opened. */
  | 'TENDERS_OPEN'
  /** 查看项目。Tenders read. */
  | 'TENDERS_READ'
  /** 登记公钥。Key registered. */
  | 'TRUST_REGISTER_KEY'
  /** 停用公钥。Key retired. */
  | 'TRUST_RETIRE_KEY'
  /** 吊销令牌或账号。Token or subject revoked. */
  | 'TRUST_REVOKE'
  /** 下载退回行。Returned rows taken. */
  | 'UPLOADS_BAD_ROWS'
  /** 取消上传。Upload cancelled. */
  | 'UPLOADS_CANCEL'
  /** 检查文件。File checked. */
  | 'UPLOADS_CHECK'
  /** 提交归档。File filed. */
  | 'UPLOADS_COMMIT'
  /** 更正行。Row corrected. */
  | 'UPLOADS_CORRECT'
  /** 上传失败。Upload failed. */
  | 'UPLOADS_FAIL'
  /** 下载原始文件。Original taken. */
  | 'UPLOADS_ORIGINAL'
  /** 清除到期文件。Old files purged. */
  | 'UPLOADS_PURGE'
  /** 查看报送。Uploads read. */
  | 'UPLOADS_READ'
  /** 接收文件。File received. */
  | 'UPLOADS_RECEIVE'
  /** 查询被查次数。Views counted. */
  | 'VIEWS_READ';

/** 日志异常。What is wrong with the log. */
export type AuditFaultKind =
  /** 封存链断开。A seal does not follow the one before. */
  | 'CHAIN_BROKEN'
  /** 封存之后插入了事件。An event was put in where all was sealed. */
  | 'EVENT_ADDED'
  /** 事件已被改动，或换成了别的。An event was changed, or put in place of another. */
  | 'EVENT_CHANGED'
  /** 封存过的事件不见了。A sealed event is gone. */
  | 'EVENT_MISSING'
  /** 没有库外链头文件。There is no head outside the database. */
  | 'HEAD_MISSING'
  /** 库外链头的签名无效。The head outside the database is not ours. */
  | 'HEAD_UNKNOWN'
  /** 封存记录与其哈希或签名不符。A seal does not agree with its hash or its signature. */
  | 'SEAL_CHANGED'
  /** 库外链头所记的封存在库中已不存在。The database lacks a seal that the head outside knows. */
  | 'TAIL_CUT';

/** 定标。An award. */
export type AwardTenderInput = {
  /** 投标人序号。Number of the bidder. */
  bidder: number;
  /** 合同终止日。Last day of the contract. */
  contractEndsOn: string;
  /** 须人工认定时的意见。Opinion, where a person had to decide. */
  opinion?: string | null | undefined;
  /** 项目标识。The tender. */
  tenderId: string | number;
};

/** 一家投标人；联合体列明全部成员。A bidder; a consortium with all its members. */
export type BidderInput = {
  /** 成员，至少一户。Members, at least one. */
  members: Array<SupplierInput>;
};

/** 目录版本性质。Whether a version is law. */
export type CatalogueStanding =
  /** 已生效。Law. */
  | 'IN_FORCE'
  /** 拟议，不会自行生效。Proposed; never takes force by itself. */
  | 'PROPOSED';

/** 批量核查任务状态。State of a check by file. */
export type CheckJobState =
  /** 已取消，未留存任何结果。Cancelled, nothing was kept. */
  | 'CANCELLED'
  /** 核查中。Being checked. */
  | 'CHECKING'
  /** 已完成，结果可下载。Done, results can be had. */
  | 'DONE'
  /** 未完成，未留存任何结果。Failed, nothing was kept. */
  | 'FAILED'
  /** 已接收，等待核查。Received, waiting. */
  | 'RECEIVED';

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

/** 认定权限。A list type a department may list, and where. */
export type CompetenceInput = {
  /** 名单类型。List type. */
  listType: ListType;
  /** 行政区划代码。Region code. */
  regionCode: string;
};

/** 招标文件对失信被执行人的规定。What the tender documents say of judgment defaulters. */
export type DefaulterRule =
  /** 可以投标。They may bid. */
  | 'ADMITTED'
  /** 不得投标。They may not bid. */
  | 'EXCLUDED'
  /** 未载明。The documents do not say. */
  | 'SILENT';

/** 部门登记。A department to register or change. */
export type DepartmentInput = {
  /** 统一社会信用代码。Unified code. */
  code: string | number;
  /** 认定权限。List types it may decide. */
  competences: Array<CompetenceInput>;
  /** 联系方式。How the public reaches it. */
  contact: string;
  /** 是否可发布红黑榜。True when it may issue boards. */
  issuesBoards?: boolean;
  /** 可报送的记录种类。Kinds it may upload. */
  kinds: Array<RecordKind>;
  /** 层级。Level. */
  level: DepartmentLevel;
  /** 实施的惩戒措施代码。Codes of the joint-punishment measures it carries out (INVALID_INPUT when unknown). */
  measures?: Array<string | number>;
  /** 名称。Name. */
  name: string;
  /** 上级部门代码。Code of the department above. */
  parentCode?: string | number | null | undefined;
  /** 行政区划代码。Region code. */
  regionCode: string;
};

/** 部门层级。Level of a department. */
export type DepartmentLevel =
  /** 市级。City. */
  | 'CITY'
  /** 县级。County. */
  | 'COUNTY';

/** 结果。What came of it. */
export type EventOutcome =
  /** 已办理。Done. */
  | 'DONE'
  /** 已拒绝。Refused. */
  | 'REFUSED';

/** 栏目新值。A cell set right. */
export type FieldValueInput = {
  /** 栏目标识。Our name of the field. */
  field: string;
  /** 新值；null 为清空。New value; null empties the cell. */
  value?: string | null | undefined;
};

/** 招标文件对截止后被列入的规定。What the documents say of a listing after the cut-off. */
export type LaterListingRule =
  /** 取消资格。It excludes the bidder. */
  | 'EXCLUDES'
  /** 未载明。They do not say. */
  | 'SILENT';

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

/** 角色。Role of who acted. */
export type LoggedRole =
  /** 管理员。Administrator. */
  | 'ADMIN'
  /** 复核人。Approver. */
  | 'APPROVER'
  /** 审计。Auditor. */
  | 'AUDITOR'
  /** 银行。Bank. */
  | 'BANK'
  /** 企业。Enterprise. */
  | 'ENTERPRISE'
  /** 经办人。Officer. */
  | 'OFFICER'
  /** 采购核查。Procurement. */
  | 'PROCUREMENT'
  /** 报送员。Clerk. */
  | 'UPLOADER';

/** 措施效力。Whether law orders a measure or allows it to be weighed. */
export type MeasureForce =
  /** 可以作为审慎性参考。It may be weighed. */
  | 'MAY_WEIGH'
  /** 依法应当实施。The law orders it. */
  | 'MUST';

/** 国家渠道查询结果。What a national channel answered. */
export type NationalOutcome =
  /** 查到失信记录，须人工认定。Something was found. */
  | 'FOUND'
  /** 未查到失信记录。Nothing was found. */
  | 'NOTHING_FOUND';

/** 国家渠道查询结果。Result of a national query. */
export type NationalResultInput = {
  /** 渠道，须为项目载明的渠道。One of the channels of the tender. */
  channel: string;
  /** 成员序号。Number of the member. */
  member: number;
  /** 说明。Note. */
  note?: string | null | undefined;
  /** 结果。Outcome. */
  outcome: NationalOutcome;
  /** 查询日期。Day of the query. */
  queriedOn: string;
  /** 项目标识。The tender. */
  tenderId: string | number;
};

/** 登记项目，事项按招标文件填写。A tender, as its documents say. */
export type OpenTenderInput = {
  /** 投标人，合计最多1000户。Bidders, 1,000 members in all. */
  bidders: Array<BidderInput>;
  /** 招标文件载明的查询渠道。Channels of query that the documents name. */
  channels: Array<string>;
  /** 截止时点。Cut-off. */
  cutOff: string;
  /** 截止后被列入的规定。Rule on later listings. */
  laterListing?: LaterListingRule;
  /** 办件编号，必填。Number of the matter, required. */
  matterNo: string;
  /** 项目。The project. */
  project: CheckProjectInput;
  /** 政府采购或招标投标。GOVERNMENT_PROCUREMENT or BIDDING. */
  purpose: CheckPurpose;
  /** 信用信息使用规则，不超过2000字。How results are used, up to 2,000 characters. */
  usageRule: string;
};

/** 问题级别。What a problem does to its row. */
export type ProblemLevel =
  /** 暂存待核。Holds it back. */
  | 'HOLDS'
  /** 退回。Refuses it. */
  | 'REFUSES'
  /** 提示。Warns only. */
  | 'WARNS';

/** 资格结论。What a bidder may be awarded on. */
export type Qualification =
  /** 不得定标。An article or the documents exclude the bidder. */
  | 'EXCLUDED'
  /** 须人工认定。A person must decide and say why. */
  | 'NEEDS_PERSON'
  /** 可以定标。Nothing stands against an award. */
  | 'QUALIFIED';

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

/** 登记服务账号公钥。A service account’s key to register. */
export type RegisterServiceKeyInput = {
  /** 账号名：小写字母、数字、连字符。Account: lower-case letters, digits, hyphens. */
  account: string;
  /** 有效天数，1至400。Days it is valid, 1 to 400. */
  days?: number;
  /** 部门代码。Department code. */
  departmentCode: string | number;
  /** Ed25519 公钥，PEM。PEM of an Ed25519 public key. */
  publicKey: string;
  /** 角色。Role. */
  role: ServiceRole;
};

/** 吊销对象。What was taken back. */
export type RevocationKind =
  /** 账号此前的全部令牌。All tokens a subject had until then. */
  | 'SUBJECT'
  /** 一个令牌。One token. */
  | 'TOKEN';

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

/** 服务账号角色。Role of a service account. */
export type ServiceRole =
  /** 采购核查。Checks suppliers. */
  | 'PROCUREMENT'
  /** 报送数据。Uploads data. */
  | 'UPLOADER';

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

/** 项目阶段。How far a tender is. */
export type TenderState =
  /** 已定标，至合同终止前持续关注。Awarded, watched until the contract ends. */
  | 'AWARDED'
  /** 已首次核查，定标前须再次核查。Looked at once; a second look comes before the award. */
  | 'LOOKED'
  /** 待首次核查。Waiting for the first look. */
  | 'OPEN'
  /** 已再次核查，可以定标。Looked at twice. */
  | 'READY';

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

export type AllDepartmentsQueryVariables = Exact<{ [key: string]: never }>;

export type AllDepartmentsQuery = {
  departments: Array<{
    code: string;
    name: string;
    level: DepartmentLevel;
    regionCode: string;
    parentCode: string | null;
    contact: string;
    kinds: Array<RecordKind>;
    issuesBoards: boolean;
    measures: Array<string>;
    competences: Array<{ listType: ListType; regionCode: string }>;
  }>;
  catalogueVersions: Array<{ isInForce: boolean; measures: Array<{ code: string; nameZh: string }> }>;
};

export type DepartmentWholeFragment = {
  code: string;
  name: string;
  level: DepartmentLevel;
  regionCode: string;
  parentCode: string | null;
  contact: string;
  kinds: Array<RecordKind>;
  issuesBoards: boolean;
  measures: Array<string>;
  competences: Array<{ listType: ListType; regionCode: string }>;
};

export type RegisterDepartmentMutationVariables = Exact<{
  department: DepartmentInput;
}>;

export type RegisterDepartmentMutation = { registerDepartments: Array<{ code: string }> };

export type RevocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type RevocationsQuery = {
  revocations: {
    nextCursor: string | null;
    revocations: Array<{ kind: RevocationKind; value: string; revokedAt: string; revokedBy: string; reason: string }>;
  };
};

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;

export type RevokeTokenMutation = { revokeToken: string };

export type RevokeSubjectMutationVariables = Exact<{
  subject: string | number;
  reason: string;
}>;

export type RevokeSubjectMutation = { revokeSubject: string };

export type ServiceKeysQueryVariables = Exact<{ [key: string]: never }>;

export type ServiceKeysQuery = {
  serviceKeys: Array<{
    kid: string;
    departmentCode: string;
    account: string;
    role: ServiceRole;
    registeredAt: string;
    validUntil: string;
    retiredAt: string | null;
  }>;
  departments: Array<{ code: string; name: string }>;
};

export type RegisterServiceKeyMutationVariables = Exact<{
  input: RegisterServiceKeyInput;
}>;

export type RegisterServiceKeyMutation = { registerServiceKey: { kid: string } };

export type RetireServiceKeyMutationVariables = Exact<{
  kid: string | number;
}>;

export type RetireServiceKeyMutation = { retireServiceKey: { kid: string } };

export type CatalogueVersionsQueryVariables = Exact<{ [key: string]: never }>;

export type CatalogueVersionsQuery = {
  catalogueVersions: Array<{
    version: string;
    standing: CatalogueStanding;
    isInForce: boolean;
    effectiveFrom: string;
    choices: Array<{
      code: string;
      questionZh: string;
      questionEn: string;
      answerZh: string;
      answersZh: Array<string>;
      differs: boolean;
    }>;
    differences: Array<{ whereZh: string; presentZh: string; otherZh: string }>;
  }>;
};

export type SystemStateQueryVariables = Exact<{ [key: string]: never }>;

export type SystemStateQuery = {
  systemState: {
    at: string;
    pendingMigrations: Array<string>;
    process: {
      version: string;
      nodeVersion: string;
      environment: string;
      isDemo: boolean;
      servingSince: string;
      workers: number;
      memoryBytes: number;
      requestsUnderWay: number;
      loopLagMs: number;
      lastBackupAt: string | null;
      pools: Array<{ role: string; total: number; idle: number; waiting: number }>;
      standby: { fromStandby: number; fromPrimary: number; rests: boolean } | null;
    } | null;
    database: { serverVersion: string; sizeBytes: number; migrations: Array<string>; departments: number };
    uploads: { waiting: number; running: number; undecided: number; failed: number; oldestAt: string | null };
    checks: { waiting: number; running: number; undecided: number; failed: number; oldestAt: string | null };
    log: { seals: number; sealed: number; unsealed: number; lastSealedAt: string | null };
  };
};

export type QueueFragment = {
  waiting: number;
  running: number;
  undecided: number;
  failed: number;
  oldestAt: string | null;
};

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
  kind?: RecordKind | null | undefined;
  state?: UploadState | null | undefined;
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

export type AuditEventsQueryVariables = Exact<{
  matterNo: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  actorId?: string | number | null | undefined;
  uscc?: string | number | null | undefined;
  action?: AuditAction | null | undefined;
  department?: string | number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditEventsQuery = {
  auditEvents: {
    nextCursor: string | null;
    events: Array<{
      eventId: string;
      occurredAt: string;
      actorId: string;
      role: LoggedRole;
      departmentName: string | null;
      action: AuditAction;
      outcome: EventOutcome;
      purpose: string | null;
      matterNo: string | null;
      uscc: string | null;
      batchId: string | null;
      requestId: string | null;
      seal: number | null;
      details: Array<{ name: string; value: string }>;
    }>;
  };
};

export type AuditSealsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AuditSealsQuery = {
  auditSeals: {
    total: number;
    sealedEvents: number;
    unsealedEvents: number;
    lastSealedAt: string | null;
    nextCursor: string | null;
    seals: Array<{ serial: number; events: number; sealedAt: string; root: string; hash: string }>;
  };
};

export type AuditVerificationQueryVariables = Exact<{
  after: number;
}>;

export type AuditVerificationQuery = {
  auditVerification: {
    serial: number;
    seals: number;
    sealed: number;
    isEnd: boolean;
    faults: Array<{ what: AuditFaultKind; serial: number; eventId: string | null }>;
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
  after: number;
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

export type SixMonthsQueryVariables = Exact<{
  m1: string;
  m2: string;
  m3: string;
  m4: string;
  m5: string;
  m6: string;
  department?: string | number | null | undefined;
}>;

export type SixMonthsQuery = {
  m1: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
  m2: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
  m3: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
  m4: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
  m5: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
  m6: Array<{
    month: string;
    kind: RecordKind;
    reported: number;
    expected: number | null;
    reportingRate: number | null;
    received: number;
    returned: number;
    stillOpen: number;
    complianceRate: number | null;
    onTime: number;
    overdue: number;
    timelinessRate: number | null;
    corrections: number;
    withdrawals: number;
    lateWithdrawals: number;
  }>;
};

export type QualityLineFragment = {
  month: string;
  kind: RecordKind;
  reported: number;
  expected: number | null;
  reportingRate: number | null;
  received: number;
  returned: number;
  stillOpen: number;
  complianceRate: number | null;
  onTime: number;
  overdue: number;
  timelinessRate: number | null;
  corrections: number;
  withdrawals: number;
  lateWithdrawals: number;
};

export type ReturnedRowsQueryVariables = Exact<{
  month: string;
  department?: string | number | null | undefined;
}>;

export type ReturnedRowsQuery = {
  returnedRows: Array<{ code: string; messageZh: string; messageEn: string; count: number }>;
};

export type DeclareExpectedMutationVariables = Exact<{
  month: string;
  kind: RecordKind;
  expected: number;
}>;

export type DeclareExpectedMutation = { declareExpected: boolean };

export type TendersQueryVariables = Exact<{ [key: string]: never }>;

export type TendersQuery = {
  tenders: Array<{
    tenderId: string;
    state: TenderState;
    name: string;
    number: string;
    purpose: CheckPurpose;
    cutOff: string;
    awardedTo: number | null;
    contractEndsOn: string | null;
    bidders: Array<{ bidder: number; qualification: Qualification | null }>;
    looks: Array<{ serial: number; takenAt: string }>;
  }>;
  tenderAlerts: Array<{
    tenderId: string;
    number: string;
    member: number;
    notice: string;
    change: {
      verdictBefore: Verdict;
      verdictAfter: Verdict;
      gone: number;
      renamedTo: string | null;
      successorUscc: string | null;
      added: Array<{
        effect: Verdict;
        knownOnlyLater: boolean;
        reason: {
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
        };
      }>;
    };
  }>;
};

export type OpenedTenderQueryVariables = Exact<{
  tenderId: string | number;
}>;

export type OpenedTenderQuery = {
  tender: {
    tenderId: string;
    state: TenderState;
    name: string;
    number: string;
    purpose: CheckPurpose;
    cutOff: string;
    channels: Array<string>;
    usageRule: string;
    awardedTo: number | null;
    contractEndsOn: string | null;
    looks: Array<{ serial: number; checkId: string; takenAt: string }>;
    bidders: Array<{
      bidder: number;
      qualification: Qualification | null;
      members: Array<{
        member: number;
        uscc: string | null;
        name: string | null;
        atCutOff: Verdict | null;
        qualification: Qualification | null;
        needsNationalResult: boolean;
        change: {
          verdictBefore: Verdict;
          verdictAfter: Verdict;
          gone: number;
          renamedTo: string | null;
          successorUscc: string | null;
          added: Array<{
            effect: Verdict;
            knownOnlyLater: boolean;
            reason: {
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
            };
          }>;
        } | null;
      }>;
    }>;
  };
};

export type OpenTenderMutationVariables = Exact<{
  input: OpenTenderInput;
}>;

export type OpenTenderMutation = { openTender: { tenderId: string } };

export type TakeTenderLookMutationVariables = Exact<{
  tenderId: string | number;
}>;

export type TakeTenderLookMutation = { takeTenderLook: { tenderId: string; state: TenderState } };

export type AttachNationalResultMutationVariables = Exact<{
  input: NationalResultInput;
}>;

export type AttachNationalResultMutation = { attachNationalResult: { tenderId: string; state: TenderState } };

export type AwardTenderMutationVariables = Exact<{
  input: AwardTenderInput;
}>;

export type AwardTenderMutation = { awardTender: { tenderId: string; state: TenderState } };

export type LookResultsQueryVariables = Exact<{
  checkId: string | number;
  after: number;
}>;

export type LookResultsQuery = {
  supplierCheck: {
    checkId: string;
    suppliers: number;
    results: Array<{
      place: number;
      uscc: string | null;
      name: string | null;
      verdict: Verdict;
      textZh: string;
      marks: Array<CheckMark>;
      candidates: Array<{ uscc: string; name: string; reasonsZh: Array<string> }>;
      nearbyCodes: Array<{ uscc: string; onFile: boolean }>;
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

export type TenderWholeFragment = {
  tenderId: string;
  state: TenderState;
  name: string;
  number: string;
  purpose: CheckPurpose;
  cutOff: string;
  channels: Array<string>;
  usageRule: string;
  awardedTo: number | null;
  contractEndsOn: string | null;
  looks: Array<{ serial: number; checkId: string; takenAt: string }>;
  bidders: Array<{
    bidder: number;
    qualification: Qualification | null;
    members: Array<{
      member: number;
      uscc: string | null;
      name: string | null;
      atCutOff: Verdict | null;
      qualification: Qualification | null;
      needsNationalResult: boolean;
      change: {
        verdictBefore: Verdict;
        verdictAfter: Verdict;
        gone: number;
        renamedTo: string | null;
        successorUscc: string | null;
        added: Array<{
          effect: Verdict;
          knownOnlyLater: boolean;
          reason: {
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
          };
        }>;
      } | null;
    }>;
  }>;
};

export type LookChangeFragment = {
  verdictBefore: Verdict;
  verdictAfter: Verdict;
  gone: number;
  renamedTo: string | null;
  successorUscc: string | null;
  added: Array<{
    effect: Verdict;
    knownOnlyLater: boolean;
    reason: {
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
    };
  }>;
};

export type ReasonWholeFragment = {
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
};

export type CheckJobQueryVariables = Exact<{
  checkId: string | number;
}>;

export type CheckJobQuery = {
  supplierCheckJob: {
    checkId: string;
    state: CheckJobState;
    done: number;
    suppliers: number;
    secondsLeft: number | null;
    problem: string | null;
    cancelAsked: boolean;
    fileName: string;
  } | null;
};

export type CancelCheckMutationVariables = Exact<{
  checkId: string | number;
}>;

export type CancelCheckMutation = { cancelSupplierCheck: { checkId: string; state: CheckJobState } };

export const DepartmentWholeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DepartmentWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Department' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuesBoards' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'competences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DepartmentWholeFragment, unknown>;
export const QueueFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Queue' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QueueState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'running' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undecided' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldestAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QueueFragment, unknown>;
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
export const QualityLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'QualityLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DataQuality' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportingRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stillOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complianceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timelinessRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrections' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawals' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateWithdrawals' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QualityLineFragment, unknown>;
export const ReasonWholeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
} as unknown as DocumentNode<ReasonWholeFragment, unknown>;
export const LookChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LookChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LookChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'verdictBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdictAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renamedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'successorUscc' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'added' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownOnlyLater' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWhole' } }],
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
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
} as unknown as DocumentNode<LookChangeFragment, unknown>;
export const TenderWholeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TenderWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tender' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cutOff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usageRule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awardedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contractEndsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'looks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bidders' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'bidder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualification' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'member' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'atCutOff' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualification' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needsNationalResult' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LookChange' } }],
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
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LookChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LookChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'verdictBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdictAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renamedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'successorUscc' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'added' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownOnlyLater' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWhole' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TenderWholeFragment, unknown>;
export const AllDepartmentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AllDepartments' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DepartmentWhole' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'catalogueVersions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'isInForce' } },
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
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DepartmentWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Department' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'issuesBoards' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'competences' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllDepartmentsQuery, AllDepartmentsQueryVariables>;
export const RegisterDepartmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterDepartment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DepartmentInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerDepartments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'departments' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'Variable', name: { kind: 'Name', value: 'department' } }],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterDepartmentMutation, RegisterDepartmentMutationVariables>;
export const RevocationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Revocations' },
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
            name: { kind: 'Name', value: 'revocations' },
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
                  name: { kind: 'Name', value: 'revocations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revokedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
} as unknown as DocumentNode<RevocationsQuery, RevocationsQueryVariables>;
export const RevokeTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const RevokeSubjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeSubject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subject' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeSubject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'subject' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'subject' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeSubjectMutation, RevokeSubjectMutationVariables>;
export const ServiceKeysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ServiceKeys' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'serviceKeys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departmentCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'account' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registeredAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ServiceKeysQuery, ServiceKeysQueryVariables>;
export const RegisterServiceKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterServiceKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterServiceKeyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerServiceKey' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kid' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterServiceKeyMutation, RegisterServiceKeyMutationVariables>;
export const RetireServiceKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetireServiceKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kid' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retireServiceKey' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kid' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kid' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'kid' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetireServiceKeyMutation, RetireServiceKeyMutationVariables>;
export const CatalogueVersionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CatalogueVersions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'catalogueVersions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isInForce' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'choices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'questionZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'questionEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answerZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answersZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'differs' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'whereZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'presentZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'otherZh' } },
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
} as unknown as DocumentNode<CatalogueVersionsQuery, CatalogueVersionsQueryVariables>;
export const SystemStateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SystemState' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'systemState' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pendingMigrations' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'process' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'environment' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'servingSince' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'workers' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'memoryBytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestsUnderWay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'loopLagMs' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastBackupAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pools' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'idle' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'standby' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'fromStandby' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fromPrimary' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rests' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'database' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'serverVersion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sizeBytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'migrations' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'departments' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'uploads' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Queue' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'checks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Queue' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'log' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'seals' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unsealed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastSealedAt' } },
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
      name: { kind: 'Name', value: 'Queue' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'QueueState' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'running' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undecided' } },
          { kind: 'Field', name: { kind: 'Name', value: 'failed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldestAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemStateQuery, SystemStateQueryVariables>;
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
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordKind' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UploadState' } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
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
export const AuditEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'actorId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'action' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditAction' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
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
            name: { kind: 'Name', value: 'auditEvents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'until' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'actorId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'actorId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uscc' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'action' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'action' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                  name: { kind: 'Name', value: 'events' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'departmentName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matterNo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'batchId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'seal' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'details' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
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
} as unknown as DocumentNode<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditSealsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditSeals' },
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
            name: { kind: 'Name', value: 'auditSeals' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealedEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unsealedEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSealedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'events' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sealedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'root' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hash' } },
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
} as unknown as DocumentNode<AuditSealsQuery, AuditSealsQueryVariables>;
export const AuditVerificationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditVerification' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'auditVerification' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seals' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEnd' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'faults' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
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
} as unknown as DocumentNode<AuditVerificationQuery, AuditVerificationQueryVariables>;
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
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
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
export const SixMonthsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SixMonths' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm1' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm2' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm3' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm4' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm5' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'm6' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm1' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm1' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm2' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm2' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm3' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm3' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm4' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm4' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm5' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm5' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'm6' },
            name: { kind: 'Name', value: 'dataQuality' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'm6' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'QualityLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'QualityLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DataQuality' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reported' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reportingRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'returned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stillOpen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complianceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timelinessRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrections' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawals' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateWithdrawals' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SixMonthsQuery, SixMonthsQueryVariables>;
export const ReturnedRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReturnedRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnedRows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'department' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'department' } },
              },
            ],
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnedRowsQuery, ReturnedRowsQueryVariables>;
export const DeclareExpectedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclareExpected' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordKind' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expected' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declareExpected' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'month' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expected' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expected' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclareExpectedMutation, DeclareExpectedMutationVariables>;
export const TendersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Tenders' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tenders' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cutOff' } },
                { kind: 'Field', name: { kind: 'Name', value: 'awardedTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'contractEndsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'bidders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'bidder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualification' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'looks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tenderAlerts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'member' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'change' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LookChange' } }],
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
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LookChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LookChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'verdictBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdictAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renamedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'successorUscc' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'added' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownOnlyLater' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWhole' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TendersQuery, TendersQueryVariables>;
export const OpenedTenderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OpenedTender' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tenderId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tender' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tenderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tenderId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TenderWhole' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LookChange' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LookChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'verdictBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdictAfter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'gone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'renamedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'successorUscc' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'added' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownOnlyLater' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reason' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWhole' } }],
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
      name: { kind: 'Name', value: 'TenderWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Tender' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cutOff' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usageRule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awardedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contractEndsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'looks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'bidders' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'bidder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualification' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'members' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'member' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'atCutOff' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualification' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'needsNationalResult' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LookChange' } }],
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
} as unknown as DocumentNode<OpenedTenderQuery, OpenedTenderQueryVariables>;
export const OpenTenderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenTender' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenTenderInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openTender' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'tenderId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenTenderMutation, OpenTenderMutationVariables>;
export const TakeTenderLookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeTenderLook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tenderId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeTenderLook' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tenderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tenderId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeTenderLookMutation, TakeTenderLookMutationVariables>;
export const AttachNationalResultDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AttachNationalResult' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NationalResultInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'attachNationalResult' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AttachNationalResultMutation, AttachNationalResultMutationVariables>;
export const AwardTenderDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AwardTender' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AwardTenderInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'awardTender' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'tenderId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AwardTenderMutation, AwardTenderMutationVariables>;
export const LookResultsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LookResults' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'results' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'marks' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'candidates' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reasonsZh' } },
                          ],
                        },
                      },
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
                        name: { kind: 'Name', value: 'reasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReasonWhole' } }],
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
      name: { kind: 'Name', value: 'ReasonWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CheckReason' } },
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
} as unknown as DocumentNode<LookResultsQuery, LookResultsQueryVariables>;
export const CheckJobDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CheckJob' },
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
            name: { kind: 'Name', value: 'supplierCheckJob' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'checkId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'secondsLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cancelAsked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckJobQuery, CheckJobQueryVariables>;
export const CancelCheckDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelCheck' },
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
            name: { kind: 'Name', value: 'cancelSupplierCheck' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'checkId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'checkId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'checkId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelCheckMutation, CancelCheckMutationVariables>;
