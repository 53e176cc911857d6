import { StartProblem } from '@cohortium/server/problem'
import type { QueryPlanner } from '@graphql-hive/router-query-planner'

type Module = { readonly QueryPlanner: typeof QueryPlanner }

const packaged = (): Promise<Module> => import('@graphql-hive/router-query-planner')

/**
 * The planner of Hive Router, which is a native module.
 * @throws StartProblem where there is none for this machine.
 */
export async function loadPlanner(load = packaged): Promise<typeof QueryPlanner> {
  try {
    return (await load()).QueryPlanner
  } catch (error) {
    throw new StartProblem(
      `The gateway plans operations by a native module, which there is for Linux with glibc and for macOS, each on x64 and ARM; this is ${process.platform} on ${process.arch}. Run the gateway on one of those; the one graph runs here: npm start`,
      { cause: error },
    )
  }
}
