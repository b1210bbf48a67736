import type { DataSource } from 'typeorm';
import { renewInitials } from '../../data/repositories/publication-repository';
import { namesWithoutKeys, saveNameKeys } from '../../data/repositories/name-key-repository';

const PAGE = 5_000;

/**
 * Works out what names are found by where it is missing or of an earlier kind (重建名称索引): keys of the archive, initials of the publication: after an upgrade that compares names in another way.
 * Names filed meanwhile bring their own.
 * @returns how many enterprises were brought up to date
 */
export async function renewNameKeys(dataSource: DataSource): Promise<number> {
  while ((await renewInitials(dataSource, PAGE)) > 0);
  for (let renewed = 0; ;) {
    const firms = await namesWithoutKeys(dataSource, PAGE);
    if (firms.length === 0) return renewed;
    await saveNameKeys(dataSource, firms);
    renewed += firms.length;
  }
}
