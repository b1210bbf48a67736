import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadConfig } from '../server/config/config';
import { StartupError } from '../server/startup-error';
import { buildZone } from '../server/zone/build-zone';
import { publishSource } from '../server/zone/publish-source';

const PATIENCE_MS = 3_600_000;

/**
 * Builds a public zone (建立公开区): ZONE_SOURCE_URL gives its publication away, the database named by ZONE_TARGET_URL is made and
 * receives it. The DSN to serve it with goes to the standard output, and nothing else does.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string', default: 'chengxin_zone' } } });
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(values.name))
    throw new StartupError('--name 须为小写字母、数字和下划线 / must be of small letters, digits and underscores');
  const { zoneSourceUrl, zoneTargetUrl } = loadConfig();
  if (zoneSourceUrl === null || zoneTargetUrl === null)
    throw new StartupError('须设置 ZONE_SOURCE_URL 和 ZONE_TARGET_URL / Set ZONE_SOURCE_URL and ZONE_TARGET_URL');
  const feedUrl = await publishSource(zoneSourceUrl);
  process.stderr.write('来源库已发布公示数据 / the source gives its publication\n');
  const targetUrl = zoneTargetUrl;
  const served = await buildZone({ feedUrl, targetUrl, subscription: values.name, patienceMs: PATIENCE_MS });
  process.stderr.write(
    '公开区已建成并复制完毕，以下为其 DATABASE_URL_PUBLIC / built and copied; its DATABASE_URL_PUBLIC:\n',
  );
  process.stdout.write(`${served}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
