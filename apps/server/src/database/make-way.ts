import type { ClientBase } from 'pg'
import { deleteDemonstrationAccounts } from '../access/demonstration.ts'

/**
 * Removes what goes with a demonstration that gives way to another: its accounts, and what leads to its people, who are all
 * synthetic there: messages, links that somebody could still follow to another's row, and what a change sent again would tell.
 * @param client connected as the owner, inside a transaction.
 */
export async function makeWay(client: ClientBase): Promise<void> {
  await client.query(`
    delete from message where person_id is not null;
    delete from app.link;
    delete from app.performed_change`)
  await deleteDemonstrationAccounts(client)
}
