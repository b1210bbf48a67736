import type { Config } from '../config/config';

/** What a person sees once the server listens (启动信息): the addresses and one query to paste. */
export function bannerLines(config: Config, address: string, sampleQuery: string): readonly string[] {
  const body = JSON.stringify({ query: sampleQuery }).replaceAll("'", `'\\''`);
  const isZone = config.zone === 'public';
  const given = isZone ? '仅公示库 / publication only, given by DATABASE_URL_PUBLIC' : '外部 / given by DATABASE_URL';
  const isEmbedded = config.databaseUrl === null && !isZone;
  const database = isEmbedded ? `内置 / embedded, ${config.dataDir}` : given;
  return [
    '',
    '诚信 Chengxin 已启动 / is up',
    `  公示网页 / web       ${address}/`,
    `  工作台   / staff     ${address}/workbench`,
    `  公开窗口 / public    ${address}/graphql`,
    ...(isZone ? [] : [`  内部窗口 / internal  ${address}/internal/graphql`]),
    `  数据库 / database    ${database}`,
    ...(config.demoCity ? ['  演示数据，与真实企业无关 / demo data, no real enterprise'] : []),
    '',
    '试一试 / try:',
    `  curl -s ${address}/graphql -H 'content-type: application/json' -d '${body}'`,
    '',
    '停止 / stop: Ctrl-C',
    '',
  ];
}
