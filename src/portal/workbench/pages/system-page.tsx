import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import type { TwoWords } from '../../shared/two-words';
import type { QueueFragment, SystemStateQuery } from '../operations';
import { SystemStateDocument } from '../operations';
import { Table } from '../parts/table';
import { ADMIN_WORDS } from '../words/administrator';
import { COMMON } from '../words/common';
import { WORDS } from '../words';

type State = SystemStateQuery['systemState'];
type Process = NonNullable<State['process']>;

const LATE_MS = 60_000;

/** How the platform is doing (系统状态): numbers, nothing of files. @source rules.md R4 */
export default function SystemPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: SystemStateDocument });
  usePageTitle(say(ADMIN_WORDS.system), say(WORDS.site));
  return (
    <section>
      <div className="head">
        <h1>{say(ADMIN_WORDS.system)}</h1>
        <Button onClick={again}>{say(COMMON.refresh)}</Button>
      </div>
      <p className="hint">{say(ADMIN_WORDS.systemLead)}</p>
      <Answer asked={asked} retry={again}>
        {({ systemState }) => <Shown state={systemState} />}
      </Answer>
    </section>
  );
}

function Shown({ state }: { readonly state: State }) {
  const { say } = useLanguage();
  const { process, pendingMigrations, at } = state;
  return (
    <>
      <p className="hint">
        {say(ADMIN_WORDS.at)} {shanghaiTime(at)}
      </p>
      {pendingMigrations.length > 0 && (
        <Alert type="error" showIcon title={say(ADMIN_WORDS.pending)} description={pendingMigrations.join('、')} />
      )}
      {isSealingLate(state) && <Alert type="error" showIcon title={say(ADMIN_WORDS.late)} />}
      <div className="columns">
        {process && <Program process={process} at={at} />}
        <Database state={state} />
        <Log log={state.log} />
        {process && <Safety process={process} />}
      </div>
      {process && <Pools pools={process.pools} />}
      <Queues state={state} />
    </>
  );
}

/** Each answer writes no event of its own, so a quiet log has nothing to seal and is not late. */
function isSealingLate({ log, at }: State): boolean {
  if (log.unsealed === 0 || log.lastSealedAt === null) return false;
  return new Date(at).getTime() - new Date(log.lastSealedAt).getTime() > LATE_MS && log.unsealed > 1;
}

function Facts({
  title,
  facts,
}: {
  readonly title: TwoWords;
  readonly facts: readonly (readonly [TwoWords, ReactNode])[];
}) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <h2>{say(title)}</h2>
      <dl className="facts">
        {facts.map(([words, value]) => (
          <div className="pair" key={words[1]}>
            <dt>{say(words)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Program({ process, at }: { readonly process: Process; readonly at: string }) {
  const { language, say } = useLanguage();
  const up = new Date(at).getTime() - new Date(process.servingSince).getTime();
  return (
    <Facts
      title={ADMIN_WORDS.program}
      facts={[
        [ADMIN_WORDS.version, process.version],
        [ADMIN_WORDS.node, process.nodeVersion],
        [ADMIN_WORDS.environment, process.environment],
        [ADMIN_WORDS.demo, say(process.isDemo ? COMMON.yes : COMMON.no)],
        [ADMIN_WORDS.serving, shanghaiTime(process.servingSince)],
        [ADMIN_WORDS.uptime, durationOf(up, language)],
        [ADMIN_WORDS.workers, process.workers],
        [ADMIN_WORDS.memory, megabytes(process.memoryBytes)],
        [ADMIN_WORDS.underWay, process.requestsUnderWay],
        [ADMIN_WORDS.lag, `${process.loopLagMs} ms`],
      ]}
    />
  );
}

function Database({ state: { database, pendingMigrations } }: { readonly state: State }) {
  const { say } = useLanguage();
  const latest = database.migrations.at(-1) ?? '';
  const taken = pendingMigrations.length === 0 ? ` · ${say(ADMIN_WORDS.allTaken)}` : '';
  return (
    <Facts
      title={ADMIN_WORDS.database}
      facts={[
        [ADMIN_WORDS.databaseVersion, `PostgreSQL ${database.serverVersion}`],
        [ADMIN_WORDS.size, megabytes(database.sizeBytes)],
        [ADMIN_WORDS.departments, database.departments],
        [ADMIN_WORDS.migrations, `${database.migrations.length}${taken}`],
        [
          ADMIN_WORDS.latest,
          <span className="code" key="latest">
            {latest}
          </span>,
        ],
      ]}
    />
  );
}

function Log({ log }: { readonly log: State['log'] }) {
  const { say } = useLanguage();
  return (
    <Facts
      title={ADMIN_WORDS.log}
      facts={[
        [ADMIN_WORDS.lastSealed, log.lastSealedAt === null ? say(ADMIN_WORDS.never) : shanghaiTime(log.lastSealedAt)],
        [ADMIN_WORDS.sealedEvents, log.sealed],
        [ADMIN_WORDS.unsealedEvents, log.unsealed],
      ]}
    />
  );
}

function Safety({ process: { standby, lastBackupAt } }: { readonly process: Process }) {
  const { say } = useLanguage();
  const standbyFacts =
    standby === null
      ? ([[ADMIN_WORDS.standby, say(ADMIN_WORDS.noStandby)]] as const)
      : ([
          [ADMIN_WORDS.standby, say(standby.rests ? ADMIN_WORDS.rests : ADMIN_WORDS.follows)],
          [ADMIN_WORDS.fromStandby, standby.fromStandby],
          [ADMIN_WORDS.fromPrimary, standby.fromPrimary],
        ] as const);
  const backup = lastBackupAt === null ? say(ADMIN_WORDS.noBackup) : shanghaiTime(lastBackupAt);
  return <Facts title={ADMIN_WORDS.safety} facts={[[ADMIN_WORDS.backup, backup], ...standbyFacts]} />;
}

function Pools({ pools }: { readonly pools: Process['pools'] }) {
  const { say } = useLanguage();
  return (
    <>
      <h2>{say(ADMIN_WORDS.pools)}</h2>
      <Table
        label={ADMIN_WORDS.pools}
        heads={[ADMIN_WORDS.pool, ADMIN_WORDS.busy, ADMIN_WORDS.idle, ADMIN_WORDS.waiting]}
        empty={COMMON.loading}
      >
        {pools.map(({ role, total, idle, waiting }) => (
          <tr key={role}>
            <td>{role}</td>
            <td>{total - idle}</td>
            <td>{idle}</td>
            <td>{waiting}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

const QUEUE_HEADS = [
  ADMIN_WORDS.queue,
  ADMIN_WORDS.waiting,
  ADMIN_WORDS.running,
  ADMIN_WORDS.undecided,
  ADMIN_WORDS.failed,
  ADMIN_WORDS.oldest,
];

function Queues({ state: { uploads, checks } }: { readonly state: State }) {
  const { say } = useLanguage();
  const rows: readonly (readonly [TwoWords, QueueFragment])[] = [
    [ADMIN_WORDS.uploads, uploads],
    [ADMIN_WORDS.checks, checks],
  ];
  return (
    <>
      <h2 className="apart">{say(ADMIN_WORDS.queues)}</h2>
      <Table label={ADMIN_WORDS.queues} heads={QUEUE_HEADS} empty={COMMON.loading}>
        {rows.map(([words, queue]) => (
          <tr key={words[1]}>
            <td>{say(words)}</td>
            <td>{queue.waiting}</td>
            <td>{queue.running}</td>
            <td>{queue.undecided}</td>
            <td>{queue.failed}</td>
            <td className="day">{queue.oldestAt === null ? '—' : shanghaiTime(queue.oldestAt)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(0)} MB`;
}

function durationOf(milliseconds: number, language: 'zh' | 'en'): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  return language === 'zh' ? `${days}天${hours}小时${rest}分` : `${days} d ${hours} h ${rest} min`;
}
