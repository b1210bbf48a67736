/** What the public console and the banner show first (示例查询). */
export const PUBLIC_SAMPLE = `{
  enterprise(uscc: "91990122MA0D000337") {
    ... on Enterprise {
      name
      standing {
        textZh
        reasons { listNameZh authority documentNumber endsOn }
        measures { code nameZh force }
      }
    }
  }
}`;

/** What the internal console shows first. */
export const INTERNAL_SAMPLE = `# 先在 Headers 填写令牌 / put a token in Headers: npm run token -- --role AUDITOR
{ __schema { queryType { fields { name description } } } }`;

/** Headers of the internal console, to be completed. */
export const INTERNAL_HEADERS = JSON.stringify({ authorization: 'Bearer ' });
