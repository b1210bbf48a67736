import { Alert } from 'antd';
import { Link } from 'wouter';
import { DataTable } from '../../shared/data-table';
import { oneLanguage, useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { VerifyFileQuery, VerifyNumberQuery } from '../operations';
import { WORDS } from '../words';

/** Whether a receipt is genuine, and what may be told of it (回执真伪). @source rules.md R19 */
export function ReceiptVerdict(props: {
  readonly check: VerifyNumberQuery['verifyCertificate'];
  readonly expiresAt?: string | null;
}) {
  const { language, say } = useLanguage();
  const { check, expiresAt = null } = props;
  if (!check.genuine) {
    return (
      <Alert
        type="error"
        showIcon
        title={say(WORDS.notGenuine)}
        description={say(WORDS.notGenuineAdvice)}
        role="alert"
      />
    );
  }
  const facts = [
    [WORDS.receiptNumberShort, check.number],
    [WORDS.issuedAt, check.issuedAt ? shanghaiTime(check.issuedAt) : null],
    [WORDS.expiresAt, expiresAt === null ? null : shanghaiTime(expiresAt)],
    [WORDS.state, say(check.superseded === true ? WORDS.superseded : WORDS.notSuperseded)],
  ] as const;
  return (
    <Alert
      type={check.superseded === true ? 'warning' : 'success'}
      showIcon
      title={say(WORDS.genuine)}
      description={
        <>
          <dl className="facts">
            {facts.flatMap(([term, value]) =>
              value ? [<dt key={term[1]}>{say(term)}</dt>, <dd key={`${term[1]} value`}>{value}</dd>] : [],
            )}
          </dl>
          <p>{oneLanguage(check.notice, language)}</p>
        </>
      }
    />
  );
}

/** What a receipt says, to whoever holds its file (回执内容). */
export function ReceiptResults({ presented }: { readonly presented: VerifyFileQuery['verifyCertificateFile'] }) {
  const { say } = useLanguage();
  return (
    <section className="card apart">
      <h2>{say(WORDS.readByHolder)}</h2>
      <p className="hint">
        {say(WORDS.dataAsOf)} {presented.asOf}
      </p>
      <DataTable
        label={say(WORDS.readByHolder)}
        rows={presented.results}
        keyOf={({ place }) => String(place)}
        columns={[
          { head: say(WORDS.place), cell: ({ place }) => place, className: 'number' },
          { head: say(WORDS.name), cell: ({ name }) => name ?? '—' },
          {
            head: say(WORDS.uscc),
            cell: ({ uscc }) =>
              uscc ? (
                <Link href={`/enterprises/${uscc}`} className="code">
                  {uscc}
                </Link>
              ) : (
                '—'
              ),
          },
          { head: say(WORDS.verdict), cell: ({ verdict }) => say(CODE_WORDS.CertificateVerdict[verdict]) },
        ]}
      />
    </section>
  );
}
