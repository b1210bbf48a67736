import type { DataSource } from 'typeorm';
import type { PersonRole } from '../../domain/record/person';
import type { Timeline } from '../../domain/rules/timeline';

/** A person who controls an enterprise and is listed by name elsewhere (控制人在列线索), before the day is looked at. */
export interface ListedController {
  /** Part in the enterprise asked about, and in the listing. */
  readonly role: PersonRole;
  readonly listedRole: PersonRole;
  readonly listedUscc: string;
  readonly listedName: string;
  readonly recordId: string;
  /** Timeline of the listed enterprise: it says on which days the listing is in force. */
  readonly timeline: Timeline;
  readonly listType: string;
  readonly authority: string;
  readonly documentNumber: string;
}

/** Listings that name a person who controls an enterprise, by the keyed hash of the ID number, never by name. */
export async function listedControllers(dataSource: DataSource, uscc: string): Promise<ListedController[]> {
  return dataSource.query<ListedController[]>(
    `/* listedControllers */
     SELECT DISTINCT ON (listed.record_id, own.role, listed.role)
            own.role, listed.role AS "listedRole", listed.uscc AS "listedUscc", enterprise.name AS "listedName",
            listed.record_id AS "recordId", held.timeline, fact.content->>'listType' AS "listType",
            fact.content->>'authority' AS authority, fact.content->>'decisionNumber' AS "documentNumber"
       FROM archive.person_links AS own
       JOIN archive.person_links AS listed ON listed.hash = own.hash AND listed.tie = 'LISTED' AND listed.uscc <> own.uscc
       JOIN archive.enterprises AS enterprise ON enterprise.uscc = listed.uscc
       JOIN archive.facts AS fact ON fact.uscc = listed.uscc AND fact.record_id = listed.record_id
      CROSS JOIN LATERAL (SELECT known.timeline FROM archive.timelines AS known
                           WHERE known.uscc = listed.uscc ORDER BY known.known_from DESC LIMIT 1) AS held
      WHERE own.uscc = $1 AND own.tie = 'CONTROLS'
      ORDER BY listed.record_id, own.role, listed.role, fact.version DESC LIMIT 100`,
    [uscc],
  );
}
