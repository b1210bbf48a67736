import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile } from '../files';
import type { QualityLineFragment, SixMonthsQuery } from '../operations';
import { OwnDepartmentDocument, ReturnedRowsDocument, SixMonthsDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { monthSum, sixMonthsTo } from '../parts/months';
import type { MonthSum } from '../parts/months';
import { Refusal } from '../parts/refusal';
import { dayOf } from '../parts/shanghai';
import { Table } from '../parts/table';
import { QUALITY_WORDS } from '../words/quality';
import { WORDS } from '../words';
import { DeclareForm } from './declare-form';
import { RateChart } from './rate-chart';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** How well an office reports (数据质量): rates over six months, kinds and reasons of the last of them. */
export default function QualityPage() {
  const { say } = useLanguage();
  const session = useSession();
  const [month, setMonth] = useState(() => dayOf(new Date()).slice(0, 7));
  const [department, setDepartment] = useState(session.department ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  usePageTitle(say(QUALITY_WORDS.title), say(WORDS.site));
  const isWhole = MONTH.test(month);
  const download = () => {
    fetchFile(session, `/internal/reports/data-quality.xlsx?month=${month}`).catch((error: unknown) => {
      setRefusal(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <section>
      <h1>{say(QUALITY_WORDS.title)}</h1>
      <p className="hint">{say(QUALITY_WORDS.lead)}</p>
      <div className="filters">
        <TextField name="month" label={QUALITY_WORDS.until} type="month" value={month} onChange={setMonth} />
        {session.department === null && <OfficeChoice chosen={department} onChange={setDepartment} />}
        <Button disabled={!isWhole} onClick={download}>
          {say(QUALITY_WORDS.download)}
        </Button>
      </div>
      <Refusal text={refusal} />
      {department === '' && <p className="card empty">{say(QUALITY_WORDS.chooseDepartment)}</p>}
      {department !== '' && isWhole && <Months month={month} department={department} />}
    </section>
  );
}

function OfficeChoice({ chosen, onChange }: { readonly chosen: string; readonly onChange: (code: string) => void }) {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: OwnDepartmentDocument });
  const offices = (data?.departments ?? []).map(({ code, name }) => [code, name] as const);
  const options = [['', say(QUALITY_WORDS.chooseDepartment)] as const, ...offices];
  return (
    <ChoiceField name="office" label={QUALITY_WORDS.department} value={chosen} options={options} onChange={onChange} />
  );
}

function Months({ month, department }: { readonly month: string; readonly department: string }) {
  const { role } = useSession();
  const months = useMemo(() => sixMonthsTo(month), [month]);
  const [m1 = '', m2 = '', m3 = '', m4 = '', m5 = '', m6 = ''] = months;
  const [asked, again] = useQuery({ query: SixMonthsDocument, variables: { m1, m2, m3, m4, m5, m6, department } });
  return (
    <Answer asked={asked} retry={again}>
      {(data) => (
        <>
          <Rates data={data} months={months} />
          <Kinds lines={data.m6} />
          {(role === 'UPLOADER' || role === 'OFFICER') && <DeclareForm month={month} onDone={again} />}
          <Reasons month={month} department={department} />
        </>
      )}
    </Answer>
  );
}

function Rates({ data, months }: { readonly data: SixMonthsQuery; readonly months: readonly string[] }) {
  const { language, say } = useLanguage();
  const sums = useMemo(() => {
    const { m1, m2, m3, m4, m5, m6 } = data;
    return [m1, m2, m3, m4, m5, m6].map((lines, place) => monthSum(months[place] ?? '', lines));
  }, [data, months]);
  const lines = useMemo(() => {
    const words = (pair: readonly [string, string]) => pair[language === 'zh' ? 0 : 1];
    return [
      { name: words(QUALITY_WORDS.reporting), rates: sums.map(({ reportingRate }) => reportingRate) },
      { name: words(QUALITY_WORDS.timeliness), rates: sums.map(({ timelinessRate }) => timelinessRate) },
      { name: words(QUALITY_WORDS.compliance), rates: sums.map(({ complianceRate }) => complianceRate) },
    ];
  }, [sums, language]);
  if (sums.every(({ received, reported }) => received === 0 && reported === 0))
    return <p className="card empty">{say(QUALITY_WORDS.none)}</p>;
  return (
    <>
      <h2>{say(QUALITY_WORDS.chart)}</h2>
      <RateChart title={say(QUALITY_WORDS.chartTitle)} months={months} lines={lines} />
      <h3 className="apart">{say(QUALITY_WORDS.byMonth)}</h3>
      <MonthTable sums={sums} />
    </>
  );
}

const MONTH_HEADS = [
  QUALITY_WORDS.month,
  ...[QUALITY_WORDS.reporting, QUALITY_WORDS.timeliness, QUALITY_WORDS.compliance],
  ...[QUALITY_WORDS.reported, QUALITY_WORDS.expected, QUALITY_WORDS.received, QUALITY_WORDS.returned],
  ...[QUALITY_WORDS.open, QUALITY_WORDS.overdue],
];

function MonthTable({ sums }: { readonly sums: readonly MonthSum[] }) {
  const percent = usePercent();
  return (
    <Table label={QUALITY_WORDS.byMonth} heads={MONTH_HEADS} empty={QUALITY_WORDS.none}>
      {[...sums].reverse().map((sum) => (
        <tr key={sum.month}>
          <th scope="row" className="day">
            {sum.month}
          </th>
          <td>{percent(sum.reportingRate)}</td>
          <td>{percent(sum.timelinessRate)}</td>
          <td>{percent(sum.complianceRate)}</td>
          <td>{sum.reported}</td>
          <td>{sum.expected ?? '—'}</td>
          <td>{sum.received}</td>
          <td>{sum.returned}</td>
          <td>{sum.stillOpen}</td>
          <td>{sum.overdue}</td>
        </tr>
      ))}
    </Table>
  );
}

const KIND_HEADS = [
  QUALITY_WORDS.kind,
  ...[QUALITY_WORDS.reporting, QUALITY_WORDS.timeliness, QUALITY_WORDS.compliance],
  ...[QUALITY_WORDS.reported, QUALITY_WORDS.expected, QUALITY_WORDS.open],
  ...[QUALITY_WORDS.corrections, QUALITY_WORDS.withdrawals],
];

function Kinds({ lines }: { readonly lines: readonly QualityLineFragment[] }) {
  const { say } = useLanguage();
  const percent = usePercent();
  return (
    <>
      <h2 className="apart">{say(QUALITY_WORDS.byKind)}</h2>
      <Table label={QUALITY_WORDS.byKind} heads={KIND_HEADS} empty={QUALITY_WORDS.noneInMonth}>
        {lines.map((line) => (
          <tr key={line.kind}>
            <th scope="row">{say(CODE_WORDS.RecordKind[line.kind])}</th>
            <td>{percent(line.reportingRate)}</td>
            <td>{percent(line.timelinessRate)}</td>
            <td>{percent(line.complianceRate)}</td>
            <td>{line.reported}</td>
            <td>{line.expected ?? '—'}</td>
            <td>{line.stillOpen}</td>
            <td>{line.corrections}</td>
            <td>{line.withdrawals}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Reasons({ month, department }: { readonly month: string; readonly department: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: ReturnedRowsDocument, variables: { month, department } });
  return (
    <>
      <h2 className="apart">{say(QUALITY_WORDS.reasons)}</h2>
      <Answer asked={asked} retry={again}>
        {({ returnedRows }) => (
          <Table
            label={QUALITY_WORDS.reasons}
            heads={[QUALITY_WORDS.code, QUALITY_WORDS.meaning, QUALITY_WORDS.rows]}
            empty={QUALITY_WORDS.noReasons}
          >
            {returnedRows.map(({ code, messageZh, messageEn, count }) => (
              <tr key={code}>
                <td>{code}</td>
                <td>{say([messageZh, messageEn])}</td>
                <td className="bar-cell">
                  <meter min={0} max={returnedRows[0]?.count ?? count} value={count} aria-hidden="true" /> {count}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Answer>
    </>
  );
}

function usePercent(): (rate: number | null) => string {
  const { say } = useLanguage();
  return (rate) => (rate === null ? say(QUALITY_WORDS.unknown) : `${(rate * 100).toFixed(1)}%`);
}
