import type { EventEmitter } from 'node:events'
import type { Bytes } from '@cohortium/graph-sql'
import { Client, type ClientConfig } from 'pg'
import { RowsApart } from './rows-apart.ts'

/** A row as a query is handed it. */
export interface RowMessage {
  name: 'dataRow'
  /** See {@link RowsApart}. */
  row: Bytes
}

/** How pg's connection starts to read, once encryption is settled; outside its types. */
interface Reader extends EventEmitter {
  attachListeners: (stream: EventEmitter) => void
}

const isReader = (connection: EventEmitter): connection is Reader =>
  'attachListeners' in connection && typeof connection.attachListeners === 'function'

/** A client whose queries are handed rows as bytes, so it runs `PipelinedQuery` alone: pg's own queries expect strings. */
export class ReadClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config)
    const connection: EventEmitter = this.connection
    if (!isReader(connection)) throw new Error("pg's connection is not read as it was.")
    const attach = connection.attachListeners.bind(connection)
    connection.attachListeners = (stream) => {
      const apart = new RowsApart((row) => {
        const message: RowMessage = { name: 'dataRow', row }
        connection.emit('dataRow', message)
      })
      attach(apart)
      stream.on('data', (chunk: Buffer) => apart.read(chunk))
    }
  }
}
