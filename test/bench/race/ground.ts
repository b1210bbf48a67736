import { shanghaiDay } from '../../../src/domain/calendar/local-date';
import { catalogueInForceOn } from '../../../src/domain/catalogue/index';
import { withConnection } from '../../../src/server/database/plain-connect';
import type { LoadedCity } from '../city/loaded-city';
import type { Contender } from './contenders';
import type { Ground, ListPlace } from './operations';
import { PAGE, POSTGRAPHILE_CURSOR } from './queries';
import { Wire } from './wire';

const HUNDREDTH = 100;

/** Looks up what requests are drawn from: the day, its law, and where the hundredth page of the black list begins (取样准备). */
export async function groundOf(city: LoadedCity, postgraphile: Contender | null): Promise<Ground> {
  const day = shanghaiDay(new Date());
  const catalogue = catalogueInForceOn(day);
  return { city, day, catalogue, hundredth: await hundredthPage(city, day, postgraphile) };
}

async function hundredthPage(
  city: LoadedCity,
  day: string,
  postgraphile: Contender | null,
): Promise<Ground['hundredth']> {
  return await withConnection(city.urls.owner, async (owner) => {
    const shown = `FROM publication.list_entries WHERE list = 'BLACK' AND public_from <= $1 AND (public_until IS NULL OR public_until > $1)`;
    const counted = await owner.query<{ entries: string }>(`SELECT count(*) AS entries ${shown}`, [day]);
    const page = Math.min(HUNDREDTH, Math.floor(Number(counted.rows[0]?.entries ?? 0) / PAGE));
    if (page < 2) return null;
    const place = (page - 1) * PAGE;
    const { rows } = await owner.query<{ publishedOn: string; uscc: string; recordId: string }>(
      `SELECT published_on::text AS "publishedOn", uscc, record_id AS "recordId" ${shown}
        ORDER BY published_on DESC, uscc DESC, record_id DESC OFFSET $2 LIMIT 1`,
      [day, place - 1],
    );
    const [last] = rows;
    if (last === undefined) return null;
    const after: ListPlace = { ...last, postgraphile: postgraphile ? await cursorOf(postgraphile, place) : '' };
    return { page, after };
  });
}

async function cursorOf({ address }: Contender, first: number): Promise<string> {
  const wire = new Wire(Number(new URL(address).port));
  const body = JSON.stringify({ query: POSTGRAPHILE_CURSOR, variables: { first } });
  const reply = await wire.ask({ path: '/graphql', body });
  wire.close();
  const answer = JSON.parse(reply.body()) as CursorAnswer;
  return answer.data.allListEntriesTodays.pageInfo.endCursor;
}

interface CursorAnswer {
  readonly data: { readonly allListEntriesTodays: { readonly pageInfo: { readonly endCursor: string } } };
}
