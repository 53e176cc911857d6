/** The id of the university to which authority `t` is routed on the programme's today. Source: S2. */
export function currentRouting(t: string): string {
  return `(select r.university_id from routing r where r.local_authority_id = ${t}.id
    and r.valid_from <= app.today() and (r.valid_to is null or r.valid_to > app.today()))`
}
