import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import type { JobsQuery, RecordKind, UploadState } from '../operations';
import { JobsDocument } from '../operations';
import { ChoiceField } from '../parts/field';
import { Pager, usePages } from '../parts/pager';
import { Table } from '../parts/table';
import { COMMON } from '../words/common';
import { UPLOAD_WORDS } from '../words/uploads';
import { WORDS } from '../words';

const HEADS = [
  ...[WORDS.file, WORDS.kind, WORDS.state, WORDS.rows, UPLOAD_WORDS.filed, UPLOAD_WORDS.returned],
  ...[UPLOAD_WORDS.by, WORDS.made],
];
const KINDS = Object.keys(CODE_WORDS.RecordKind) as RecordKind[];
const STATES = Object.keys(CODE_WORDS.UploadState) as UploadState[];

/** Files sent, by kind and state, the newest first (上传记录). */
export function UploadHistory() {
  const { say } = useLanguage();
  const { role } = useSession();
  const [kind, setKind] = useState<RecordKind | ''>('');
  const [state, setState] = useState<UploadState | ''>('');
  const pages = usePages();
  const variables = { after: pages.after, kind: kind || null, state: state || null };
  const [asked, again] = useQuery({ query: JobsDocument, variables });
  const any = ['', say(COMMON.all)] as const;
  const isFiltered = kind !== '' || state !== '';
  const unfiltered = role === 'UPLOADER' ? UPLOAD_WORDS.none : UPLOAD_WORDS.noneYet;
  return (
    <>
      <div className="filters">
        <ChoiceField<RecordKind | ''>
          name="historyKind"
          label={WORDS.kind}
          value={kind}
          options={[any, ...KINDS.map((code) => [code, say(CODE_WORDS.RecordKind[code])] as const)]}
          onChange={(chosen) => {
            pages.first();
            setKind(chosen);
          }}
        />
        <ChoiceField<UploadState | ''>
          name="historyState"
          label={WORDS.state}
          value={state}
          options={[any, ...STATES.map((code) => [code, say(CODE_WORDS.UploadState[code])] as const)]}
          onChange={(chosen) => {
            pages.first();
            setState(chosen);
          }}
        />
      </div>
      <Answer asked={asked} retry={again}>
        {({ uploadJobs: { jobs, nextCursor } }) => (
          <>
            <Table label={WORDS.jobs} heads={HEADS} empty={isFiltered ? UPLOAD_WORDS.noneOfKind : unfiltered}>
              {jobs.map((job) => (
                <JobRow key={job.id} job={job} />
              ))}
            </Table>
            <Pager pages={pages} nextCursor={nextCursor} />
          </>
        )}
      </Answer>
    </>
  );
}

function JobRow({ job }: { readonly job: JobsQuery['uploadJobs']['jobs'][number] }) {
  const { say } = useLanguage();
  return (
    <tr>
      <td>
        <Link href={`/workbench/uploads/${job.id}`}>{job.fileName}</Link>
      </td>
      <td>{say(CODE_WORDS.RecordKind[job.kind])}</td>
      <td>{say(CODE_WORDS.UploadState[job.state])}</td>
      <td>{job.rowsTotal}</td>
      <td>{job.state === 'DONE' ? job.counts?.accepted : ''}</td>
      <td>{job.counts ? job.counts.refused + job.counts.quarantined : ''}</td>
      <td>{job.uploadedBy}</td>
      <td className="day">{shanghaiTime(job.receivedAt)}</td>
    </tr>
  );
}
