import { StartProblem } from '@cohortium/server/problem'
import { compose } from '../compose.ts'
import { readComposeConfig } from '../config.ts'

try {
  for (const line of await compose(readComposeConfig())) process.stdout.write(`${line}\n`)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
