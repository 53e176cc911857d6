import type { Ask } from '../../access/gate.ts'

/** Authorities of the consortium by each code that the register has for them, three digits. */
export async function authoritiesByCode(ask: Ask): Promise<ReadonlyMap<string, number>> {
  const rows = await ask<{ code: string; id: number }>(
    `select code, local_authority_id as id from local_authority_code
     where scheme = 'dfe' and (valid_to is null or valid_to > app.today())`,
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}
