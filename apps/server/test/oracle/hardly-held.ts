/** More of what the demonstration hardly holds: restricted concerns, and feedback that is a draft. */
export const hardlyHeld = `
alter table feedback disable trigger status_machine;
update feedback set status = 'draft', published_on = null where id % 3 = 0;
alter table feedback enable trigger status_machine;
update concern set restricted = id % 2 = 0`
