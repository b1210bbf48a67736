/** Generated from the printed schema: `npm run operations`. */
/** Ids by name (查询标识): SHA-256 of the text that our client prints. */
export const OPERATION_IDS: Readonly<Record<string, string>> = {
  Catalogue: '369a6049f8ab0aa9dd9122f9f766afc66cfac7f7a9dd17f481efd119cb89858d',
  CreditFile: 'ff7cff65a3562b460307c7f8b2762eebf995ab1b5e39b872f2987d1908c0da08',
  Edition: '56cdc77603fea4f99816f9aa785ac2f15c3933374519497cf2d210e77d58c318',
  Editions: '4b0913f569e0f67e430e89634e8501d3ed4645296ccbff9447a8f5454c9d1969',
  Home: '947df8fcebb8394ffb60f9bed785aa7b03819a203356fda190b115075ad2af64',
  Lists: '90df0656e094384135bae1253a88a2da16e2c340182fe7aa8ca66e43a0b1389d',
  Search: 'ac0baa9aa0863770eacd4d451cb421176ccd92d740757e35973c90180432af22',
  Sources: '350c68a374d1707623fae81282b0732d9db8d2b14c45e08d4b8741a49b5bda5b',
  Statistics: 'fbf7a8f51a6b3997aeed042fe952c2650142c337a35420d0508cd63bc049a842',
  VerifyFile: '385538c9d4d3acf0da55a5d728781a26dac15a771303f8debe1b78b3a5f636b5',
  VerifyNumber: '414226c7ed012fa9cd12ba46d71ef2309913fc2d3184e7d7c0bd612456a8de57',
};
