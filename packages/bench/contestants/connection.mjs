/** The programme's date in every contestant: that of the demonstration. */
export const today = '2024-01-15'

/** Longest time of a statement, in milliseconds, as in production. */
export const statementTimeout = 8_000

/** Connections of every contestant alike. */
export const poolSize = Number(process.env.POOL_SIZE ?? 16)

/**
 * How a peer connects: with the readers' role and settings made once for the connection, which spares it the round trip
 * that they would cost with each request.
 */
export const peerConnection = () => ({
  connectionString: process.env.DATABASE_APP_URL,
  max: poolSize,
  min: poolSize,
  options: [
    'role=award_consortium',
    'default_transaction_read_only=on',
    `app.today=${today}`,
    `statement_timeout=${statementTimeout}`,
  ]
    .map((setting) => `-c ${setting}`)
    .join(' '),
})

/** Where a contestant listens, and what it says when it does. */
export const port = Number(process.env.PORT ?? 0)
export const ready = () => process.stdout.write('ready\n')
