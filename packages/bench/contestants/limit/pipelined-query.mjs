/**
 * Settings and statement in one round trip and one implicit transaction, both prepared under a name: the same messages
 * that the server under test sends.
 */
export class PipelinedQuery {
  callback = () => {}
  #statements
  #value
  #resolve
  #reject

  constructor(statements) {
    this.#statements = statements
    this.value = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  submit(connection) {
    const prepared = (connection.preparedHere ??= new Set())
    connection.stream.cork()
    for (const { name, text, values } of this.#statements) {
      if (!prepared.has(name)) connection.parse({ name, text })
      prepared.add(name)
      connection.bind({ statement: name, values })
      connection.execute({})
    }
    connection.sync()
    connection.stream.uncork()
  }

  handleDataRow({ fields }) {
    this.#value = fields[0]
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.#resolve(this.#value)
  }

  handleError(error) {
    this.#reject(error)
  }

  handleRowDescription() {}
  handleEmptyQuery() {}
  handlePortalSuspended() {}
}
