import type { DataSource } from 'typeorm';
import { namesWithoutKeys, saveNameKeys } from '../../data/repositories/name-key-repository';

const PAGE = 5_000;

/**
 * Works out the keys of names that have none of the present kind (重建名称索引): after an upgrade that compares names in another way.
 * Names filed meanwhile bring their own.
 * @returns how many enterprises were brought up to date
 */
export async function renewNameKeys(dataSource: DataSource): Promise<number> {
  for (let renewed = 0; ;) {
    const firms = await namesWithoutKeys(dataSource, PAGE);
    if (firms.length === 0) return renewed;
    await saveNameKeys(dataSource, firms);
    renewed += firms.length;
  }
}
