import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { POLICIES } from '../domain/upload/receipt';
import { kindNamed, UPLOAD_PATHS } from '../domain/upload/upload-paths';
import { wait } from '../server/clock';
import { errorText, StartupError } from '../server/startup-error';
import type { JobNow } from './upload-report';
import { exitCodeOf, JOB_FIELDS, progressLine, summaryLines } from './upload-report';

const USAGE = `用法 / usage: npm run upload -- --kind penalties --file x.xlsx --token TOKEN [--commit] [--policy REJECT_ROWS]
  [--key 批次号] [--parent 上传标识] [--url http://127.0.0.1:4000]
退出码 / exit codes: 0 全部归档 all filed, 2 有行未归档 some rows were not, 1 失败 failed`;
const TRIES = 30;
const RETRY_MS = 1_000;
const ASK_MS = 300;

interface Task {
  readonly url: string;
  readonly token: string;
  readonly file: string;
  readonly query: URLSearchParams;
  readonly commit: boolean;
  /** Also of a file that was only checked before: the policy is chosen anew when it is committed. */
  readonly policy: string;
}

/** What may pass by itself: the server is away or overloaded. */
class PassingFault extends Error {}

/** Sends a file, shows its progress, and tells by the exit code what became of it (上传文件). The same call again goes on where it was. */
async function main(): Promise<void> {
  const task = await readTask(process.argv.slice(2));
  const id = await patiently(() => sendFile(task));
  let job = await follow(task, id, ['RECEIVED', 'CHECKING']);
  if (task.commit && job.state === 'CHECKED' && !job.needsSecondPerson) {
    await patiently(() => ask(task, `mutation { commitUpload(id: "${id}", policy: ${task.policy}) { state } }`));
  }
  if (task.commit && !job.needsSecondPerson)
    job = await follow(task, id, ['RECEIVED', 'CHECKING', 'CHECKED', 'COMMITTING']);
  process.stdout.write(`${summaryLines(job).join('\n')}\n`);
  process.exitCode = exitCodeOf(job);
}

async function readTask(argv: readonly string[]): Promise<Task> {
  const options = readOptions(argv);
  const kind = kindNamed(options.kind ?? '');
  if (kind === null)
    throw new StartupError(`--kind 须为 / must be: ${Object.values(UPLOAD_PATHS).join(', ')}\n${USAGE}`);
  const { file, token, policy = 'REJECT_ROWS' } = options;
  if (file === undefined || token === undefined) throw new StartupError(`缺少 --file 或 --token\n${USAGE}`);
  if (!POLICIES.some((known) => known === policy))
    throw new StartupError(`--policy 须为 / must be: ${POLICIES.join(', ')}`);
  const key = options.key ?? `file:${UPLOAD_PATHS[kind]}:${(await sha256Of(file)).slice(0, 24)}`;
  const query = new URLSearchParams({ kind: UPLOAD_PATHS[kind], batchKey: key, policy });
  if (options.parent !== undefined) query.set('parent', options.parent);
  return { url: options.url ?? 'http://127.0.0.1:4000', token, file, query, commit: options.commit === true, policy };
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { kind: text, file: text, token: text, policy: text, key: text, parent: text, url: text };
  try {
    return parseArgs({ args: [...argv], options: { ...options, commit: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new StartupError(`${errorText(error)}\n${USAGE}`);
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

async function sendFile({ url, token, file, query }: Task): Promise<string> {
  const { size } = await stat(file);
  const headers = {
    authorization: `Bearer ${token}`,
    'x-file-name': encodeURIComponent(basename(file)),
    'content-type': 'application/octet-stream',
    'content-length': String(size),
  };
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
  const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  const answer = await answerOf<{ upload: { id: string } }>(
    fetch(`${url}/internal/uploads?${query.toString()}`, request),
  );
  return answer.upload.id;
}

async function follow(task: Task, id: string, while_: readonly JobNow['state'][]): Promise<JobNow> {
  const query = `{ upload(id: "${id}") { job { ${JOB_FIELDS} } } }`;
  for (;;) {
    const { upload } = await patiently(() => ask<{ upload: { job: JobNow } }>(task, query));
    show(progressLine(upload.job));
    if (!while_.includes(upload.job.state)) return upload.job;
    if (upload.job.state === 'CHECKED' && upload.job.needsSecondPerson) return upload.job;
    await wait(ASK_MS);
  }
}

async function ask<T>({ url, token }: Task, query: string): Promise<T> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify({ query }) };
  return (await answerOf<{ data: T }>(fetch(`${url}/internal/graphql`, request))).data;
}

/** @throws PassingFault when trying again may help, StartupError with the server's own words otherwise */
async function answerOf<T>(sent: Promise<Response>): Promise<T> {
  const answer = await sent.catch((error: unknown) => {
    throw new PassingFault(errorText(error));
  });
  const body = (await answer.json().catch(() => ({}))) as T & {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [fault] = body.errors ?? [];
  if (answer.status >= 500 || fault?.extensions?.code === 'UNAVAILABLE') throw new PassingFault(fault?.message ?? '');
  if (fault !== undefined) throw new StartupError(fault.message);
  return body;
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PassingFault) || tried === TRIES) throw error;
      show(`服务暂不可用，稍后重试（${tried}） / Not available, trying again`);
      await wait(RETRY_MS);
    }
  }
}

/** One line that moves on a terminal; nothing elsewhere. */
function show(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001B[K`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
});
