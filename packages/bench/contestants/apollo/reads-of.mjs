/**
 * What one request reads by: TypeORM's manager on one connection, in a transaction whose settings hold for it alone; `end` ends it.
 */
export async function readsOf(source, settings) {
  const runner = source.createQueryRunner()
  await runner.startTransaction()
  await runner.query('select set_config(key, value, true) from json_each_text($1)', [
    JSON.stringify(settings),
  ])
  return {
    source: runner.manager,
    async end() {
      // Of a transaction that failed this is a rollback.
      await runner.commitTransaction()
      await runner.release()
    },
  }
}
