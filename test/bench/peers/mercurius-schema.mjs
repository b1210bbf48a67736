/** The part of the public schema that the bench asks for, by the same names, so that the same request is answered. */
export const SCHEMA = `
enum PublicList { RED BLACK ABNORMAL_OPERATION }
type Query {
  enterprise(uscc: ID!): Enterprise
  searchEnterprises(text: String!, first: Int! = 20): SearchResult!
  listings(list: PublicList!, first: Int! = 20, after: String): ListPage!
  statistics: Statistics!
}
type Enterprise {
  uscc: ID! name: String! registered: Boolean! industryCode: String region: Region formerNames: [String!]!
  standing: Standing! registration: Registration
  licences(first: Int! = 20): LicencePage! penalties(first: Int! = 20): PenaltyPage! listings(first: Int! = 20): ListingPage!
  honours(first: Int! = 20): HonourPage! commitments(first: Int! = 20): CommitmentPage!
  abnormalEntries(first: Int! = 20): AbnormalEntryPage!
}
type Region { code: ID! }
type Standing { status: String! reasons: [Reason!]! measures: [Measure!]! incentives: [Incentive!]! }
type Reason { recordId: ID! authority: String! documentNumber: String! endsOn: String }
type Measure { code: ID! nameZh: String! force: String! }
type Incentive { code: ID! nameZh: String! }
type Days { from: String! until: String }
type Words { text: String withheld: Boolean! }
type Registration {
  recordId: ID! shown: Days! enterpriseType: String legalRepresentative: String registeredCapital: String establishedOn: String!
  scope: Words! industryCode: String regionCode: String! address: Words! authority: String! state: String! dissolvedOn: String
  successorUscc: String
}
type LicencePage { items: [Licence!]! }
type Licence {
  recordId: ID! shown: Days! documentTitle: String! decisionNumber: String! licenceClass: String! certificateName: String
  licenceNumber: String content: Words! decidedOn: String! validFrom: String! validUntil: String! authority: String! state: String!
}
type PenaltyPage { items: [Penalty!]! }
type Penalty {
  recordId: ID! shown: Days! decisionNumber: String! violation: Words! facts: Words! basis: Words! kinds: [String!]! content: Words!
  fine: String confiscated: String affectedLicence: String decidedOn: String! authority: String! severity: String!
  repairableFrom: String
}
type ListingPage { items: [Listing!]! }
type Listing {
  recordId: ID! shown: Days! listType: String! effect: String! conduct: String! facts: Words! basis: Words! authority: String!
  decisionNumber: String! decidedOn: String publishedOn: String! endsOn: String repairableFrom: String exitDuty: String
  measures: [String!]! projectKinds: [String!]! banRegions: [String!]! persons: [Person!]!
}
type Person { role: String! name: String! }
type HonourPage { items: [Honour!]! }
type Honour {
  recordId: ID! shown: Days! honourType: String! title: String! level: String documentNumber: String! authority: String!
  grantedOn: String! endsOn: String
}
type CommitmentPage { items: [Commitment!]! }
type Commitment {
  recordId: ID! shown: Days! commitmentType: String! matter: Words! content: Words! committedOn: String! validUntil: String
  authority: String! state: String! outcomeOn: String
}
type AbnormalEntryPage { items: [AbnormalEntry!]! }
type AbnormalEntry {
  recordId: ID! shown: Days! abnormalCase: String! basis: Words! decisionNumber: String! enteredOn: String! authority: String!
}
type SearchResult { hits: [SearchHit!]! }
type SearchHit { matchedName: String! matchedCurrentName: Boolean! enterprise: Enterprise! }
type ListPage { entries: [ListEntry!]! nextCursor: String }
type ListEntry {
  uscc: ID! recordId: ID! list: String! listType: String! name: String! regionCode: String authority: String!
  documentNumber: String! publishedOn: String! shown: Days!
}
type Statistics { enterprises: Int! lists: [ListCount!]! industries: [IndustryCount!]! months: [MonthCount!]! }
type ListCount { list: String! listType: String! regionCode: String entries: Int! enterprises: Int! }
type IndustryCount { list: String! section: String entries: Int! enterprises: Int! }
type MonthCount { list: String! month: String! entries: Int! enterprises: Int! }
`;
