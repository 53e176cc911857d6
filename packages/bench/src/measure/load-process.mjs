// The client's own process: runs the bursts it is sent, one at a time.
import { burst } from './burst.mjs'

process.on('message', async (order) => {
  process.send(await burst(order))
})
process.on('disconnect', () => process.exit())
