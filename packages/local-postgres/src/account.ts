import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Which operating-system account PostgreSQL runs under; it refuses to run as root. */
export interface Account {
  /** Words put before every command. */
  prefix: string[]
  /** User and group to change to; absent when the account needs no change. */
  ids?: { uid: number; gid: number }
}

const nobody = 65534

const userNamespaceAllowed = (): boolean =>
  spawnSync('unshare', ['--user', '--map-user=1000', 'true'], { stdio: 'ignore' }).status === 0

/**
 * The account for a data directory.
 * A cluster made under another account keeps it, since PostgreSQL insists on owning its files.
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = lstatSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { prefix: [], ids: { uid: owner.uid, gid: owner.gid } }
  if (userNamespaceAllowed()) return { prefix: ['unshare', '--user', '--map-user=1000'] }
  return { prefix: [], ids: { uid: nobody, gid: nobody } }
}

/** Hands a directory and all below it to the account. */
export function giveTo(path: string, account: Account): void {
  if (!account.ids) return
  chownSync(path, account.ids.uid, account.ids.gid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) giveTo(child, account)
    else if (!entry.isSymbolicLink()) chownSync(child, account.ids.uid, account.ids.gid)
  }
}
