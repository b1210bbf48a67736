import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import { shanghaiDay } from '../../domain/calendar/local-date';
import { catalogueInForceOn } from '../../domain/catalogue/index';
import type { CertificateKey } from '../certifier';
import type { Catalogue } from '../../domain/catalogue/types';

/** What the public counter works with (公示服务环境): a source that can read the publication and nothing else. */
export interface Board {
  readonly dataSource: DataSource;
  /** Public keys that certificates are verified with, older ones too. */
  readonly certificateKeys: readonly CertificateKey[];
  /** Instant of the request. */
  readonly now: Date;
}

const days = new WeakMap<Board, LocalDate>();

/** The day of the request in Asia/Shanghai, worked out once: every firm of a page asks for it. */
export function dayOf(board: Board): LocalDate {
  const known = days.get(board);
  if (known !== undefined) return known;
  const day = shanghaiDay(board.now);
  days.set(board, day);
  return day;
}

/** The law in force on the day of the request. */
export function lawOf(board: Board): Catalogue {
  return catalogueInForceOn(dayOf(board));
}
