import type { DataSource } from 'typeorm';
import { AppError } from '../../domain/errors';

const ASK_EVERY_MS = 1_000;
const LONGEST_SILENCE = '90 seconds';

/**
 * Whether the publication still arrives (公示数据接收状态): a table still being copied, a subscription at rest, or a source that has
 * been silent for a minute and a half (it says something every half minute) is none.
 */
const FEED = `
  SELECT EXISTS (SELECT FROM pg_stat_subscription AS feed
                  WHERE feed.relid IS NULL AND feed.pid IS NOT NULL
                    AND feed.last_msg_receipt_time > now() - interval '${LONGEST_SILENCE}')
         AND NOT EXISTS (SELECT FROM pg_subscription_rel AS copied WHERE copied.srsubstate <> 'r') AS flows`;

/** Watches the feed of a public zone, asking the database at most once a second (接收监视). */
export class Feed {
  #asked: { readonly at: number; readonly flows: Promise<boolean> } | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Refuses while the publication may be out of date: what was repaired or withdrawn meanwhile must not be shown.
   * @throws AppError UNAVAILABLE
   */
  async requireFresh(): Promise<void> {
    if (await this.#flows()) return;
    throw new AppError(
      'UNAVAILABLE',
      '公示数据更新中断，暂停查询以免给出过期信息，请稍后再试 / The publication is not being updated; nothing out of date is shown, try again later',
    );
  }

  async #flows(): Promise<boolean> {
    const at = performance.now();
    if (this.#asked === null || at - this.#asked.at > ASK_EVERY_MS) this.#asked = { at, flows: flows(this.dataSource) };
    return await this.#asked.flows;
  }
}

async function flows(dataSource: DataSource): Promise<boolean> {
  const [feed] = await dataSource.query<{ flows: boolean }[]>(FEED);
  return feed?.flows === true;
}
