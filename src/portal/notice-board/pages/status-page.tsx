import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { DataTable } from '../../shared/data-table';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { SourcesQuery } from '../operations';
import { SourcesDocument } from '../operations';
import { WORDS } from '../words';

type Loads = SourcesQuery['sources'];

const STALE_MS = 30 * 86_400_000;
const isStale = (at: string) => Date.now() - Date.parse(at) > STALE_MS;

/** Departments and when each last sent data (数据来源). */
export default function StatusPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: SourcesDocument });
  usePageTitle(say(WORDS.status), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.status)}</h1>
      <p>{say(WORDS.statusNote)}</p>
      <Answer asked={asked} retry={again}>
        {({ sources }) => (
          <>
            <Numbers loads={sources} />
            {sources.length === 0 ? <p className="empty">{say(WORDS.empty)}</p> : <ByDepartment loads={sources} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function Numbers({ loads }: { readonly loads: Loads }) {
  const { say } = useLanguage();
  const numbers = [
    [WORDS.departments, new Set(loads.map(({ department }) => department?.code)).size],
    [WORDS.kinds, new Set(loads.map(({ kind }) => kind)).size],
    [WORDS.stale, loads.filter(({ lastReceivedAt }) => isStale(lastReceivedAt)).length],
  ] as const;
  return (
    <dl className="numbers">
      {numbers.map(([words, count]) => (
        <div key={words[1]}>
          <dt>{say(words)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function ByDepartment({ loads }: { readonly loads: Loads }) {
  const { say } = useLanguage();
  const codes = [...new Set(loads.map(({ department }) => department?.code))];
  return codes.map((code) => {
    const ofOne = loads.filter(({ department }) => department?.code === code);
    const department = ofOne[0]?.department;
    return (
      <section key={code ?? ''} className="item">
        <h2 lang="zh-CN">{department?.name ?? '—'}</h2>
        <p className="hint">
          {say(WORDS.contact)} <span lang="zh-CN">{department?.contact}</span>
        </p>
        <DataTable
          label={department?.name ?? say(WORDS.status)}
          rows={ofOne}
          keyOf={({ kind }) => kind}
          columns={[
            { head: say(WORDS.kind), cell: ({ kind }) => say(CODE_WORDS.RecordKind[kind]) },
            { head: say(WORDS.lastSent), cell: ({ lastReceivedAt }) => shanghaiTime(lastReceivedAt), className: 'day' },
            {
              head: say(WORDS.state),
              cell: ({ lastReceivedAt }) => say(isStale(lastReceivedAt) ? WORDS.stale : WORDS.fresh),
            },
          ]}
        />
      </section>
    );
  });
}
