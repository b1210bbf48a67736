/** What the public console and the banner show first (示例查询). */
export const PUBLIC_SAMPLE = '{ __schema { queryType { fields { name description } } } }';

/** What the internal console shows first. */
export const INTERNAL_SAMPLE = `# 先在 Headers 填写令牌 / put a token in Headers: npm run token -- --role AUDITOR
{ __schema { queryType { fields { name description } } } }`;

/** Headers of the internal console, to be completed. */
export const INTERNAL_HEADERS = JSON.stringify({ authorization: 'Bearer ' });
