import { REGIONS, isWithin, regionByCode, regionPrefix } from '../../../src/domain/region/regions';

describe('a region (GB/T 2260)', () => {
  it.each([
    ['a county lies in its city', '990102', '990100', true],
    ['a county lies in its province', '990102', '990000', true],
    ['a city lies in itself', '990100', '990100', true],
    ['a city does not lie in its county', '990100', '990102', false],
    ['a county does not lie in its neighbour', '990121', '990122', false],
    ['a county does not lie in another city', '990102', '990200', false],
    ['a county the table does not know lies in its city', '621021', '621000', true],
    ['a city ending in 0 keeps it', '990201', '992000', false],
    ['a city ending in 0 holds its counties', '992001', '992000', true],
    ['nothing lies in the empty region', '990102', '', false],
    ['nothing lies in what is no region', '990102', '99', false],
    ['nothing lies in region zero', '990102', '000000', false],
    ['what is no region lies nowhere', '9901', '990100', false],
  ])('%s', (_, code, ancestor, expected) => {
    expect(isWithin(code, ancestor)).toBe(expected);
  });

  it.each([
    ['990000', '99'],
    ['990100', '9901'],
    ['990102', '990102'],
    ['992000', '9920'],
    ['', ''],
    ['0000', '0000'],
  ])('%s has the prefix %p', (code, prefix) => {
    expect(regionPrefix(code)).toBe(prefix);
  });

  it('is known by its code, or is not', () => {
    expect([regionByCode('990100')?.name, regionByCode('621000')]).toEqual(['示范市', null]);
  });

  it.each(REGIONS)('$code $name lies in its parent and is a place that does not exist', ({ code, parent, level }) => {
    expect(code).toMatch(/^99/);
    expect(parent === null ? level : isWithin(code, parent)).toBe(parent === null ? 'PROVINCE' : true);
  });

  it('has a code of its own', () => {
    expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(REGIONS.length);
  });
});
