import type { Config } from '../config/config';

/**
 * Connections that the workers of one process need (后台作业连接数): two for each upload, one to look for the next, two for the
 * long check under way, and one to seal the event log.
 */
export function backgroundConnections({ uploadJobs }: Pick<Config, 'uploadJobs'>): number {
  return uploadJobs === 0 ? 2 : 2 * uploadJobs + 4;
}
