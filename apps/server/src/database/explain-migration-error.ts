import { StartProblem } from '../problem.ts'

/**
 * Says in a sentence what the owner's rights or the server lack for the migrations, and what to do. An error of another
 * kind is given back as it is.
 * @param address the database as its owner.
 */
export function explainMigrationError(error: unknown, address: string): unknown {
  const sentence = sentences[codeOf(error)]?.(new URL(address))
  return sentence === undefined ? error : new StartProblem(sentence, { cause: error })
}

const extensionMissing = ({ host }: URL): string =>
  `PostgreSQL at ${host} has no extension btree_gist. Install its contrib package, then start again.`

/** By PostgreSQL's code. */
const sentences: Record<string, (address: URL) => string> = {
  // insufficient_privilege
  '42501': ({ pathname, username }) => {
    const [database, owner] = [decodeURIComponent(pathname.slice(1)), decodeURIComponent(username)]
    return (
      `${owner} may not make tables in the database "${database}". As an administrator run: ` +
      `alter database "${database}" owner to "${owner}".`
    )
  },
  // feature_not_supported and undefined_file: the extension's files are not installed.
  '0A000': extensionMissing,
  '58P01': extensionMissing,
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
