/** What each function declares and finds out first: an authority’s partner has an authority, a university’s sharers. */
const asker = (roles: string): string => `
declare
  asker record;
  sharing_participants integer[];
  sharing_progress integer[];
begin
  select r.role, r.local_authority_id into asker from app.reader as r
    where r.secret_hash = app.secret_hash() and r.role in (${roles});
  if not found then
    perform app.nobody();
  end if;
  if asker.role = 'university_partner' then
    sharing_participants := app.viewer_universities('participants');
    sharing_progress := app.viewer_universities('progress');
  end if;`

const finder = (name: string, roles: string, query: string, comment: string): string => `
create function app.${name}(sought tsquery) returns setof integer
  language plpgsql stable security definer parallel safe rows 100 set search_path = pg_catalog, public, pg_temp as $$${asker(roles)}
  return query ${query.trim()};
end $$;
comment on function app.${name}(tsquery) is '${comment}';`

const partners = `'university_partner', 'authority_partner'`
const universities = `'university_partner'`

const applicantOrTutor = (person: string): string => `
    exists (select from tutor as t where t.person_id = ${person})
    or exists (
      select from application as a where a.person_id = ${person} and a.university_id = any (sharing_participants)
    )`
const registered = (person: string, sharing: string): string => `
    exists (
      select from participant as p
      where p.person_id = ${person}
        and (p.university_id = any (${sharing}) or p.local_authority_id = asker.local_authority_id)
    )`

const ofSharedParticipant = (row: string): string => `
    exists (
      select from participant as p
      where p.id = ${row}.participant_id and p.university_id = any (sharing_participants)
    )`

export const finders = [
  finder(
    'find_participants',
    partners,
    `select p.id from participant as p
      where search_words(p.reference) @@ sought
        and (p.university_id = any (sharing_progress) or p.local_authority_id = asker.local_authority_id)`,
    'Participants whom the partner who asks sees, by the words of their reference.',
  ),
  finder(
    'find_people',
    partners,
    `select o.id from person as o
      where search_words(o.reference) @@ sought
        and (${applicantOrTutor('o.id')} or ${registered('o.id', 'sharing_progress')})`,
    'People whom the partner who asks sees, by the words of their reference.',
  ),
  finder(
    'find_person_identities',
    partners,
    `select i.id from person_identity as i
      where search_words(i.given_name || ' ' || i.family_name) @@ sought
        and (${applicantOrTutor('i.person_id')} or ${registered('i.person_id', 'sharing_participants')})`,
    'Personal records that the partner who asks sees, by the words of the names.',
  ),
  finder(
    'find_feedback',
    universities,
    `select f.id from feedback as f where search_words(f.body) @@ sought and ${ofSharedParticipant('f')}`,
    'Feedback that the university partner who asks sees, by its words.',
  ),
  finder(
    'find_evidence_items',
    universities,
    `select e.id from evidence_item as e where search_words(e.title) @@ sought and ${ofSharedParticipant('e')}`,
    'Evidence that the university partner who asks sees, by the words of its title.',
  ),
].join('\n')
