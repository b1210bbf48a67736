/** Generated from the printed schema: `npm run operations`. */
/** Ids by name (查询标识): SHA-256 of the text that our client prints. */
export const OPERATION_IDS: Readonly<Record<string, string>> = {
  Catalogue: '65e95e2c8a3fdbd393be22d9d00729a20049947fd25cbaadbd7aa9ec13474ddf',
  CreditFile: '471a39ebb5b06ad1ffcc9950039b677ea118987506271e588dad6380fde0bcfd',
  Edition: '14d19b0cb436d88a0324fe8e2e56c2f250c64b6ad97a386331392686524778d5',
  Editions: 'b4d0bdd156076e32a12a29c93217c5be63d7bb767f028b1a3b2911e39fdd3599',
  Home: 'a30bbc0e9561b87fac59b5da5c7bb5ca36282cc4d4bc86a0520853d27bac40bc',
  Lists: '7f49a0c83690cd6fe9517d654c93000dc523a0104f124c2ed2d0dec19c1043f6',
  Search: 'ea92377634421fb0e59890ecbb7ac6ed98af45523100cbc7171611048381d683',
  Sources: '350c68a374d1707623fae81282b0732d9db8d2b14c45e08d4b8741a49b5bda5b',
  Statistics: 'd624ac0156db66c6a9b5fe830e5bf1a69027540c7a096a67041daec8766f4534',
  VerifyFile: '385538c9d4d3acf0da55a5d728781a26dac15a771303f8debe1b78b3a5f636b5',
  VerifyNumber: '414226c7ed012fa9cd12ba46d71ef2309913fc2d3184e7d7c0bd612456a8de57',
};
