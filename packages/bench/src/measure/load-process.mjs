// The client's own process: runs the bursts it is sent, one at a time.
import { burst } from './burst.mjs'

async function obey(order) {
  process.send(await burst(order))
}

process.on('message', (order) => void obey(order))
process.on('disconnect', () => process.exit())
