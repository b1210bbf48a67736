/**
 * Condition that a firm has something public on a day (当日有公示项): a registered one always has; of a provisional one the
 * file is looked into, since its items may all be over, or all still to come. It is asked for as a value, not by EXISTS: that PostgreSQL
 * would turn into one reading of all files, as soon as one name on its way is not registered.
 * @param name alias of a row of publication.names, which bears a region once the firm is registered
 * @param day placeholder of the day
 */
export function shownOn(name: string, day: string): string {
  return `(${name}.region_code IS NOT NULL OR coalesce((
            SELECT jsonb_path_exists(file.file,
                   '$.*[*].shown ? (@.from <= $day && (@.until == null || @.until > $day))',
                   jsonb_build_object('day', ${day}::date))
              FROM publication.files AS file WHERE file.uscc = ${name}.uscc), false))`;
}
