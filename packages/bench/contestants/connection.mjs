/** The programme's date in every contestant: that of the demonstration. */
export const today = '2024-01-15'

/** Longest time of a statement, in milliseconds, as in production. */
export const statementTimeout = 8_000

/** Connections of every contestant alike. */
export const poolSize = Number(process.env.POOL_SIZE ?? 16)

/** How a peer connects: with what is the same for all requests. Who asks is told with each. */
export const peerConnection = () => ({
  connectionString: process.env.DATABASE_APP_URL,
  max: poolSize,
  min: poolSize,
  options: ['default_transaction_read_only=on', `statement_timeout=${statementTimeout}`]
    .map((setting) => `-c ${setting}`)
    .join(' '),
})

/** What a peer sets for the transactions of a request, so that the rules on rows know who asks. */
export const settingsOf = ({ authorization = '' }) => ({
  role: 'award_consortium',
  'app.credential': authorization.replace(/^Bearer /, ''),
  'app.today': today,
})

/** Where a contestant listens, and what it says when it does. */
export const port = Number(process.env.PORT ?? 0)
export const ready = () => process.stdout.write('ready\n')
