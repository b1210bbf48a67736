import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { REGIONS } from '../../src/domain/region/regions';
import {
  industrySectionName,
  industrySectionNameEn,
  industrySectionOf,
} from '../../src/domain/subject/industry-sections';

const schemaOf = (counter: string) =>
  buildSchema(readFileSync(join(__dirname, '../../schema', `${counter}.graphql`), 'utf8'));

describe('what people read in English', () => {
  it.each(['public', 'internal'])('has a word for every code of the %s schema, behind the Chinese one', (counter) => {
    const enums = Object.values(schemaOf(counter).getTypeMap()).filter((type) => isEnumType(type));
    const own = enums.filter(({ name }) => !name.startsWith('__'));
    expect(own.length).toBeGreaterThan(15);
    const lacking = own.flatMap((type) =>
      type
        .getValues()
        .filter(({ description }) => !/\p{Script=Han}.*[。；][^]*[A-Za-z]{2}/su.test(description ?? ''))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it('has a name for every section of industry and every region', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRST'];
    expect(letters.filter((letter) => !industrySectionName(letter) || !industrySectionNameEn(letter))).toEqual([]);
    expect(REGIONS.map(({ nameEn }) => nameEn)).toContain('Yunling County');
    expect(industrySectionNameEn('U')).toBeNull();
  });

  it('finds the section of a code by its letter, and none for what is no code', () => {
    expect(industrySectionOf('E4710')).toBe('E');
    expect([industrySectionOf('47'), industrySectionOf('Z9'), industrySectionOf(null)]).toEqual([null, null, null]);
  });
});
