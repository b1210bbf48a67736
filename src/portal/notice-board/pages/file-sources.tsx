import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { DataTable } from '../../shared/data-table';
import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { RecordKind, SourcesQuery } from '../operations';
import { SourcesDocument } from '../operations';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';
import type { FileKind } from './file-items';
import { fileItems } from './file-items';

const RECORD_KINDS: Readonly<Record<FileKind, RecordKind>> = {
  licences: 'LICENCE',
  penalties: 'PENALTY',
  listings: 'LISTING',
  honours: 'HONOUR',
  commitments: 'COMMITMENT',
  abnormalEntries: 'ABNORMAL_ENTRY',
};

interface Source {
  readonly code: string;
  readonly name: string;
  readonly contact: string;
  readonly kind: RecordKind;
  readonly items: number;
}

/** Who provided what stands on a file, and when each last sent that kind (来源与报送时间). */
export function FileSources({ file }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: SourcesDocument });
  return (
    <>
      <p className="hint">{say(WORDS.sourcesNote)}</p>
      <Answer asked={asked} retry={again}>
        {({ sources: loads }) => (
          <DataTable
            label={say(WORDS.sources)}
            rows={sourcesOf(file)}
            keyOf={({ code, kind }) => `${code} ${kind}`}
            columns={[
              { head: say(WORDS.department), cell: ({ name }) => name },
              { head: say(WORDS.kind), cell: ({ kind }) => say(CODE_WORDS.RecordKind[kind]) },
              { head: say(WORDS.itemsHere), cell: ({ items }) => items, className: 'number' },
              { head: say(WORDS.lastSent), cell: (source) => lastLoad(loads, source) ?? '—', className: 'day' },
              { head: say(WORDS.contact), cell: ({ contact }) => contact },
            ]}
          />
        )}
      </Answer>
    </>
  );
}

function lastLoad(loads: SourcesQuery['sources'], { code, kind }: Source): string | null {
  const load = loads.find((one) => one.department?.code === code && one.kind === kind);
  return load ? shanghaiTime(load.lastReceivedAt) : null;
}

/** Departments and kinds of what is shown, with how many items each. */
function sourcesOf(file: PublicFile): readonly Source[] {
  const items = [
    ...(file.registration?.source ? [{ kind: 'REGISTRATION' as const, source: file.registration.source }] : []),
    ...fileItems(file).flatMap(({ key, entries }) =>
      entries.flatMap(({ source }) => (source ? [{ kind: RECORD_KINDS[key], source }] : [])),
    ),
  ];
  const found = new Map<string, Source>();
  for (const { kind, source } of items) {
    const key = `${source.code} ${kind}`;
    const { code, name, contact } = source;
    found.set(key, { code, name, contact, kind, items: (found.get(key)?.items ?? 0) + 1 });
  }
  return [...found.values()];
}
