import { expect, it } from 'vitest'
import { loadPlanner } from '../../src/plan/load-planner.ts'

it('a machine that the planner was not built for is told so, and what runs on it', async () => {
  const missing = () => Promise.reject(new Error('Cannot find native binding.'))
  await expect(loadPlanner(missing)).rejects.toThrow(
    /native module, .*; this is \w+ on \w+\. Run the gateway on one of those; the one graph runs here: npm start$/,
  )
})
