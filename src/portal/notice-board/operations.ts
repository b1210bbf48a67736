/** Generated from the printed schema: `npm run operations`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 列入经营异常名录的情形。Case of an abnormal-operation entry. */
export type AbnormalCase =
  /** 公示信息隐瞒真实情况、弄虚作假。Published information conceals the truth or is false. */
  | 'FALSE_DISCLOSURE'
  /** 通过登记的住所或者经营场所无法联系。Not reachable at the registered address. */
  | 'NOT_REACHABLE'
  /** 未按规定公示年度报告。Annual report not published. */
  | 'NO_ANNUAL_REPORT'
  /** 未按责令期限公示企业信息。Information not published within the time ordered. */
  | 'NO_TIMELY_DISCLOSURE';

/** 红黑榜栏目。Part of a board. */
export type BoardList =
  /** 禁止参加投标决定，不属于严重失信主体名单。Decisions banning participation in bidding; no severe list. */
  | 'BAN'
  /** 严重失信主体名单（黑榜）。Black list. */
  | 'BLACK'
  /** 守信激励名单（红榜）。Red list. */
  | 'RED';

/** 核查结论。Verdict in a presented receipt. */
export type CertificateVerdict =
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

/** 承诺履行状态。Whether a commitment was kept. */
export type CommitmentState =
  /** 未履行。Broken. */
  | 'BROKEN'
  /** 已履行。Kept. */
  | 'KEPT'
  /** 已作出。Made. */
  | 'MADE';

/** 承诺类型。Type of commitment. */
export type CommitmentType =
  /** 审批替代型（告知承诺）。Instead of approval (notification and commitment). */
  | 'APPROVAL_SUBSTITUTE'
  /** 信用修复型。For credit repair. */
  | 'CREDIT_REPAIR'
  /** 容缺受理型。For acceptance with papers outstanding. */
  | 'DEFICIENT_PAPERS'
  /** 诚信经营承诺。Honest operation. */
  | 'HONEST_OPERATION'
  /** 行业自律型。Industry self-discipline. */
  | 'INDUSTRY'
  /** 不挂靠不转包不违法分包承诺。No borrowed qualification, assignment or illegal subcontracting. */
  | 'NO_AFFILIATION'
  /** 证明事项型。Instead of a certificate. */
  | 'PROOF_SUBSTITUTE'
  /** 主动公示型。Published voluntarily. */
  | 'VOLUNTARY';

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

/** 荣誉类别。Kind of honour or red list. */
export type HonourType =
  /** 海关高级认证企业。Advanced certified enterprise of customs. */
  | 'AEO'
  /** 劳动保障守法诚信A级。A level in labour-law compliance. */
  | 'LABA'
  /** 其他诚实守信荣誉。Other honour for honesty. */
  | 'OTHER'
  /** 政府质量奖等诚信荣誉。Government quality award and the like. */
  | 'QUAL'
  /** 纳税信用A级纳税人。A-level taxpayer. */
  | 'TAXA';

/** 许可状态。State of a licence. */
export type LicenceState =
  /** 无效。Invalid. */
  | 'INVALID'
  /** 有效。Valid. */
  | 'VALID';

/** 名单排序。Order of a list. */
export type ListOrder =
  /** 新公布者在前。Newest publication first. */
  | 'NEWEST'
  /** 早公布者在前。Oldest publication first. */
  | 'OLDEST';

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

/** 名单效力。What a listing amounts to. */
export type ListingEffect =
  /** 禁止参加投标决定，不属于严重失信主体名单。Ban on bidding, not a severe list. */
  | 'BAN'
  /** 严重失信主体名单。Severe list. */
  | 'SEVERE';

/** 措施效力。Whether law orders a measure or allows it to be weighed. */
export type MeasureForce =
  /** 可以作为审慎性参考。It may be weighed. */
  | 'MAY_WEIGH'
  /** 依法应当实施。The law orders it. */
  | 'MUST';

/** 处罚种类。Kind of penalty. */
export type PenaltyKind =
  /** 责令关闭。Order to close down. */
  | 'CLOSE'
  /** 没收违法所得。Confiscation of illegal gains. */
  | 'CONFISCATE_GAINS'
  /** 没收非法财物。Confiscation of illegal property. */
  | 'CONFISCATE_GOODS'
  /** 通报批评。Circulated criticism. */
  | 'CRITICISM'
  /** 行政拘留。Administrative detention. */
  | 'DETENTION'
  /** 罚款。Fine. */
  | 'FINE'
  /** 降低资质等级。Lowering of the qualification grade. */
  | 'LOWER_QUALIFICATION'
  /** 不予处罚。No penalty imposed. */
  | 'NO_PENALTY'
  /** 其他。Other. */
  | 'OTHER'
  /** 限制开展生产经营活动。Restriction of production or business. */
  | 'RESTRICT_OPERATION'
  /** 限制从业。Restriction from practice. */
  | 'RESTRICT_PRACTICE'
  /** 吊销许可证件。Revocation of a licence. */
  | 'REVOKE_LICENCE'
  /** 责令停产停业。Order to suspend production or business. */
  | 'STOP_OPERATION'
  /** 暂扣许可证件。Temporary withholding of a licence. */
  | 'SUSPEND_LICENCE'
  /** 警告。Warning. */
  | 'WARNING';

/** 公示名单。Public list. */
export type PublicList =
  /** 经营异常名录。Abnormal-operation list, neither red nor black. */
  | 'ABNORMAL_OPERATION'
  /** 严重失信主体名单（黑榜）。Black list. */
  | 'BLACK'
  /** 守信激励名单（红榜）。Red list. */
  | 'RED';

/** 失信严重程度。Severity of an item in publication; minor items are not published. */
export type PublicSeverity =
  /** 一般。General. */
  | 'GENERAL'
  /** 严重。Serious. */
  | 'SERIOUS';

/** 公示状况。Standing as society reads it. */
export type PublicStanding =
  /** 严重失信主体名单在列。On a list of seriously dishonest parties. */
  | 'BLACK_LISTED'
  /** 未见在列信息。No listing found. */
  | 'NOT_LISTED'
  /** 守信激励名单在列。On a list of incentives for honesty. */
  | 'RED_LISTED';

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

/** 登记状态。State of registration. */
export type RegistrationState =
  /** 存续。In existence. */
  | 'ACTIVE'
  /** 注销。Deregistered. */
  | 'DISSOLVED'
  /** 吊销。Business licence revoked. */
  | 'LICENCE_REVOKED'
  /** 迁出。Moved out. */
  | 'MOVED_OUT';

export type StatisticsQueryVariables = Exact<{ [key: string]: never }>;

export type StatisticsQuery = {
  statistics: {
    asOf: string;
    enterprises: number;
    lists: Array<{
      list: PublicList;
      listTypeNameZh: string;
      listTypeNameEn: string | null;
      regionCode: string | null;
      regionName: string | null;
      regionNameEn: string | null;
      entries: number;
    }>;
    industries: Array<{
      list: PublicList;
      section: string | null;
      sectionNameZh: string | null;
      sectionNameEn: string | null;
      entries: number;
    }>;
    months: Array<{ list: PublicList; month: string; entries: number }>;
  };
};

export type HomeQueryVariables = Exact<{ [key: string]: never }>;

export type HomeQuery = {
  statistics: {
    asOf: string;
    enterprises: number;
    lists: Array<{
      list: PublicList;
      listType: string;
      listTypeNameZh: string;
      listTypeNameEn: string | null;
      regionName: string | null;
      regionNameEn: string | null;
      enterprises: number;
      entries: number;
    }>;
  };
  black: {
    entries: Array<{
      recordId: string;
      uscc: string;
      name: string;
      listType: string;
      listTypeNameZh: string;
      listTypeNameEn: string | null;
      authority: string;
      documentNumber: string;
      publishedOn: string;
      regionCode: string | null;
      shown: { from: string; until: string | null };
    }>;
  };
  red: {
    entries: Array<{
      recordId: string;
      uscc: string;
      name: string;
      listType: string;
      listTypeNameZh: string;
      listTypeNameEn: string | null;
      authority: string;
      documentNumber: string;
      publishedOn: string;
      regionCode: string | null;
      shown: { from: string; until: string | null };
    }>;
  };
  boardEditions: {
    editions: Array<{
      id: string;
      numberText: string;
      title: string | null;
      publishedOn: string;
      current: boolean;
      region: { code: string; name: string | null; nameEn: string | null };
      issuer: { name: string } | null;
      withdrawal: { withdrawnOn: string; noticeNumber: string } | null;
    }>;
  };
};

export type ListLineFragment = {
  recordId: string;
  uscc: string;
  name: string;
  listType: string;
  listTypeNameZh: string;
  listTypeNameEn: string | null;
  authority: string;
  documentNumber: string;
  publishedOn: string;
  regionCode: string | null;
  shown: { from: string; until: string | null };
};

export type EditionHeadFragment = {
  id: string;
  numberText: string;
  title: string | null;
  publishedOn: string;
  current: boolean;
  region: { code: string; name: string | null; nameEn: string | null };
  issuer: { name: string } | null;
  withdrawal: { withdrawnOn: string; noticeNumber: string } | null;
};

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number;
  after?: string | null | undefined;
  standing?: PublicStanding | null | undefined;
  region?: string | null | undefined;
}>;

export type SearchQuery = {
  searchEnterprises: {
    notice: string;
    nextCursor: string | null;
    hits: Array<{
      matchedName: string;
      matchedCurrentName: boolean;
      enterprise: {
        uscc: string;
        name: string;
        formerNames: Array<string>;
        registered: boolean;
        region: { code: string; name: string | null; nameEn: string | null } | null;
        standing: { status: PublicStanding; textZh: string };
      };
    }>;
  };
};

export type ListsQueryVariables = Exact<{
  list: PublicList;
  listType?: string | null | undefined;
  region?: string | null | undefined;
  order: ListOrder;
  after?: string | null | undefined;
}>;

export type ListsQuery = {
  listings: {
    asOf: string;
    notice: string;
    nextCursor: string | null;
    entries: Array<{
      recordId: string;
      uscc: string;
      name: string;
      listType: string;
      listTypeNameZh: string;
      listTypeNameEn: string | null;
      authority: string;
      documentNumber: string;
      publishedOn: string;
      regionCode: string | null;
      shown: { from: string; until: string | null };
    }>;
  };
};

export type EditionsQueryVariables = Exact<{
  region?: string | null | undefined;
  list?: BoardList | null | undefined;
  order: ListOrder;
  after?: string | null | undefined;
}>;

export type EditionsQuery = {
  boardEditions: {
    nextCursor: string | null;
    editions: Array<{
      id: string;
      numberText: string;
      title: string | null;
      publishedOn: string;
      current: boolean;
      region: { code: string; name: string | null; nameEn: string | null };
      issuer: { name: string } | null;
      withdrawal: { withdrawnOn: string; noticeNumber: string } | null;
    }>;
  };
};

export type EditionQueryVariables = Exact<{
  id: string | number;
  list?: BoardList | null | undefined;
  after?: string | null | undefined;
}>;

export type EditionQuery = {
  boardEdition:
    | {
        __typename: 'BoardEdition';
        id: string;
        numberText: string;
        title: string | null;
        asOf: string;
        notice: string;
        validity: string;
        publishedOn: string;
        region: { name: string | null; nameEn: string | null };
        issuer: { name: string; contact: string } | null;
        totals: Array<{
          list: BoardList;
          listType: string | null;
          listTypeNameZh: string | null;
          listTypeNameEn: string | null;
          enterprises: number;
          entries: number;
        }>;
        entries: {
          nextCursor: string | null;
          entries: Array<{
            number: number;
            list: BoardList;
            recordId: string;
            uscc: string;
            name: string;
            listTypeNameZh: string;
            listTypeNameEn: string | null;
            authority: string;
            documentNumber: string;
            publishedOn: string;
            shown: { from: string; until: string | null };
          }>;
        };
      }
    | {
        __typename: 'WithdrawnBoardEdition';
        id: string;
        numberText: string;
        title: string | null;
        notice: string;
        withdrawal: { withdrawnOn: string; noticeNumber: string; reason: string | null } | null;
      }
    | null;
};

export type CatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type CatalogueQuery = {
  catalogue: {
    version: string;
    effectiveFrom: string;
    listTypes: Array<{
      code: string;
      list: PublicList | null;
      nameZh: string;
      nameEn: string;
      authorityZh: string;
      termMonths: number | null;
      earlyExitMonths: number | null;
      exitDutyZh: string | null;
      source: { document: string; clause: string | null };
    }>;
    measures: Array<{
      code: string;
      nameZh: string;
      nameEn: string;
      authorityZh: string;
      triggers: Array<{ on: string; force: MeasureForce; source: { document: string; clause: string | null } }>;
    }>;
    conducts: Array<{ code: string; nameZh: string; nameEn: string; noteZh: string; listTypes: Array<string> }>;
    publicationPeriods: Array<{
      regime: string;
      titleZh: string;
      severity: string;
      from: string;
      until: string | null;
      minimumMonths: number;
      maximumMonths: number;
    }>;
    incentives: Array<{
      code: string;
      nameZh: string;
      nameEn: string;
      triggers: Array<string>;
      source: { document: string; clause: string | null };
    }>;
  };
};

export type SourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SourcesQuery = {
  sources: Array<{
    kind: RecordKind;
    lastReceivedAt: string;
    department: { code: string; name: string; contact: string } | null;
  }>;
};

export type VerifyNumberQueryVariables = Exact<{
  number: string;
}>;

export type VerifyNumberQuery = {
  verifyCertificate: {
    genuine: boolean;
    number: string | null;
    issuedAt: string | null;
    superseded: boolean | null;
    notice: string;
  };
};

export type VerifyFileQueryVariables = Exact<{
  jws: string;
}>;

export type VerifyFileQuery = {
  verifyCertificateFile: {
    asOf: string | null;
    purpose: string | null;
    expiresAt: string | null;
    check: {
      genuine: boolean;
      number: string | null;
      issuedAt: string | null;
      superseded: boolean | null;
      notice: string;
    };
    results: Array<{ place: number; name: string | null; uscc: string | null; verdict: CertificateVerdict }>;
  };
};

export type CreditFileQueryVariables = Exact<{
  uscc: string | number;
  licences?: string | null | undefined;
  penalties?: string | null | undefined;
  listings?: string | null | undefined;
  honours?: string | null | undefined;
  commitments?: string | null | undefined;
  abnormalEntries?: string | null | undefined;
}>;

export type CreditFileQuery = {
  enterprise:
    | {
        __typename: 'Enterprise';
        uscc: string;
        name: string;
        formerNames: Array<string>;
        registered: boolean;
        publishedAt: string;
        region: { code: string; name: string | null; nameEn: string | null } | null;
        standing: {
          status: PublicStanding;
          textZh: string;
          rule: string | null;
          asOf: string;
          nextChangeOn: string | null;
          notice: string;
          reasons: Array<{
            listNameZh: string;
            listNameEn: string;
            legalBasis: string;
            authority: string;
            documentNumber: string;
            since: string;
            endsOn: string | null;
            repairableFrom: string | null;
            exitDuty: string | null;
            recordId: string;
          }>;
          measures: Array<{
            code: string;
            nameZh: string;
            nameEn: string;
            force: MeasureForce;
            basis: Array<string>;
            authorityZh: string;
          }>;
          incentives: Array<{ code: string; nameZh: string; nameEn: string; basis: string }>;
        };
        registration: {
          recordId: string;
          state: RegistrationState;
          enterpriseType: string | null;
          legalRepresentative: string | null;
          registeredCapital: string | null;
          establishedOn: string;
          dissolvedOn: string | null;
          regionCode: string;
          industryCode: string | null;
          industrySectionNameZh: string | null;
          industrySectionNameEn: string | null;
          authority: string;
          shown: { from: string; until: string | null };
          address: { text: string | null; withheld: boolean };
          scope: { text: string | null; withheld: boolean };
          source: { code: string; name: string; contact: string } | null;
        } | null;
        licences: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            documentTitle: string;
            decisionNumber: string;
            licenceClass: string;
            authority: string;
            decidedOn: string;
            validFrom: string;
            validUntil: string;
            state: LicenceState;
            objectedSince: string | null;
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
        penalties: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            decisionNumber: string;
            authority: string;
            decidedOn: string;
            kinds: Array<PenaltyKind>;
            fine: string | null;
            confiscated: string | null;
            severity: PublicSeverity;
            objectedSince: string | null;
            repairableFrom: string | null;
            violation: { text: string | null; withheld: boolean };
            content: { text: string | null; withheld: boolean };
            basis: { text: string | null; withheld: boolean };
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
        listings: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            listType: ListType;
            effect: ListingEffect;
            conduct: Conduct;
            decisionNumber: string;
            authority: string;
            decidedOn: string | null;
            publishedOn: string;
            endsOn: string | null;
            repairableFrom: string | null;
            exitDuty: string | null;
            objectedSince: string | null;
            facts: { text: string | null; withheld: boolean };
            basis: { text: string | null; withheld: boolean };
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
        honours: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            title: string;
            honourType: HonourType;
            level: string | null;
            documentNumber: string;
            authority: string;
            grantedOn: string;
            endsOn: string | null;
            objectedSince: string | null;
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
        commitments: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            commitmentType: CommitmentType;
            authority: string;
            committedOn: string;
            state: CommitmentState;
            outcomeOn: string | null;
            objectedSince: string | null;
            content: { text: string | null; withheld: boolean };
            matter: { text: string | null; withheld: boolean };
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
        abnormalEntries: {
          total: number;
          nextCursor: string | null;
          items: Array<{
            recordId: string;
            abnormalCase: AbnormalCase;
            decisionNumber: string;
            authority: string;
            enteredOn: string;
            objectedSince: string | null;
            basis: { text: string | null; withheld: boolean };
            shown: { from: string; until: string | null };
            source: { code: string; name: string; contact: string } | null;
          }>;
        };
      }
    | { __typename: 'InvalidCode'; failedCheck: string; nearbyCodes: Array<string>; notice: string }
    | { __typename: 'NotOnFile'; notice: string };
};

export type OfficeFragment = { code: string; name: string; contact: string };

export type RegistrationSourceFragment = { source: { code: string; name: string; contact: string } | null };

export const ListLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListLineFragment, unknown>;
export const EditionHeadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EditionHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'region' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issuer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EditionHeadFragment, unknown>;
export const OfficeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Office' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Department' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfficeFragment, unknown>;
export const RegistrationSourceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RegistrationSource' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Registration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Office' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Department' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegistrationSourceFragment, unknown>;
export const StatisticsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Statistics' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statistics' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enterprises' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lists' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'regionName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'regionNameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'industries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'section' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sectionNameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sectionNameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'months' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
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
} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const HomeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Home' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statistics' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enterprises' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lists' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'regionName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'regionNameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'enterprises' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'black' },
            name: { kind: 'Name', value: 'listings' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'list' }, value: { kind: 'EnumValue', value: 'BLACK' } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLine' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'red' },
            name: { kind: 'Name', value: 'listings' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'list' }, value: { kind: 'EnumValue', value: 'RED' } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLine' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardEditions' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'editions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EditionHead' } }],
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
      name: { kind: 'Name', value: 'ListLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EditionHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'region' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issuer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'standing' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicStanding' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'searchEnterprises' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'standing' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'standing' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'region' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedCurrentName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'enterprise' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'registered' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'region' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'standing' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
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
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ListsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Lists' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicList' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'listType' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'order' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListOrder' } } },
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
            name: { kind: 'Name', value: 'listings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'list' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'listType' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'listType' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'region' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'order' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'order' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLine' } }],
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
      name: { kind: 'Name', value: 'ListLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shown' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListsQuery, ListsQueryVariables>;
export const EditionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Editions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardList' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'order' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ListOrder' } } },
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
            name: { kind: 'Name', value: 'boardEditions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'region' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'list' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'order' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'order' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EditionHead' } }],
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
      name: { kind: 'Name', value: 'EditionHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEditionHead' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'region' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issuer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EditionsQuery, EditionsQueryVariables>;
export const EditionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Edition' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardList' } },
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
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawnBoardEdition' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'withdrawal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'noticeNumber' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardEdition' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'numberText' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'region' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuer' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
                          ],
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
                            { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enterprises' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'entries' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entries' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'list' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
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
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameZh' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'listTypeNameEn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
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
  ],
} as unknown as DocumentNode<EditionQuery, EditionQueryVariables>;
export const CatalogueDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Catalogue' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'catalogue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'listTypes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'list' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorityZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'termMonths' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earlyExitMonths' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'exitDutyZh' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'document' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
                          ],
                        },
                      },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'authorityZh' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'triggers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'source' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'document' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
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
                  kind: 'Field',
                  name: { kind: 'Name', value: 'conducts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'noteZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'listTypes' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publicationPeriods' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'regime' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'titleZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'minimumMonths' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'maximumMonths' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'incentives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'triggers' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'document' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'clause' } },
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
} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const SourcesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Sources' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastReceivedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
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
} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const VerifyNumberDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VerifyNumber' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verifyCertificate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'number' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'genuine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'superseded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VerifyNumberQuery, VerifyNumberQueryVariables>;
export const VerifyFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VerifyFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'jws' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CertificateText' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'verifyCertificateFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'jws' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'jws' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'check' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'genuine' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'superseded' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
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
} as unknown as DocumentNode<VerifyFileQuery, VerifyFileQueryVariables>;
export const CreditFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CreditFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'licences' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'penalties' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'listings' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'honours' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'commitments' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'abnormalEntries' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterprise' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uscc' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uscc' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidCode' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'failedCheck' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nearbyCodes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotOnFile' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'notice' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Enterprise' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'uscc' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'registered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'region' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'standing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'textZh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextChangeOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reasons' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'listNameZh' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'listNameEn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'legalBasis' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'exitDuty' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
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
                                  { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'force' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authorityZh' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'incentives' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nameZh' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nameEn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'registration' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'shown' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enterpriseType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalRepresentative' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'registeredCapital' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'establishedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dissolvedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'regionCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'industryCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'industrySectionNameZh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'industrySectionNameEn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'address' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'scope' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                ],
                              },
                            },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RegistrationSource' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'licences' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'licences' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'documentTitle' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'licenceClass' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
                        name: { kind: 'Name', value: 'penalties' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'penalties' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'fine' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'confiscated' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'violation' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'content' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'basis' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
                        name: { kind: 'Name', value: 'listings' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'listings' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'listType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'effect' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'conduct' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'repairableFrom' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'exitDuty' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'facts' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'basis' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
                        name: { kind: 'Name', value: 'honours' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'honours' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'honourType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'grantedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
                        name: { kind: 'Name', value: 'commitments' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'commitments' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'commitmentType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'committedOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'outcomeOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'content' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'matter' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
                        name: { kind: 'Name', value: 'abnormalEntries' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'abnormalEntries' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextCursor' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'items' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'recordId' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'abnormalCase' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decisionNumber' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'enteredOn' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'basis' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'withheld' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'objectedSince' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'shown' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
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
      name: { kind: 'Name', value: 'Office' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Department' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contact' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RegistrationSource' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Registration' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Office' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreditFileQuery, CreditFileQueryVariables>;
