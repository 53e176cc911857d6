import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An index of the words of each table that can be searched. */
export class Search implements MigrationInterface {
  name = 'Search1700000000013'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words)
    for (const [name, { table, text }] of Object.entries(indexes))
      await runner.query(`create index ${name} on ${table} using gin (search_words(${text}))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ${Object.keys(indexes).join(', ')}; drop function search_words(text)`)
  }
}

/**
 * Runs of letters and digits, without accents, capitals and apostrophes; a long word as far as its 100th letter. The
 * cost keeps the planner from taking apart the texts of all rows instead of reading the index.
 */
const words = `
create function search_words(text) returns tsvector
language plpgsql immutable strict parallel safe cost 200 as $$
declare
  words text := left($1, 100000);
begin
  -- Plain English text, as most is, needs no tables of Unicode and takes half the time.
  if octet_length(words) = length(words) then
    words := regexp_replace(lower(replace(words, '''', '') collate "C"), '[^a-z0-9]+' collate "C", ' ', 'g');
  else
    words := regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036f\\u0027\\u2019]', '', 'g');
    words := regexp_replace(
      lower(words collate "en-GB-x-icu"), '[^[:alnum:]]+' collate "en-GB-x-icu", ' ', 'g');
  end if;
  if length(words) > 100 then
    words := regexp_replace(words, '([^ ]{100})[^ ]+', '\\1', 'g');
  end if;
  return words::tsvector;
end $$;
comment on function search_words(text) is 'The words of a text as they are searched for.';
`

const indexes = {
  university_name_short_name_code_search: {
    table: 'university',
    text: `name || ' ' || short_name || ' ' || code`,
  },
  local_authority_name_code_search: { table: 'local_authority', text: `name || ' ' || code` },
  school_name_town_urn_search: {
    table: 'school',
    text: `name || ' ' || coalesce(town, '') || ' ' || coalesce(urn, '')`,
  },
  module_code_title_description_search: {
    table: 'module',
    text: `code || ' ' || title || ' ' || description`,
  },
  learning_outcome_code_title_description_search: {
    table: 'learning_outcome',
    text: `code || ' ' || title || ' ' || description`,
  },
  resource_title_description_search: { table: 'resource', text: `title || ' ' || description` },
  person_reference_search: { table: 'person', text: 'reference' },
  person_identity_given_name_family_name_search: {
    table: 'person_identity',
    text: `given_name || ' ' || family_name`,
  },
  participant_reference_search: { table: 'participant', text: 'reference' },
  tutor_reference_search: { table: 'tutor', text: 'reference' },
  feedback_body_search: { table: 'feedback', text: 'body' },
  evidence_item_title_search: { table: 'evidence_item', text: 'title' },
}
