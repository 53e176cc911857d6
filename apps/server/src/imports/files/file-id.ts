import { rowNumber } from '../../access/row-number.ts'

export const fileId = (row: number): string => `imf_${row}`

/** The row that a global id names; 0, which no row has, where it names none of files. */
export const fileRow = (id: string): number => rowNumber('imf', id)
