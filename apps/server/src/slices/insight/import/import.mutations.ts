import type { DeclaredChange } from '../../../slice.ts'
import { leaveOutImportRow, mendImportRow } from './rows.mutations.ts'
import { startImport } from './start.mutations.ts'
import { cancelImport, commitImport, undoImport } from './steps.mutations.ts'

/** What is done with imports, from the file to the last row. */
export const importChanges: readonly DeclaredChange[] = [
  startImport,
  mendImportRow,
  leaveOutImportRow,
  commitImport,
  undoImport,
  cancelImport,
]
