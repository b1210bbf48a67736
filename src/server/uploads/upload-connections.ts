import type { Config } from '../config';

/** Connections that the upload workers of one process need (上传处理连接数): two for each job, and one to look for the next. */
export function uploadConnections({ uploadJobs }: Pick<Config, 'uploadJobs'>): number {
  return 2 * uploadJobs + 1;
}
