import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { AuditEventsQuery } from '../operations';
import { Table } from '../parts/table';
import { LOG_WORDS } from '../words/event-log';
import { ROLE_WORDS } from '../words';

type Event = AuditEventsQuery['auditEvents']['events'][number];

const HEADS = [LOG_WORDS.when, LOG_WORDS.who, LOG_WORDS.what, LOG_WORDS.about, LOG_WORDS.seal];

/** Events in a table, with what else is known of each folded away (事件列表). */
export function EventLines({ events }: { readonly events: readonly Event[] }) {
  return (
    <Table label={LOG_WORDS.events} heads={HEADS} empty={LOG_WORDS.nothing}>
      {events.map((event) => (
        <EventRow key={event.eventId} event={event} />
      ))}
    </Table>
  );
}

function EventRow({ event }: { readonly event: Event }) {
  const { say } = useLanguage();
  const role = say(ROLE_WORDS[event.role] ?? [event.role, event.role]);
  const purposes: Readonly<Record<string, readonly [string, string]>> = CODE_WORDS.Purpose;
  const purpose = event.purpose === null ? null : say(purposes[event.purpose] ?? [event.purpose, event.purpose]);
  return (
    <tr>
      <td className="day">{shanghaiTime(event.occurredAt)}</td>
      <td>
        {event.actorId}
        <br />
        <span className="hint">
          {role} {event.departmentName}
        </span>
      </td>
      <td>
        {say(CODE_WORDS.AuditAction[event.action])}
        {event.outcome === 'REFUSED' && <span className="mark">{say(LOG_WORDS.refused)}</span>}
        <More event={event} />
      </td>
      <td>
        {event.uscc !== null && <span className="code">{event.uscc}</span>}
        {event.matterNo !== null && (
          <div className="hint">
            {event.matterNo} {purpose !== null && `· ${purpose}`}
          </div>
        )}
      </td>
      <td>{event.seal ?? <span className="hint">{say(LOG_WORDS.unsealed)}</span>}</td>
    </tr>
  );
}

function More({ event }: { readonly event: Event }) {
  const { say } = useLanguage();
  const lines = [
    ...event.details.map(({ name, value }) => [name, value] as const),
    [say(LOG_WORDS.batch), event.batchId] as const,
    [say(LOG_WORDS.request), event.requestId] as const,
    [say(LOG_WORDS.event), event.eventId] as const,
  ].filter(([, value]) => value !== null);
  return (
    <details>
      <summary>
        {say(LOG_WORDS.details)}
        <span className="for-readers">{event.eventId}</span>
      </summary>
      <dl className="small-facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
