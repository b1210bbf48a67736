/** Generated from the printed schema: `npm run operations`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 事件类型。Kind of event. */
export type AuditAction =
  /** 被拒绝的操作。Refused. */
  | 'ACCESS_REFUSED'
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
  /** 归档前更正行。Rows mended before filing. */
  | 'UPLOADS_MEND'
  /** 下载原始文件。Original taken. */
  | 'UPLOADS_ORIGINAL'
  /** 清除到期文件。Old files purged. */
  | 'UPLOADS_PURGE'
  /** 查看报送。Uploads read. */
  | 'UPLOADS_READ'
  /** 接收文件。File received. */
  | 'UPLOADS_RECEIVE'
  /** 查询被查次数。Views counted. */
  | 'VIEWS_READ'
  /** 查看本职工作。Own work read. */
  | 'WORK_READ';

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

/** 红黑榜栏目。Part of a board. */
export type BoardList =
  /** 禁止参加投标决定，不属于严重失信主体名单。Decisions banning participation in bidding; no severe list. */
  | 'BAN'
  /** 严重失信主体名单（黑榜）。Black list. */
  | 'BLACK'
  /** 守信激励名单（红榜）。Red list. */
  | 'RED';

/** 红黑榜状态。State of an edition. */
export type BoardState =
  /** 已作废，从未发布。Discarded, never published. */
  | 'DISCARDED'
  /** 草稿。Draft. */
  | 'DRAFT'
  /** 已发布。Published. */
  | 'PUBLISHED'
  /** 已审核，待发布。Reviewed, to be published. */
  | 'REVIEWED'
  /** 已公告撤回。Withdrawn by a notice. */
  | 'WITHDRAWN';

/** 查阅范围。What of an edition is shown. */
export type BoardView =
  /** 不含条目：已撤回或作废。No entries: withdrawn or discarded. */
  | 'HEAD'
  /** 原件全部内容：限审计人员，及办理中的本单位。All of it: for the auditor, and for the department at work on it. */
  | 'ORIGINAL'
  /** 仅今日仍公示的条目。Only what is public today. */
  | 'TODAY';

/** 办理步骤。Step that a case can take. */
export type CaseMove =
  /** 复核。Confirmation by an approver. */
  | 'CONFIRMATION'
  /** 上级同意。Consent of the level above. */
  | 'CONSENT'
  /** 列入决定。Decision to list. */
  | 'DECISION'
  /** 终止办理。Case ended without a listing. */
  | 'DISCONTINUANCE'
  /** 听证。Hearing. */
  | 'HEARING'
  /** 法制审核。Legal review. */
  | 'LEGAL_REVIEW'
  /** 告知。Notice of the intended listing. */
  | 'NOTICE'
  /** 登记改正履行。Performance of the duty. */
  | 'PERFORMANCE'
  /** 公布。Publication, to be confirmed by an approver. */
  | 'PUBLICATION'
  /** 修复移出。Early removal by repair. */
  | 'REPAIR'
  /** 答复陈述申辩。Reply to the statement. */
  | 'REPLY'
  /** 恢复执行。End of the suspension. */
  | 'RESUMPTION'
  /** 撤销列入决定。Revocation of the decision. */
  | 'REVOCATION'
  /** 送达。Service of the decision. */
  | 'SERVICE'
  /** 重整期间临时屏蔽。Shield during reorganisation. */
  | 'SHIELD'
  /** 临时屏蔽终止。End of the shield. */
  | 'SHIELD_END'
  /** 陈述申辩。Statement of the firm, none received, or waiver. */
  | 'STATEMENT'
  /** 中止执行。Suspension by court or reconsideration. */
  | 'SUSPENSION';

/** 办理阶段。Stage of a case. */
export type CaseStage =
  /** 已决定，待送达。Decided, to be served. */
  | 'DECISION'
  /** 已终止。Ended without a listing. */
  | 'DISCONTINUED'
  /** 名单已归档。Its listing is on file. */
  | 'FILED'
  /** 已告知。Notice served. */
  | 'NOTICE'
  /** 已送达，待公布。Served, to be published. */
  | 'SERVED'
  /** 陈述申辩阶段。Statement stage. */
  | 'STATEMENT';

/** 案件状态。Where a case of listing stands. */
export type CaseState =
  /** 已报公布，待复核。Publication reported, to be confirmed. */
  | 'AWAITING_CONFIRMATION'
  /** 已决定，待送达。Decided, to be served. */
  | 'DECISION'
  /** 已终止，未列入。Discontinued, not listed. */
  | 'DISCONTINUED'
  /** 期限届满。Term ended. */
  | 'EXPIRED'
  /** 已告知。Notice served. */
  | 'NOTICE'
  /** 已公布。Published. */
  | 'PUBLISHED'
  /** 已修复移出。Removed early after repair. */
  | 'REMOVED_EARLY'
  /** 决定已撤销。Decision revoked. */
  | 'REVOKED'
  /** 已送达，待公布。Served, to be published. */
  | 'SERVED'
  /** 重整期间临时屏蔽。Shielded during reorganisation. */
  | 'SHIELDED'
  /** 陈述申辩阶段。Statement stage. */
  | 'STATEMENT'
  /** 中止执行。Suspended. */
  | 'SUSPENDED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

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
  /** 招标投标。Bidding. */
  | 'BIDDING'
  /** 政府投资项目。Government-invested project. */
  | 'GOVERNMENT_INVESTMENT'
  /** 政府采购。Government procurement. */
  | 'GOVERNMENT_PROCUREMENT'
  /** 评优评先。Honours and awards of merit. */
  | 'HONOURS'
  /** 专项奖励资金。Reward funds. */
  | 'REWARD_FUNDS'
  /** 财政补贴。Fiscal subsidy. */
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

/** 失信行为。Coded conduct of a listing. */
export type Conduct =
  /** 挂靠。Operating under another firm’s qualification. */
  | 'AFFILIATION'
  /** 违反财产报告制度。Breach of the duty to report assets. */
  | 'ASSET_REPORT_BREACH'
  /** 逃废银行债务。Evasion of bank debts. */
  | 'BANK_DEBT_EVASION'
  /** 围标串标。Collusive bidding (bid rigging). */
  | 'BID_COLLUSION'
  /** 虚假投标。False bidding. */
  | 'BID_FALSE'
  /** 恶意竞标。Malicious bidding. */
  | 'BID_MALICIOUS'
  /** 不履行合同（协议）。Non-performance of a contract or agreement. */
  | 'CONTRACT_BREACH'
  /** 围猎党政干部。Corrupting officials. */
  | 'CORRUPTING_OFFICIALS'
  /** 违法发包。Illegal contracting-out. */
  | 'ILLEGAL_AWARD'
  /** 有履行能力而拒不履行生效法律文书义务。Able to perform an effective judgment, and refusing to. */
  | 'JUDGMENT_EVASION'
  /** 妨碍、抗拒或者规避执行。Obstructing, resisting or evading enforcement. */
  | 'JUDGMENT_OBSTRUCTION'
  /** 出借资质证件。Lending qualification certificates. */
  | 'LEND_QUALIFICATION'
  /** 扰乱市场秩序。Disturbing the market order. */
  | 'MARKET_DISORDER'
  /** 市场监管领域严重违法。Serious violation of market regulation. */
  | 'MARKET_SERIOUS'
  /** 污染社会风气。Harming public morals. */
  | 'POLLUTING_MORALS'
  /** 政府采购中行贿或者提供不正当利益。Bribery or improper benefits in government procurement. */
  | 'PROCUREMENT_BRIBERY'
  /** 政府采购中与他人恶意串通。Collusion in government procurement. */
  | 'PROCUREMENT_COLLUSION'
  /** 政府采购中提供虚假材料谋取中标、成交。False papers to win a government procurement contract. */
  | 'PROCUREMENT_FALSE_PAPERS'
  /** 发生生产安全事故或者存在重大违法行为。Work-safety accident or major violation. */
  | 'SAFETY_ACCIDENT'
  /** 安全评价、检测检验出具虚假报告。False report of a safety assessment or test. */
  | 'SAFETY_FALSE_REPORT'
  /** 违反限制消费令。Breach of a consumption restriction order. */
  | 'SPENDING_LIMIT_BREACH'
  /** 编造虚假统计数据。Fabricating statistical data. */
  | 'STATISTICS_FRAUD'
  /** 拒绝、阻碍统计调查。Refusing or obstructing a statistical survey. */
  | 'STATISTICS_REFUSAL'
  /** 违法分包。Illegal subcontracting. */
  | 'SUBCONTRACT_ILLEGAL'
  /** 转包。Assignment of the whole contract. */
  | 'SUBCONTRACT_WHOLE'
  /** 重大税收违法。Major tax violation. */
  | 'TAX_MAJOR'
  /** 化整为零逃避税收。Tax evasion by splitting transactions. */
  | 'TAX_SPLITTING'
  /** 不遵守市场公平竞争规则。Breach of the rules of fair competition. */
  | 'UNFAIR_COMPETITION'
  /** 拖欠农民工工资。Arrears of migrant workers’ wages. */
  | 'WAGE_ARREARS'
  /** 蓄意拖欠账款。Wilful arrears of payment. */
  | 'WILFUL_ARREARS';

/** 上级同意。Consent of the level above: the form. */
export type ConsentInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 上级机关同意文号。Number of the consent of the level above. 必填，required. */
  consentNumber?: unknown;
  /** 上级机关同意日期。Consent given on. 必填，required. */
  consentedOn?: unknown;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
};

/** 列入决定。Decision to list: the form. */
export type DecisionInput = {
  /** 拖欠金额（元）。Wages owed, in yuan. 拖欠工资名单必填。 */
  amountOwed?: unknown;
  /** 禁止参加的区域代码。Region codes the ban covers. */
  banRegions?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 列入决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 列入决定文号。Decision number. 必填，required. */
  decisionNumber?: unknown;
  /** 决定生效日期。Decision takes effect on. 禁止参加类决定必填。 */
  effectiveOn?: unknown;
  /** 惩戒措施。Measures named by the decision. */
  measures?: unknown;
  /** 责令支付期限。Deadline of the order to pay. 拖欠工资名单必填。 */
  paymentDueOn?: unknown;
  /** 责令支付文书号。Number of the order to pay. 拖欠工资名单必填。 */
  paymentOrderNumber?: unknown;
  /** 责任人。Persons named by the decision: role, name, kind of paper, ID number. */
  persons?: Array<ListedPersonInput> | null | undefined;
  /** 禁止参加的项目类型。Kinds of project the ban covers. */
  projectKinds?: unknown;
  /** 备注。Remark. */
  remark?: unknown;
  /** 期限届满日。Last day of the term; the term of the type when empty. */
  termEndsOn?: unknown;
  /** 涉及人数。Workers owed. 拖欠工资名单必填。 */
  workersOwed?: unknown;
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

/** 作废红黑榜稿。An edition to discard before publication. */
export type DiscardBoardEditionInput = {
  /** 本期标识。Identity of the edition. */
  id: string | number;
  /** 理由。Reason. */
  reason: string;
};

/** 终止办理。Case ended without a listing: the form. */
export type DiscontinuanceInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 终止日期。Discontinued on. 必填，required. */
  discontinuedOn?: unknown;
  /** 终止理由。Reason. 必填，required. */
  reason?: unknown;
};

/** 后续处理类型。What a later decision does. */
export type DispositionAction =
  /** 受理异议。Objection received. */
  | 'OBJECTION'
  /** 异议或修复申请办结。Objection or application settled. */
  | 'OBJECTION_END'
  /** 信用修复（提前移出、提前停止公示）。Credit repair (early removal, early end of publication). */
  | 'REPAIR'
  /** 受理信用修复申请。Application for repair received. */
  | 'REPAIR_APPLICATION'
  /** 恢复执行。Enforcement resumed. */
  | 'RESUMPTION'
  /** 原决定被撤销或确认违法、无效。Decision revoked, or found unlawful or void. */
  | 'REVOCATION'
  /** 重整期间临时屏蔽。Temporary shield during reorganisation. */
  | 'SHIELD'
  /** 临时屏蔽终止。End of the temporary shield. */
  | 'SHIELD_END'
  /** 法院或复议机关决定中止。Suspended by a court or reconsideration authority. */
  | 'SUSPENSION';

/** 起草红黑榜。An edition to draft. */
export type DraftBoardEditionInput = {
  /** 市或县区的行政区划代码。Region: the city or one of its counties. */
  regionCode: string;
  /** 栏目范围，默认全部。Parts it covers; all unless told. */
  scope?: Array<BoardList>;
  /** 标题，1至100个字，不写企业名称。Title; names no firm. */
  title: string;
};

/** 结果。What came of it. */
export type EventOutcome =
  /** 已办理。Done. */
  | 'DONE'
  /** 已拒绝。Refused. */
  | 'REFUSED';

/** 一项反馈。A report on one task. */
export type FeedbackInput = {
  /** 涉及金额（元）。Sum concerned, in yuan. */
  amount?: unknown;
  /** 更正理由；再次反馈时必填。Reason of a correction. */
  correctionReason?: string | null | undefined;
  /** 文书编号；已实施、已解除时必填。Document, required for an act. */
  documentNumber?: string | null | undefined;
  /** 办理日期。Day it was done. */
  doneOn: string;
  /** 任务类型。Apply or release. */
  kind: TaskKind;
  /** 办件编号。Number of the matter. */
  matterNo?: string | null | undefined;
  /** 理由；未实施时必填。Reason, required when not applied. */
  reason?: string | null | undefined;
  /** 结果。Result. */
  result: FeedbackResult;
  /** 任务标识。Task. */
  taskId: string | number;
};

/** 反馈结果。What the department did. */
export type FeedbackResult =
  /** 已实施。Applied. */
  | 'APPLIED'
  /** 未曾实施，无需解除。Never applied, nothing to release. */
  | 'NOTHING_TO_RELEASE'
  /** 未实施。Not applied. */
  | 'NOT_APPLIED'
  /** 已解除。Released. */
  | 'RELEASED';

/** 栏目新值。A cell set right. */
export type FieldValueInput = {
  /** 栏目标识。Our name of the field. */
  field: string;
  /** 新值；null 为清空。New value; null empties the cell. */
  value?: string | null | undefined;
};

/** 听证。Hearing: the form. */
export type HearingInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 听证日期。Hearing held on. 必填，required. */
  heldOn?: unknown;
  /** 听证笔录编号。Number of the minutes. 必填，required. */
  minutesNumber?: unknown;
  /** 听证意见。Opinion of the hearing. 必填，required. */
  opinion?: unknown;
};

/** 招标文件对截止后被列入的规定。What the documents say of a listing after the cut-off. */
export type LaterListingRule =
  /** 取消资格。It excludes the bidder. */
  | 'EXCLUDES'
  /** 未载明。They do not say. */
  | 'SILENT';

/** 法制审核。Legal review: the form. */
export type LegalReviewInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 法制审核意见。Opinion of the legal review. 必填，required. */
  legalReview?: unknown;
  /** 法制审核日期。Legal review made on. 必填，required. */
  reviewedOn?: unknown;
};

/** 依据核对情况。How far a legal source was checked. */
export type LegalStanding =
  /** 平台规则。A rule of the platform. */
  | 'DESIGN'
  /** 待核对。Stated from memory, to be checked. */
  | 'RECALL'
  /** 已与来源核对。Checked against a source. */
  | 'VERIFIED';

/** 名单类型。List type, with the ban decisions of bid regulators. */
export type ListType =
  /** 招标投标禁止参加决定。Decision banning participation in bidding. */
  | 'BID'
  /** 失信被执行人。Judgment defaulter. */
  | 'DEFAULT'
  /** 政府采购严重违法失信行为记录名单。Serious violation in government procurement. */
  | 'PROC'
  /** 安全生产严重失信主体名单。Serious violation of work safety. */
  | 'SAFETY'
  /** 市场监管严重违法失信名单。Serious violation of market regulation. */
  | 'SAMR'
  /** 统计严重失信企业。Serious breach of statistics law. */
  | 'STAT'
  /** 重大税收违法失信主体。Major tax violation. */
  | 'TAX'
  /** 拖欠农民工工资失信联合惩戒对象名单。Arrears of migrant workers' wages. */
  | 'WAGE';

/** 决定载明的责任人。A person named by a listing decision. */
export type ListedPersonInput = {
  /** 证件号码，加密保存。ID number, sealed at rest (E19). */
  idNumber?: unknown;
  /** 姓名。Name. */
  name?: unknown;
  /** 证件类型，空为身份证。Kind of paper; resident ID when empty. */
  paperType?: unknown;
  /** 身份：法定代表人、实际控制人、直接责任人。Role. */
  role?: unknown;
};

/** 名单信息来源。Own case or feed. */
export type ListingOrigin =
  /** 上级或其他机关共享。Shared by another authority. */
  | 'FEED'
  /** 本单位认定。Own case. */
  | 'OWN_CASE';

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

/** 办理事项领域。Kind of matter in which measures are looked up. */
export type MeasureArea =
  /** 招标投标。Bidding. */
  | 'BIDDING'
  /** 财政性资金。Fiscal funds. */
  | 'FISCAL_FUNDS'
  /** 政府投资项目。Government-invested projects. */
  | 'GOVERNMENT_INVESTMENT'
  /** 评优评先。Honours. */
  | 'HONOURS'
  /** 授信与信用服务。Lending and credit services. */
  | 'LENDING'
  /** 行政许可。Licences. */
  | 'LICENCES'
  /** 优惠政策和便利措施。Preferential policies and facilitation. */
  | 'PREFERENCES'
  /** 政府采购。Government procurement. */
  | 'PROCUREMENT'
  /** 公示。Publicity. */
  | 'PUBLICITY'
  /** 限制消费、出境。Consumption and exit restrictions. */
  | 'SPENDING'
  /** 日常监管。Routine supervision. */
  | 'SUPERVISION'
  /** 纳税管理。Tax administration. */
  | 'TAXATION';

/** 措施效力。Whether law orders a measure or allows it to be weighed. */
export type MeasureForce =
  /** 可以作为审慎性参考。It may be weighed. */
  | 'MAY_WEIGH'
  /** 依法应当实施。The law orders it. */
  | 'MUST';

/** 归档前更正的一行。A row set right before filing. */
export type MendedRowInput = {
  /** 数据行序号。Number of the row in its upload. */
  row: number;
  /** 改动的栏目。Cells set right; others stay. */
  values: Array<FieldValueInput>;
};

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

/** 告知。Notice of the intended listing: the form. */
export type NoticeInput = {
  /** 拟列入的依据。Law and article told to the firm. 必填，required. */
  basis?: unknown;
  /** 失信行为。Conduct code. 必填，required. */
  conduct?: unknown;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 拟列入的事实。Facts and grounds told to the firm. 必填，required. */
  facts?: unknown;
  /** 名单类型。List type. 必填，required. */
  listType?: unknown;
  /** 名称。Name of the enterprise. 必填，required. */
  name?: unknown;
  /** 告知书文号。Number of the notice. 必填，required. */
  noticeNumber?: unknown;
  /** 告知书送达日期。Notice served on. 必填，required. */
  noticeServedOn?: unknown;
  /** 统一社会信用代码。Unified social credit code. 必填，required. */
  uscc?: unknown;
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

/** 登记改正履行。Performance of the duty: the form. */
export type PerformanceInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 改正并履行义务日期。Day the duty was performed. 必填，required. */
  correctedOn?: unknown;
  /** 履行证明。Proof of performance. 必填，required. */
  proof?: unknown;
};

/** 责任人身份。Part a person plays in a listing. */
export type PersonRole =
  /** 实际控制人。Actual controller. */
  | 'ACTUAL_CONTROLLER'
  /** 直接责任人。Directly responsible person. */
  | 'DIRECTLY_RESPONSIBLE'
  /** 法定代表人。Legal representative. */
  | 'LEGAL_REPRESENTATIVE';

/** 问题级别。What a problem does to its row. */
export type ProblemLevel =
  /** 暂存待核。Holds it back. */
  | 'HOLDS'
  /** 退回。Refuses it. */
  | 'REFUSES'
  /** 提示。Warns only. */
  | 'WARNS';

/** 公布。Publication, to be confirmed by an approver: the form. */
export type PublicationInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 公布日期。Day of the authority's own publication. 必填，required. */
  publishedOn?: unknown;
};

/** 查询目的。Why a non-public file is looked at. */
export type Purpose =
  /** 审计监督。Audit. */
  | 'AUDIT'
  /** 招标投标。Bidding. */
  | 'BIDDING'
  /** 政府投资项目。Government-invested project. */
  | 'GOVERNMENT_INVESTMENT'
  /** 政府采购。Government procurement. */
  | 'GOVERNMENT_PROCUREMENT'
  /** 评优评先。Honours and awards of merit. */
  | 'HONOURS'
  /** 行政许可。Licensing. */
  | 'LICENSING'
  /** 异议处理。Objection. */
  | 'OBJECTION'
  /** 信用修复。Credit repair. */
  | 'REPAIR'
  /** 专项奖励资金。Reward funds. */
  | 'REWARD_FUNDS'
  /** 财政补贴。Fiscal subsidy. */
  | 'SUBSIDY'
  /** 行政监管。Supervision. */
  | 'SUPERVISION'
  /** 报送核对。Check of an upload. */
  | 'UPLOAD_CHECK';

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

/** 记录效力状态。What a record amounts to on a day. */
export type RecordState =
  /** 有效。In force. */
  | 'ACTIVE'
  /** 待复核确认。Awaiting confirmation. */
  | 'AWAITING_CONFIRMATION'
  /** 已移出。Removed. */
  | 'CURED'
  /** 期限届满。Term ended. */
  | 'EXPIRED'
  /** 因列入严重失信主体名单而失效。Lapsed on listing as seriously dishonest. */
  | 'LAPSED'
  /** 轻微信息，不影响信用状况。Minor, without effect on the standing. */
  | 'MINOR'
  /** 决定未送达。Decision not served. */
  | 'NOT_SERVED'
  /** 尚未生效。Not in force yet. */
  | 'NOT_YET'
  /** 不影响信用状况。Without effect on the standing. */
  | 'NO_EFFECT'
  /** 已修复。Repaired. */
  | 'REPAIRED'
  /** 原决定已撤销。Decision revoked. */
  | 'REVOKED'
  /** 重整期间临时屏蔽。Shielded during reorganisation. */
  | 'SHIELDED'
  /** 主体未登记或名称不符，待核。Firm not registered here or name differs, to be confirmed. */
  | 'SUBJECT_UNCONFIRMED'
  /** 中止执行。Suspended. */
  | 'SUSPENDED'
  /** 来源单位已撤回。Withdrawn by its source. */
  | 'WITHDRAWN';

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

/** 修复移出。Early removal by repair: the form. */
export type RepairInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
};

/** 答复陈述申辩。Reply to the statement: the form. */
export type ReplyInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 对陈述申辩的逐条答复。Reply to each ground. 必填，required. */
  statementReply?: unknown;
};

/** 恢复执行。End of the suspension: the form. */
export type ResumptionInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
};

/** 撤销列入决定。Revocation of the decision: the form. */
export type RevocationInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
  /** 是否自始无效。Whether it reaches back to the beginning. 必填，required. */
  retroactive?: unknown;
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

/** 送达。Service of the decision: the form. */
export type ServiceInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 修复告知送达日期。Repair notice served on. */
  repairNoticeServedOn?: unknown;
  /** 决定送达日期。Decision served on. 必填，required. */
  servedOn?: unknown;
  /** 送达方式。Manner of service. 必填，required. */
  serviceManner?: unknown;
};

/** 送达方式。Manner in which a paper was served. */
export type ServiceManner =
  /** 直接送达。By hand. */
  | 'DIRECT'
  /** 电子送达。Electronically. */
  | 'ELECTRONIC'
  /** 留置送达。Left at the premises. */
  | 'LEFT'
  /** 邮寄送达。By mail. */
  | 'MAIL'
  /** 公告送达。By public notice. */
  | 'PUBLIC_NOTICE';

/** 服务账号角色。Role of a service account. */
export type ServiceRole =
  /** 采购核查。Checks suppliers. */
  | 'PROCUREMENT'
  /** 报送数据。Uploads data. */
  | 'UPLOADER';

/** 临时屏蔽终止。End of the shield: the form. */
export type ShieldEndInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
};

/** 重整期间临时屏蔽。Shield during reorganisation: the form. */
export type ShieldInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
};

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

/** 陈述申辩。Statement of the firm, none received, or waiver: the form. */
export type StatementInput = {
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13). */
  correctionReason?: string | null | undefined;
  /** 申请听证日期。Hearing requested on. */
  hearingRequestedOn?: unknown;
  /** 陈述申辩收到日期。Statement received on. 已陈述申辩时必填。 */
  receivedOn?: unknown;
  /** 陈述申辩意见。Statement made. 已陈述申辩时必填。 */
  statement?: unknown;
  /** 陈述申辩情况。What came of the right to be heard. 必填，required. */
  statementOutcome?: unknown;
  /** 放弃陈述申辩书面材料编号。Number of the signed waiver. 书面放弃时必填。 */
  waiverNumber?: unknown;
};

/** 陈述申辩情况。What came of the right to be heard. */
export type StatementOutcome =
  /** 逾期未陈述申辩。None received in time. */
  | 'NONE_RECEIVED'
  /** 已陈述申辩。Statement received. */
  | 'RECEIVED'
  /** 书面放弃。Waived in writing. */
  | 'WAIVED';

/** 步骤办理情况。How a step of a case stands. */
export type StepStanding =
  /** 现不能办理。Not now. */
  | 'BLOCKED'
  /** 已办理。Recorded. */
  | 'DONE'
  /** 本案无须办理。This case needs none. */
  | 'NOT_NEEDED'
  /** 现可办理。May be recorded now. */
  | 'NOW';

/** 一户供应商：代码、名称至少其一。A supplier: code, name, or both. */
export type SupplierInput = {
  /** 企业名称。Name. */
  name?: string | null | undefined;
  /** 统一社会信用代码。Unified code. */
  uscc?: string | null | undefined;
};

/** 中止执行。Suspension by court or reconsideration: the form. */
export type SuspensionInput = {
  /** 作出处理决定的机关。Who decided it; the own department when empty. */
  authority?: unknown;
  /** 作出处理决定的机关统一社会信用代码。Its unified code; the own when empty. */
  authorityCode?: unknown;
  /** 案件标识。Identity of the case. */
  caseId: string | number;
  /** 处理决定日期。Decided on. 必填，required. */
  decidedOn?: unknown;
  /** 处理决定文号。Number of this decision. 必填，required. */
  decisionNumber?: unknown;
  /** 生效日期。First day of its effect. 必填，required. */
  effectiveOn?: unknown;
  /** 新的期限届满日。New last day, only if the order says so. */
  newTermEndsOn?: unknown;
  /** 处理理由。Reason. 必填，required. */
  reason?: unknown;
};

/** 任务类型。Apply or release. */
export type TaskKind =
  /** 实施惩戒。Apply a measure. */
  | 'APPLY'
  /** 解除惩戒。Release from a measure. */
  | 'RELEASE';

/** 任务状态。State of a task. */
export type TaskState =
  /** 已反馈。Answered. */
  | 'DONE'
  /** 待反馈，未逾期。Open, not late. */
  | 'OPEN'
  /** 逾期未反馈。Late. */
  | 'OVERDUE';

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

/** 撤回公告。The notice that withdraws an edition. */
export type WithdrawBoardEditionInput = {
  /** 本期标识。Identity of the edition. */
  id: string | number;
  /** 公告文号，将公示。Number of the notice; it is made public. */
  noticeNumber: string;
  /** 理由，将公示，不写企业名称。Reason; it is made public and names no firm. */
  reason: string;
};

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
    waiting: {
      origin: ListingOrigin;
      listType: ListType;
      conduct: Conduct;
      facts: string | null;
      basis: string | null;
      authority: string;
      noticeServedOn: string | null;
      statementOutcome: StatementOutcome | null;
      statement: string | null;
      statementReply: string | null;
      legalReview: string | null;
      consentNumber: string | null;
      decisionNumber: string;
      decidedOn: string | null;
      effectiveOn: string | null;
      termEndsOn: string | null;
      measures: Array<string> | null;
      servedOn: string | null;
      repairNoticeServedOn: string | null;
      publishedOn: string;
      correctedOn: string | null;
      amountOwed: string | null;
      workersOwed: number | null;
      paymentOrderNumber: string | null;
      paymentDueOn: string | null;
      remark: string | null;
      persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
      filing: { version: number; provenance: { receivedAt: string; recordedBy: string; changeReason: string | null } };
    };
    replaces: {
      origin: ListingOrigin;
      listType: ListType;
      conduct: Conduct;
      facts: string | null;
      basis: string | null;
      authority: string;
      noticeServedOn: string | null;
      statementOutcome: StatementOutcome | null;
      statement: string | null;
      statementReply: string | null;
      legalReview: string | null;
      consentNumber: string | null;
      decisionNumber: string;
      decidedOn: string | null;
      effectiveOn: string | null;
      termEndsOn: string | null;
      measures: Array<string> | null;
      servedOn: string | null;
      repairNoticeServedOn: string | null;
      publishedOn: string;
      correctedOn: string | null;
      amountOwed: string | null;
      workersOwed: number | null;
      paymentOrderNumber: string | null;
      paymentDueOn: string | null;
      remark: string | null;
      persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
      filing: { version: number; provenance: { receivedAt: string; recordedBy: string; changeReason: string | null } };
    } | null;
    case: {
      caseId: string;
      notice: { noticeNumber: string; noticeServedOn: string; conduct: Conduct; facts: string; basis: string } | null;
      statement: {
        statementOutcome: StatementOutcome;
        statement: string | null;
        receivedOn: string | null;
        hearingRequestedOn: string | null;
        waiverNumber: string | null;
      } | null;
      reply: { statementReply: string } | null;
      hearing: { heldOn: string; minutesNumber: string; opinion: string } | null;
      legalReview: { legalReview: string; reviewedOn: string } | null;
      consent: { consentNumber: string; consentedOn: string } | null;
      decision: {
        decisionNumber: string;
        decidedOn: string;
        effectiveOn: string | null;
        termEndsOn: string | null;
        measures: Array<string> | null;
        projectKinds: Array<string> | null;
        banRegions: Array<string> | null;
        amountOwed: string | null;
        workersOwed: number | null;
        paymentOrderNumber: string | null;
        paymentDueOn: string | null;
        remark: string | null;
        persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
      } | null;
      service: { servedOn: string; serviceManner: ServiceManner; repairNoticeServedOn: string | null } | null;
      discontinuance: { discontinuedOn: string; reason: string } | null;
    } | null;
    draftPublic: {
      titleZh: string;
      facts: string | null;
      basis: string | null;
      shownFrom: string;
      shownUntil: string | null;
      dutyZh: string | null;
      repairableFrom: string | null;
      withheld: boolean;
      persons: Array<{ role: PersonRole; name: string }>;
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

export type WaitingListingFragment = {
  origin: ListingOrigin;
  listType: ListType;
  conduct: Conduct;
  facts: string | null;
  basis: string | null;
  authority: string;
  noticeServedOn: string | null;
  statementOutcome: StatementOutcome | null;
  statement: string | null;
  statementReply: string | null;
  legalReview: string | null;
  consentNumber: string | null;
  decisionNumber: string;
  decidedOn: string | null;
  effectiveOn: string | null;
  termEndsOn: string | null;
  measures: Array<string> | null;
  servedOn: string | null;
  repairNoticeServedOn: string | null;
  publishedOn: string;
  correctedOn: string | null;
  amountOwed: string | null;
  workersOwed: number | null;
  paymentOrderNumber: string | null;
  paymentDueOn: string | null;
  remark: string | null;
  persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
  filing: { version: number; provenance: { receivedAt: string; recordedBy: string; changeReason: string | null } };
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

export type BoardsQueryVariables = Exact<{
  states: Array<BoardState> | BoardState;
  after?: string | null | undefined;
}>;

export type BoardsQuery = {
  boardDrafts: {
    nextCursor: string | null;
    editions: Array<{
      id: string;
      title: string;
      numberText: string | null;
      regionCode: string;
      scope: Array<BoardList>;
      state: BoardState;
      asOf: string;
      knownAt: string;
      steps: Array<{
        step: number;
        state: BoardState;
        takenAt: string;
        actorId: string;
        role: string;
        noticeNumber: string | null;
        reason: string | null;
      }>;
    }>;
  };
};

export type IssuerQueryVariables = Exact<{ [key: string]: never }>;

export type IssuerQuery = {
  departments: Array<{ code: string; name: string; regionCode: string; level: DepartmentLevel; issuesBoards: boolean }>;
};

export type BoardHeadFragment = {
  id: string;
  title: string;
  numberText: string | null;
  regionCode: string;
  scope: Array<BoardList>;
  state: BoardState;
  asOf: string;
  knownAt: string;
  steps: Array<{
    step: number;
    state: BoardState;
    takenAt: string;
    actorId: string;
    role: string;
    noticeNumber: string | null;
    reason: string | null;
  }>;
};

export type BoardStepTakenFragment = {
  step: number;
  state: BoardState;
  takenAt: string;
  actorId: string;
  role: string;
  noticeNumber: string | null;
  reason: string | null;
};

export type BoardLineFragment = {
  number: number;
  recordId: string;
  list: BoardList;
  listType: string;
  name: string;
  uscc: string;
  documentNumber: string;
  authority: string;
  publishedOn: string;
  publicUntil: string | null;
};

export type OpenedBoardQueryVariables = Exact<{
  id: string | number;
  matterNo: string;
  after?: string | null | undefined;
}>;

export type OpenedBoardQuery = {
  boardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    digest: string | null;
    view: BoardView;
    department: { name: string } | null;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
    totals: Array<{
      list: BoardList;
      listType: string | null;
      listTypeNameZh: string | null;
      entries: number;
      enterprises: number;
    }>;
    entries: {
      nextCursor: string | null;
      entries: Array<{
        number: number;
        recordId: string;
        list: BoardList;
        listType: string;
        name: string;
        uscc: string;
        documentNumber: string;
        authority: string;
        publishedOn: string;
        publicUntil: string | null;
      }>;
    };
    changes: {
      previousId: string;
      kept: number;
      added: Array<{
        number: number;
        recordId: string;
        list: BoardList;
        listType: string;
        name: string;
        uscc: string;
        documentNumber: string;
        authority: string;
        publishedOn: string;
        publicUntil: string | null;
      }>;
      gone: Array<{
        number: number;
        recordId: string;
        list: BoardList;
        listType: string;
        name: string;
        uscc: string;
        documentNumber: string;
        authority: string;
        publishedOn: string;
        publicUntil: string | null;
      }>;
    } | null;
    noLongerPublic: Array<{
      number: number;
      recordId: string;
      list: BoardList;
      listType: string;
      name: string;
      uscc: string;
      documentNumber: string;
      authority: string;
      publishedOn: string;
      publicUntil: string | null;
    }>;
  } | null;
};

export type DraftBoardMutationVariables = Exact<{
  input: DraftBoardEditionInput;
}>;

export type DraftBoardMutation = {
  draftBoardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
  };
};

export type ReviewBoardMutationVariables = Exact<{
  id: string | number;
}>;

export type ReviewBoardMutation = {
  reviewBoardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
  };
};

export type PublishBoardMutationVariables = Exact<{
  id: string | number;
}>;

export type PublishBoardMutation = {
  publishBoardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
  };
};

export type WithdrawBoardMutationVariables = Exact<{
  input: WithdrawBoardEditionInput;
}>;

export type WithdrawBoardMutation = {
  withdrawBoardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
  };
};

export type DiscardBoardMutationVariables = Exact<{
  input: DiscardBoardEditionInput;
}>;

export type DiscardBoardMutation = {
  discardBoardEdition: {
    id: string;
    title: string;
    numberText: string | null;
    regionCode: string;
    scope: Array<BoardList>;
    state: BoardState;
    asOf: string;
    knownAt: string;
    steps: Array<{
      step: number;
      state: BoardState;
      takenAt: string;
      actorId: string;
      role: string;
      noticeNumber: string | null;
      reason: string | null;
    }>;
  };
};

export type CasesQueryVariables = Exact<{
  stage?: CaseStage | null | undefined;
  dueUntil?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type CasesQuery = {
  listingCases: {
    nextCursor: string | null;
    cases: Array<{
      caseId: string;
      uscc: string;
      name: string;
      listType: ListType;
      state: CaseState;
      dueOn: string | null;
      dueOnMayMove: boolean;
      nextMoves: Array<CaseMove>;
      notice: { noticeNumber: string } | null;
    }>;
  };
};

export type LawsQueryVariables = Exact<{ [key: string]: never }>;

export type LawsQuery = {
  listTypeLaws: Array<{
    listType: ListType;
    competent: boolean;
    conducts: Array<Conduct>;
    statementWorkingDays: number;
    exitDutyZh: string;
    source: { document: string; clause: string | null; standing: LegalStanding };
    notice: {
      ruleZh: string;
      ruleEn: string;
      refusedZh: string;
      refusedEn: string;
      source: { document: string; clause: string | null; standing: LegalStanding };
    };
  }>;
};

export type CaseQueryVariables = Exact<{
  id: string | number;
  matterNo: string;
}>;

export type CaseQuery = {
  listingCase: {
    caseId: string;
    uscc: string;
    name: string;
    listType: ListType;
    state: CaseState;
    dueOn: string | null;
    dueOnMayMove: boolean;
    listingId: string | null;
    procedure: Array<{
      move: CaseMove;
      standing: StepStanding;
      mayCorrect: boolean;
      whyZh: string | null;
      whyEn: string | null;
      law: {
        ruleZh: string;
        ruleEn: string;
        refusedZh: string;
        refusedEn: string;
        source: { document: string; clause: string | null; standing: LegalStanding };
      };
    }>;
    listing: {
      publishedOn: string;
      correctedOn: string | null;
      filing: {
        recordId: string;
        version: number;
        pendingVersion: number | null;
        state: RecordState;
        endsOn: string | null;
        repairableFrom: string | null;
        provenance: { receivedAt: string; recordedBy: string; changeReason: string | null };
      };
    } | null;
    laterDecisions: Array<{
      action: DispositionAction;
      decisionNumber: string;
      authority: string;
      decidedOn: string;
      effectiveOn: string;
      newTermEndsOn: string | null;
      reason: string;
      filing: { recordId: string; provenance: { receivedAt: string; recordedBy: string } };
    }>;
    approvals: Array<{ version: number; approver: string; confirmedAt: string }>;
    history: Array<{
      serial: number;
      step: string;
      stepZh: string;
      recordedAt: string;
      recordedBy: string;
      correctionReason: string | null;
      dueOn: string | null;
    }>;
    tasks: Array<{
      taskId: string;
      kind: TaskKind;
      departmentCode: string;
      measureZh: string;
      dueOn: string;
      state: TaskState;
      feedback: { result: FeedbackResult; doneOn: string; documentNumber: string | null } | null;
    }>;
    notice: { noticeNumber: string; noticeServedOn: string; conduct: Conduct; facts: string; basis: string } | null;
    statement: {
      statementOutcome: StatementOutcome;
      statement: string | null;
      receivedOn: string | null;
      hearingRequestedOn: string | null;
      waiverNumber: string | null;
    } | null;
    reply: { statementReply: string } | null;
    hearing: { heldOn: string; minutesNumber: string; opinion: string } | null;
    legalReview: { legalReview: string; reviewedOn: string } | null;
    consent: { consentNumber: string; consentedOn: string } | null;
    decision: {
      decisionNumber: string;
      decidedOn: string;
      effectiveOn: string | null;
      termEndsOn: string | null;
      measures: Array<string> | null;
      projectKinds: Array<string> | null;
      banRegions: Array<string> | null;
      amountOwed: string | null;
      workersOwed: number | null;
      paymentOrderNumber: string | null;
      paymentDueOn: string | null;
      remark: string | null;
      persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
    } | null;
    service: { servedOn: string; serviceManner: ServiceManner; repairNoticeServedOn: string | null } | null;
    discontinuance: { discontinuedOn: string; reason: string } | null;
  } | null;
};

export type BasisFragment = { document: string; clause: string | null; standing: LegalStanding };

export type LawFragment = {
  ruleZh: string;
  ruleEn: string;
  refusedZh: string;
  refusedEn: string;
  source: { document: string; clause: string | null; standing: LegalStanding };
};

export type CaseWholeFragment = {
  caseId: string;
  uscc: string;
  name: string;
  listType: ListType;
  state: CaseState;
  dueOn: string | null;
  dueOnMayMove: boolean;
  listingId: string | null;
  procedure: Array<{
    move: CaseMove;
    standing: StepStanding;
    mayCorrect: boolean;
    whyZh: string | null;
    whyEn: string | null;
    law: {
      ruleZh: string;
      ruleEn: string;
      refusedZh: string;
      refusedEn: string;
      source: { document: string; clause: string | null; standing: LegalStanding };
    };
  }>;
  listing: {
    publishedOn: string;
    correctedOn: string | null;
    filing: {
      recordId: string;
      version: number;
      pendingVersion: number | null;
      state: RecordState;
      endsOn: string | null;
      repairableFrom: string | null;
      provenance: { receivedAt: string; recordedBy: string; changeReason: string | null };
    };
  } | null;
  laterDecisions: Array<{
    action: DispositionAction;
    decisionNumber: string;
    authority: string;
    decidedOn: string;
    effectiveOn: string;
    newTermEndsOn: string | null;
    reason: string;
    filing: { recordId: string; provenance: { receivedAt: string; recordedBy: string } };
  }>;
  approvals: Array<{ version: number; approver: string; confirmedAt: string }>;
  history: Array<{
    serial: number;
    step: string;
    stepZh: string;
    recordedAt: string;
    recordedBy: string;
    correctionReason: string | null;
    dueOn: string | null;
  }>;
  tasks: Array<{
    taskId: string;
    kind: TaskKind;
    departmentCode: string;
    measureZh: string;
    dueOn: string;
    state: TaskState;
    feedback: { result: FeedbackResult; doneOn: string; documentNumber: string | null } | null;
  }>;
  notice: { noticeNumber: string; noticeServedOn: string; conduct: Conduct; facts: string; basis: string } | null;
  statement: {
    statementOutcome: StatementOutcome;
    statement: string | null;
    receivedOn: string | null;
    hearingRequestedOn: string | null;
    waiverNumber: string | null;
  } | null;
  reply: { statementReply: string } | null;
  hearing: { heldOn: string; minutesNumber: string; opinion: string } | null;
  legalReview: { legalReview: string; reviewedOn: string } | null;
  consent: { consentNumber: string; consentedOn: string } | null;
  decision: {
    decisionNumber: string;
    decidedOn: string;
    effectiveOn: string | null;
    termEndsOn: string | null;
    measures: Array<string> | null;
    projectKinds: Array<string> | null;
    banRegions: Array<string> | null;
    amountOwed: string | null;
    workersOwed: number | null;
    paymentOrderNumber: string | null;
    paymentDueOn: string | null;
    remark: string | null;
    persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
  } | null;
  service: { servedOn: string; serviceManner: ServiceManner; repairNoticeServedOn: string | null } | null;
  discontinuance: { discontinuedOn: string; reason: string } | null;
};

export type CaseListingFragment = {
  publishedOn: string;
  correctedOn: string | null;
  filing: {
    recordId: string;
    version: number;
    pendingVersion: number | null;
    state: RecordState;
    endsOn: string | null;
    repairableFrom: string | null;
    provenance: { receivedAt: string; recordedBy: string; changeReason: string | null };
  };
};

export type CaseDecisionFragment = {
  action: DispositionAction;
  decisionNumber: string;
  authority: string;
  decidedOn: string;
  effectiveOn: string;
  newTermEndsOn: string | null;
  reason: string;
  filing: { recordId: string; provenance: { receivedAt: string; recordedBy: string } };
};

export type CaseStepsFragment = {
  notice: { noticeNumber: string; noticeServedOn: string; conduct: Conduct; facts: string; basis: string } | null;
  statement: {
    statementOutcome: StatementOutcome;
    statement: string | null;
    receivedOn: string | null;
    hearingRequestedOn: string | null;
    waiverNumber: string | null;
  } | null;
  reply: { statementReply: string } | null;
  hearing: { heldOn: string; minutesNumber: string; opinion: string } | null;
  legalReview: { legalReview: string; reviewedOn: string } | null;
  consent: { consentNumber: string; consentedOn: string } | null;
  decision: {
    decisionNumber: string;
    decidedOn: string;
    effectiveOn: string | null;
    termEndsOn: string | null;
    measures: Array<string> | null;
    projectKinds: Array<string> | null;
    banRegions: Array<string> | null;
    amountOwed: string | null;
    workersOwed: number | null;
    paymentOrderNumber: string | null;
    paymentDueOn: string | null;
    remark: string | null;
    persons: Array<{ role: PersonRole; name: string; maskedIdNumber: string | null }> | null;
  } | null;
  service: { servedOn: string; serviceManner: ServiceManner; repairNoticeServedOn: string | null } | null;
  discontinuance: { discontinuedOn: string; reason: string } | null;
};

export type StepAnswerFragment = {
  accepted: boolean;
  problems: Array<{
    field: string | null;
    code: string;
    level: ProblemLevel;
    messageZh: string;
    messageEn: string;
    suggestion: string | null;
  }>;
  case: { caseId: string; state: CaseState } | null;
};

export type OpenCaseStepMutationVariables = Exact<{
  input: NoticeInput;
}>;

export type OpenCaseStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type StatementStepMutationVariables = Exact<{
  input: StatementInput;
}>;

export type StatementStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type HearingStepMutationVariables = Exact<{
  input: HearingInput;
}>;

export type HearingStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ReplyStepMutationVariables = Exact<{
  input: ReplyInput;
}>;

export type ReplyStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type LegalReviewStepMutationVariables = Exact<{
  input: LegalReviewInput;
}>;

export type LegalReviewStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ConsentStepMutationVariables = Exact<{
  input: ConsentInput;
}>;

export type ConsentStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type DecisionStepMutationVariables = Exact<{
  input: DecisionInput;
}>;

export type DecisionStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ServiceOfStepMutationVariables = Exact<{
  input: ServiceInput;
}>;

export type ServiceOfStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type DiscontinueStepMutationVariables = Exact<{
  input: DiscontinuanceInput;
}>;

export type DiscontinueStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type PublicationStepMutationVariables = Exact<{
  input: PublicationInput;
}>;

export type PublicationStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type PerformanceStepMutationVariables = Exact<{
  input: PerformanceInput;
}>;

export type PerformanceStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type RepairStepMutationVariables = Exact<{
  input: RepairInput;
}>;

export type RepairStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type RevocationStepMutationVariables = Exact<{
  input: RevocationInput;
}>;

export type RevocationStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type SuspensionStepMutationVariables = Exact<{
  input: SuspensionInput;
}>;

export type SuspensionStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ResumptionStepMutationVariables = Exact<{
  input: ResumptionInput;
}>;

export type ResumptionStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ShieldStepMutationVariables = Exact<{
  input: ShieldInput;
}>;

export type ShieldStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
};

export type ShieldEndStepMutationVariables = Exact<{
  input: ShieldEndInput;
}>;

export type ShieldEndStepMutation = {
  answer: {
    accepted: boolean;
    problems: Array<{
      field: string | null;
      code: string;
      level: ProblemLevel;
      messageZh: string;
      messageEn: string;
      suggestion: string | null;
    }>;
    case: { caseId: string; state: CaseState } | null;
  };
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
      uploadedBy: string;
      mendedRows: Array<number>;
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

export type MendRowsMutationVariables = Exact<{
  id: string | number;
  rows: Array<MendedRowInput> | MendedRowInput;
}>;

export type MendRowsMutation = { mendRows: { id: string; state: UploadState } };

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

export type TasksQueryVariables = Exact<{
  state?: TaskState | null | undefined;
  kind?: TaskKind | null | undefined;
  after?: string | null | undefined;
}>;

export type TasksQuery = {
  tasks: {
    nextCursor: string | null;
    tasks: Array<{
      taskId: string;
      kind: TaskKind;
      recordId: string;
      uscc: string;
      name: string;
      measureCode: string;
      measureZh: string;
      raisedOn: string;
      dueOn: string;
      fromDay: string;
      untilDay: string | null;
      state: TaskState;
      feedback: {
        serial: number;
        result: FeedbackResult;
        reason: string | null;
        amount: string | null;
        documentNumber: string | null;
        doneOn: string;
        matterNo: string | null;
        correctionReason: string | null;
        recordedAt: string;
        recordedBy: string;
      } | null;
    }>;
  };
  overdueFeedback: Array<{ departmentCode: string; open: number; overdue: number; oldestDueOn: string | null }>;
};

export type TaskFragment = {
  taskId: string;
  kind: TaskKind;
  recordId: string;
  uscc: string;
  name: string;
  measureCode: string;
  measureZh: string;
  raisedOn: string;
  dueOn: string;
  fromDay: string;
  untilDay: string | null;
  state: TaskState;
  feedback: {
    serial: number;
    result: FeedbackResult;
    reason: string | null;
    amount: string | null;
    documentNumber: string | null;
    doneOn: string;
    matterNo: string | null;
    correctionReason: string | null;
    recordedAt: string;
    recordedBy: string;
  } | null;
};

export type MeasureOfTaskQueryVariables = Exact<{
  uscc: string | number;
  matterNo: string;
}>;

export type MeasureOfTaskQuery = {
  standing: {
    measures: Array<{
      code: string;
      nameZh: string;
      force: MeasureForce;
      basis: Array<string>;
      authorityZh: string;
      recordIds: Array<string>;
    }>;
    used: Array<{
      recordId: string;
      titleZh: string;
      authority: string | null;
      documentNumber: string | null;
      decidedOn: string | null;
      endsOn: string | null;
    }>;
  } | null;
};

export type MeasuresForQueryVariables = Exact<{
  uscc: string | number;
  area: MeasureArea;
  purpose: Purpose;
  matterNo: string;
}>;

export type MeasuresForQuery = {
  measuresFor: {
    onFile: boolean;
    noticeZh: string;
    measures: Array<{
      code: string;
      nameZh: string;
      force: MeasureForce;
      basis: Array<string>;
      authorityZh: string;
      records: Array<{ recordId: string; authority: string; documentNumber: string; endsOn: string | null }>;
    }>;
  };
};

export type FeedbackMutationVariables = Exact<{
  items: Array<FeedbackInput> | FeedbackInput;
}>;

export type FeedbackMutation = {
  giveFeedback: Array<{ accepted: boolean; problems: Array<{ field: string; messageZh: string; messageEn: string }> }>;
};

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
export const WaitingListingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitingListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statementReply' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correctedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'persons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changeReason' } },
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
} as unknown as DocumentNode<WaitingListingFragment, unknown>;
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
export const BoardStepTakenFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardStepTakenFragment, unknown>;
export const BoardHeadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardHeadFragment, unknown>;
export const BoardLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'list' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicUntil' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardLineFragment, unknown>;
export const BasisFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Basis' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalBasis' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BasisFragment, unknown>;
export const LawFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Law' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StepLaw' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'ruleZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ruleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedEn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Basis' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Basis' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalBasis' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LawFragment, unknown>;
export const CaseStepsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseSteps' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hearingRequestedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiverNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reply' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'statementReply' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hearing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalReview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consentedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'projectKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banRegions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'service' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceManner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discontinuance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'discontinuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseStepsFragment, unknown>;
export const CaseListingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correctedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pendingVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changeReason' } },
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
} as unknown as DocumentNode<CaseListingFragment, unknown>;
export const CaseDecisionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseDecision' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disposition' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newTermEndsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
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
} as unknown as DocumentNode<CaseDecisionFragment, unknown>;
export const CaseWholeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOnMayMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'procedure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayCorrect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whyZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whyEn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'law' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Law' } }],
                  },
                },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseListing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'laterDecisions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseDecision' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stepZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'correctionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departmentCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measureZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
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
      name: { kind: 'Name', value: 'Basis' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalBasis' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Law' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StepLaw' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'ruleZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ruleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedEn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Basis' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseSteps' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hearingRequestedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiverNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reply' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'statementReply' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hearing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalReview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consentedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'projectKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banRegions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'service' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceManner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discontinuance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'discontinuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correctedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pendingVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changeReason' } },
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
      name: { kind: 'Name', value: 'CaseDecision' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disposition' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newTermEndsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
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
} as unknown as DocumentNode<CaseWholeFragment, unknown>;
export const StepAnswerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StepAnswerFragment, unknown>;
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
export const TaskFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeasureTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'raisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'untilDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'feedback' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matterNo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'correctionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TaskFragment, unknown>;
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
                  name: { kind: 'Name', value: 'waiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitingListing' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'replaces' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitingListing' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'case' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseSteps' } },
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
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
      name: { kind: 'Name', value: 'WaitingListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'origin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statementReply' } },
          { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
          { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correctedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'persons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changeReason' } },
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
      name: { kind: 'Name', value: 'CaseSteps' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hearingRequestedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiverNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reply' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'statementReply' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hearing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalReview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consentedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'projectKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banRegions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'service' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceManner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discontinuance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'discontinuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
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
export const BoardsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Boards' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardState' } } },
            },
          },
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
            name: { kind: 'Name', value: 'boardDrafts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
              },
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
                  name: { kind: 'Name', value: 'editions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
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
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardsQuery, BoardsQueryVariables>;
export const IssuerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Issuer' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuesBoards' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IssuerQuery, IssuerQueryVariables>;
export const OpenedBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OpenedBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
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
            name: { kind: 'Name', value: 'boardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'EnumValue', value: 'SUPERVISION' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
                { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'view' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'totals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'enterprises' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
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
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardLine' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'previousId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kept' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'added' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardLine' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'gone' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardLine' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'noLongerPublic' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardLine' } }],
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
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'list' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicUntil' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenedBoardQuery, OpenedBoardQueryVariables>;
export const DraftBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DraftBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftBoardEditionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftBoardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DraftBoardMutation, DraftBoardMutationVariables>;
export const ReviewBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReviewBoard' },
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
            name: { kind: 'Name', value: 'reviewBoardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReviewBoardMutation, ReviewBoardMutationVariables>;
export const PublishBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishBoard' },
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
            name: { kind: 'Name', value: 'publishBoardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishBoardMutation, PublishBoardMutationVariables>;
export const WithdrawBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawBoardEditionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawBoardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawBoardMutation, WithdrawBoardMutationVariables>;
export const DiscardBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DiscardBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiscardBoardEditionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discardBoardEdition' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardHead' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardStepTaken' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'step' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scope' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardStepTaken' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DiscardBoardMutation, DiscardBoardMutationVariables>;
export const CasesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Cases' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'stage' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStage' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'dueUntil' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LocalDate' } },
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
            name: { kind: 'Name', value: 'listingCases' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stage' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'stage' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'dueUntil' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'dueUntil' } },
              },
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
                  name: { kind: 'Name', value: 'cases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOnMayMove' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextMoves' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'notice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } }],
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
} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const LawsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Laws' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listTypeLaws' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'competent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conducts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statementWorkingDays' } },
                { kind: 'Field', name: { kind: 'Name', value: 'exitDutyZh' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'source' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Basis' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notice' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Law' } }],
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
      name: { kind: 'Name', value: 'Basis' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalBasis' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Law' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StepLaw' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'ruleZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ruleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedEn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Basis' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LawsQuery, LawsQueryVariables>;
export const CaseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Case' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
            name: { kind: 'Name', value: 'listingCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'EnumValue', value: 'SUPERVISION' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseWhole' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Basis' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalBasis' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'document' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Law' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StepLaw' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'ruleZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ruleEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusedEn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Basis' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseSteps' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'notice' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeServedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
                { kind: 'Field', name: { kind: 'Name', value: 'facts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementOutcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hearingRequestedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiverNumber' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reply' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'statementReply' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hearing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'minutesNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'legalReview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'legalReview' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'consentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consentedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decision' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'termEndsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
                { kind: 'Field', name: { kind: 'Name', value: 'projectKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'banRegions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maskedIdNumber' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'amountOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workersOwed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentOrderNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'remark' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'service' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'servedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'serviceManner' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairNoticeServedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'discontinuance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'discontinuedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseListing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Listing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correctedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pendingVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changeReason' } },
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
      name: { kind: 'Name', value: 'CaseDecision' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disposition' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newTermEndsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'filing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'provenance' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
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
      name: { kind: 'Name', value: 'CaseWhole' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListingCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOnMayMove' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listingId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'procedure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'move' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayCorrect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whyZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whyEn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'law' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Law' } }],
                  },
                },
              ],
            },
          },
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseSteps' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseListing' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'laterDecisions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseDecision' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confirmedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stepZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'correctionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departmentCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'measureZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
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
} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const OpenCaseStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenCaseStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NoticeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'openListingCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenCaseStepMutation, OpenCaseStepMutationVariables>;
export const StatementStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StatementStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'StatementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordStatement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StatementStepMutation, StatementStepMutationVariables>;
export const HearingStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HearingStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'HearingInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordHearing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HearingStepMutation, HearingStepMutationVariables>;
export const ReplyStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplyStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordReply' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplyStepMutation, ReplyStepMutationVariables>;
export const LegalReviewStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LegalReviewStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'LegalReviewInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordLegalReview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LegalReviewStepMutation, LegalReviewStepMutationVariables>;
export const ConsentStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConsentStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsentInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordConsent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConsentStepMutation, ConsentStepMutationVariables>;
export const DecisionStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecisionStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecisionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordDecision' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecisionStepMutation, DecisionStepMutationVariables>;
export const ServiceOfStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ServiceOfStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ServiceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordService' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ServiceOfStepMutation, ServiceOfStepMutationVariables>;
export const DiscontinueStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DiscontinueStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DiscontinuanceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'discontinueCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DiscontinueStepMutation, DiscontinueStepMutationVariables>;
export const PublicationStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublicationStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicationInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'publishListing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublicationStepMutation, PublicationStepMutationVariables>;
export const PerformanceStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PerformanceStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PerformanceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'recordPerformance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PerformanceStepMutation, PerformanceStepMutationVariables>;
export const RepairStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RepairStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RepairInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'removeListingEarly' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RepairStepMutation, RepairStepMutationVariables>;
export const RevocationStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevocationStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevocationInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'revokeListing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevocationStepMutation, RevocationStepMutationVariables>;
export const SuspensionStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspensionStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SuspensionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'suspendListing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuspensionStepMutation, SuspensionStepMutationVariables>;
export const ResumptionStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResumptionStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResumptionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'resumeListing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResumptionStepMutation, ResumptionStepMutationVariables>;
export const ShieldStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShieldStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ShieldInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'shieldListing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShieldStepMutation, ShieldStepMutationVariables>;
export const ShieldEndStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShieldEndStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ShieldEndInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'answer' },
            name: { kind: 'Name', value: 'endListingShield' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StepAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StepAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseStepAnswer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestion' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'case' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShieldEndStepMutation, ShieldEndStepMutationVariables>;
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
                      { kind: 'Field', name: { kind: 'Name', value: 'uploadedBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mendedRows' } },
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
export const MendRowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MendRows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'rows' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'MendedRowInput' } },
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
            name: { kind: 'Name', value: 'mendRows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'rows' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'rows' } },
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
} as unknown as DocumentNode<MendRowsMutation, MendRowsMutationVariables>;
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
export const TasksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Tasks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TaskState' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TaskKind' } },
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
            name: { kind: 'Name', value: 'tasks' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
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
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Task' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overdueFeedback' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'departmentCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldestDueOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Task' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeasureTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measureZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'raisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'untilDay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'feedback' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matterNo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'correctionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const MeasureOfTaskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeasureOfTask' },
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
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
                value: { kind: 'EnumValue', value: 'SUPERVISION' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                      { kind: 'Field', name: { kind: 'Name', value: 'recordIds' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
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
} as unknown as DocumentNode<MeasureOfTaskQuery, MeasureOfTaskQueryVariables>;
export const MeasuresForDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeasuresFor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'area' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MeasureArea' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Purpose' } } },
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
            name: { kind: 'Name', value: 'measuresFor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uscc' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'area' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'area' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'matterNo' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'matterNo' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'onFile' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeZh' } },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'records' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
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
      },
    },
  ],
} as unknown as DocumentNode<MeasuresForQuery, MeasuresForQueryVariables>;
export const FeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Feedback' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'items' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'FeedbackInput' } },
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
            name: { kind: 'Name', value: 'giveFeedback' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'items' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'items' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'messageEn' } },
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
} as unknown as DocumentNode<FeedbackMutation, FeedbackMutationVariables>;
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
