/** Generated from the printed schema: `npm run operations`. */
/** Queries of the notice board by id (公示窗口查询清单): what the public counter answers by id from its start on. */
export const PORTAL_OPERATIONS = [
  {
    name: 'Catalogue',
    id: '369a6049f8ab0aa9dd9122f9f766afc66cfac7f7a9dd17f481efd119cb89858d',
    body: 'query Catalogue {\n  catalogue {\n    version\n    effectiveFrom\n    listTypes {\n      code\n      list\n      nameZh\n      nameEn\n      authorityZh\n      termMonths\n      earlyExitMonths\n      exitDutyZh\n      source {\n        document\n        clause\n      }\n    }\n    measures {\n      code\n      nameZh\n      nameEn\n      authorityZh\n      triggers {\n        on\n        force\n        source {\n          document\n          clause\n        }\n      }\n    }\n    conducts {\n      code\n      nameZh\n      noteZh\n      listTypes\n    }\n    publicationPeriods {\n      regime\n      titleZh\n      severity\n      from\n      until\n      minimumMonths\n      maximumMonths\n    }\n    incentives {\n      code\n      nameZh\n      nameEn\n      triggers\n      source {\n        document\n        clause\n      }\n    }\n  }\n}',
  },
  {
    name: 'CreditFile',
    id: 'ff7cff65a3562b460307c7f8b2762eebf995ab1b5e39b872f2987d1908c0da08',
    body: 'query CreditFile($uscc: ID!, $licences: String, $penalties: String, $listings: String, $honours: String, $commitments: String, $abnormalEntries: String) {\n  enterprise(uscc: $uscc) {\n    __typename\n    ... on InvalidCode {\n      failedCheck\n      nearbyCodes\n      notice\n    }\n    ... on NotOnFile {\n      notice\n    }\n    ... on Enterprise {\n      uscc\n      name\n      formerNames\n      registered\n      publishedAt\n      region {\n        code\n        name\n      }\n      standing {\n        status\n        textZh\n        rule\n        asOf\n        nextChangeOn\n        notice\n        reasons {\n          listNameZh\n          legalBasis\n          authority\n          documentNumber\n          since\n          endsOn\n          repairableFrom\n          exitDuty\n          recordId\n        }\n        measures {\n          code\n          nameZh\n          nameEn\n          force\n          basis\n          authorityZh\n        }\n        incentives {\n          code\n          nameZh\n          nameEn\n          basis\n        }\n      }\n      registration {\n        recordId\n        shown {\n          from\n          until\n        }\n        state\n        enterpriseType\n        legalRepresentative\n        registeredCapital\n        establishedOn\n        dissolvedOn\n        regionCode\n        industryCode\n        authority\n        address {\n          text\n          withheld\n        }\n        scope {\n          text\n          withheld\n        }\n        ...RegistrationSource\n      }\n      licences(first: 20, after: $licences) {\n        total\n        nextCursor\n        items {\n          recordId\n          documentTitle\n          decisionNumber\n          licenceClass\n          authority\n          decidedOn\n          validFrom\n          validUntil\n          state\n          objectedSince\n          shown {\n            from\n            until\n          }\n          source {\n            ...Office\n          }\n        }\n      }\n      penalties(first: 20, after: $penalties) {\n        total\n        nextCursor\n        items {\n          recordId\n          decisionNumber\n          authority\n          decidedOn\n          kinds\n          fine\n          confiscated\n          severity\n          violation {\n            text\n            withheld\n          }\n          content {\n            text\n            withheld\n          }\n          basis {\n            text\n            withheld\n          }\n          objectedSince\n          shown {\n            from\n            until\n          }\n          repairableFrom\n          source {\n            ...Office\n          }\n        }\n      }\n      listings(first: 20, after: $listings) {\n        total\n        nextCursor\n        items {\n          recordId\n          listType\n          effect\n          conduct\n          decisionNumber\n          authority\n          decidedOn\n          publishedOn\n          endsOn\n          repairableFrom\n          exitDuty\n          facts {\n            text\n            withheld\n          }\n          basis {\n            text\n            withheld\n          }\n          objectedSince\n          shown {\n            from\n            until\n          }\n          source {\n            ...Office\n          }\n        }\n      }\n      honours(first: 20, after: $honours) {\n        total\n        nextCursor\n        items {\n          recordId\n          title\n          honourType\n          level\n          documentNumber\n          authority\n          grantedOn\n          endsOn\n          objectedSince\n          shown {\n            from\n            until\n          }\n          source {\n            ...Office\n          }\n        }\n      }\n      commitments(first: 20, after: $commitments) {\n        total\n        nextCursor\n        items {\n          recordId\n          commitmentType\n          authority\n          committedOn\n          state\n          outcomeOn\n          content {\n            text\n            withheld\n          }\n          matter {\n            text\n            withheld\n          }\n          objectedSince\n          shown {\n            from\n            until\n          }\n          source {\n            ...Office\n          }\n        }\n      }\n      abnormalEntries(first: 20, after: $abnormalEntries) {\n        total\n        nextCursor\n        items {\n          recordId\n          abnormalCase\n          decisionNumber\n          authority\n          enteredOn\n          basis {\n            text\n            withheld\n          }\n          objectedSince\n          shown {\n            from\n            until\n          }\n          source {\n            ...Office\n          }\n        }\n      }\n    }\n  }\n}\nfragment Office on Department {\n  code\n  name\n  contact\n}\nfragment RegistrationSource on Registration {\n  source {\n    ...Office\n  }\n}',
  },
  {
    name: 'Edition',
    id: '56cdc77603fea4f99816f9aa785ac2f15c3933374519497cf2d210e77d58c318',
    body: 'query Edition($id: ID!, $list: BoardList, $after: String) {\n  boardEdition(id: $id) {\n    ... on WithdrawnBoardEdition {\n      __typename\n      id\n      numberText\n      title\n      notice\n      withdrawal {\n        withdrawnOn\n        noticeNumber\n        reason\n      }\n    }\n    ... on BoardEdition {\n      __typename\n      id\n      numberText\n      title\n      asOf\n      notice\n      validity\n      publishedOn\n      region {\n        name\n      }\n      issuer {\n        name\n        contact\n      }\n      totals {\n        list\n        listType\n        listTypeNameZh\n        enterprises\n        entries\n      }\n      entries(list: $list, first: 20, after: $after) {\n        nextCursor\n        entries {\n          number\n          list\n          recordId\n          uscc\n          name\n          listTypeNameZh\n          authority\n          documentNumber\n          publishedOn\n          shown {\n            from\n            until\n          }\n        }\n      }\n    }\n  }\n}',
  },
  {
    name: 'Editions',
    id: '4b0913f569e0f67e430e89634e8501d3ed4645296ccbff9447a8f5454c9d1969',
    body: 'query Editions($region: String, $after: String) {\n  boardEditions(region: $region, first: 20, after: $after) {\n    nextCursor\n    editions {\n      ...EditionHead\n    }\n  }\n}\nfragment EditionHead on BoardEditionHead {\n  id\n  numberText\n  title\n  publishedOn\n  current\n  region {\n    code\n    name\n  }\n  issuer {\n    name\n  }\n  withdrawal {\n    withdrawnOn\n    noticeNumber\n  }\n}',
  },
  {
    name: 'Home',
    id: '947df8fcebb8394ffb60f9bed785aa7b03819a203356fda190b115075ad2af64',
    body: 'query Home {\n  statistics {\n    asOf\n    enterprises\n    lists {\n      list\n      listType\n      listTypeNameZh\n      regionName\n      enterprises\n      entries\n    }\n  }\n  black: listings(list: BLACK, first: 50) {\n    entries {\n      ...ListLine\n    }\n  }\n  red: listings(list: RED, first: 50) {\n    entries {\n      ...ListLine\n    }\n  }\n  boardEditions(first: 10) {\n    editions {\n      ...EditionHead\n    }\n  }\n}\nfragment ListLine on ListEntry {\n  recordId\n  uscc\n  name\n  listType\n  listTypeNameZh\n  authority\n  documentNumber\n  publishedOn\n  regionCode\n  shown {\n    from\n    until\n  }\n}\nfragment EditionHead on BoardEditionHead {\n  id\n  numberText\n  title\n  publishedOn\n  current\n  region {\n    code\n    name\n  }\n  issuer {\n    name\n  }\n  withdrawal {\n    withdrawnOn\n    noticeNumber\n  }\n}',
  },
  {
    name: 'Lists',
    id: '90df0656e094384135bae1253a88a2da16e2c340182fe7aa8ca66e43a0b1389d',
    body: 'query Lists($list: PublicList!, $listType: String, $region: String, $order: ListOrder!, $after: String) {\n  listings(\n    list: $list\n    listType: $listType\n    region: $region\n    order: $order\n    first: 20\n    after: $after\n  ) {\n    asOf\n    notice\n    nextCursor\n    entries {\n      ...ListLine\n    }\n  }\n}\nfragment ListLine on ListEntry {\n  recordId\n  uscc\n  name\n  listType\n  listTypeNameZh\n  authority\n  documentNumber\n  publishedOn\n  regionCode\n  shown {\n    from\n    until\n  }\n}',
  },
  {
    name: 'Search',
    id: 'ac0baa9aa0863770eacd4d451cb421176ccd92d740757e35973c90180432af22',
    body: 'query Search($text: String!, $first: Int! = 20, $after: String, $standing: PublicStanding, $region: String) {\n  searchEnterprises(\n    text: $text\n    first: $first\n    after: $after\n    standing: $standing\n    region: $region\n  ) {\n    notice\n    nextCursor\n    hits {\n      matchedName\n      matchedCurrentName\n      enterprise {\n        uscc\n        name\n        formerNames\n        registered\n        region {\n          code\n          name\n        }\n        standing {\n          status\n          textZh\n        }\n      }\n    }\n  }\n}',
  },
  {
    name: 'Sources',
    id: '350c68a374d1707623fae81282b0732d9db8d2b14c45e08d4b8741a49b5bda5b',
    body: 'query Sources {\n  sources {\n    kind\n    lastReceivedAt\n    department {\n      code\n      name\n      contact\n    }\n  }\n}',
  },
  {
    name: 'Statistics',
    id: 'fbf7a8f51a6b3997aeed042fe952c2650142c337a35420d0508cd63bc049a842',
    body: 'query Statistics {\n  statistics {\n    asOf\n    enterprises\n    lists {\n      list\n      listTypeNameZh\n      regionCode\n      regionName\n      entries\n    }\n    industries {\n      list\n      section\n      sectionNameZh\n      entries\n    }\n    months {\n      list\n      month\n      entries\n    }\n  }\n}',
  },
  {
    name: 'VerifyFile',
    id: '385538c9d4d3acf0da55a5d728781a26dac15a771303f8debe1b78b3a5f636b5',
    body: 'query VerifyFile($jws: CertificateText!) {\n  verifyCertificateFile(jws: $jws) {\n    asOf\n    purpose\n    expiresAt\n    check {\n      genuine\n      number\n      issuedAt\n      superseded\n      notice\n    }\n    results {\n      place\n      name\n      uscc\n      verdict\n    }\n  }\n}',
  },
  {
    name: 'VerifyNumber',
    id: '414226c7ed012fa9cd12ba46d71ef2309913fc2d3184e7d7c0bd612456a8de57',
    body: 'query VerifyNumber($number: String!) {\n  verifyCertificate(number: $number) {\n    genuine\n    number\n    issuedAt\n    superseded\n    notice\n  }\n}',
  },
] as const;
