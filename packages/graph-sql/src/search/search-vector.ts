import { LONGEST_TEXT, LONGEST_WORD } from './words.ts'

/** A column whose words are searched. */
export interface SearchColumn {
  readonly column: string
  readonly nullable: boolean
}

/** The words of a row's columns as a `tsvector`. @param row the table's alias and a dot, or nothing in an index. */
export function searchVector(columns: readonly SearchColumn[], row = ''): string {
  const texts = columns.map(({ column, nullable }) =>
    nullable ? `coalesce(${row}${column}, '')` : row + column,
  )
  return `search_words(${texts.join(` || ' ' || `)})`
}

/**
 * Statement that makes the function by which texts are taken apart. Not `to_tsvector`: its parser has rules of its own
 * (`e-mail`, `1e5`, a path) and goes by the database's locale. The planner does not look into PL/pgSQL and believes the
 * cost, without which it would now and then take apart the texts of all rows instead of reading the index.
 */
export const searchFunction = `
CREATE FUNCTION search_words(text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 200 AS $$
DECLARE
  words text := left($1, ${LONGEST_TEXT});
BEGIN
  -- Plain English text, as most is, needs no tables of Unicode and takes half the time.
  IF octet_length(words) = length(words) THEN
    words := regexp_replace(lower(replace(words, '''', '') COLLATE "C"), '[^a-z0-9]+' COLLATE "C", ' ', 'g');
  ELSE
    words := regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036f\\u0027\\u2019]', '', 'g');
    words := regexp_replace(
      lower(words COLLATE "en-GB-x-icu"), '[^[:alnum:]]+' COLLATE "en-GB-x-icu", ' ', 'g');
  END IF;
  IF length(words) > ${LONGEST_WORD} THEN
    words := regexp_replace(words, '([^ ]{${LONGEST_WORD}})[^ ]+', '\\1', 'g');
  END IF;
  RETURN words::tsvector;
END $$`
