/** The id of the framework by which participant `t` is judged, as the domain's `frameworkFor` has it. */
export const frameworkOf = (t: string): string => `(select f.id from learning_outcome_framework f
    where exists (select from programme_module p join module m on m.id = p.module_id
      where p.programme_id = ${t}.programme_id and m.role = 'learning_outcomes_portfolio')
    order by f.published_on > ${t}.registered_on, abs(f.published_on - ${t}.registered_on) limit 1)`
