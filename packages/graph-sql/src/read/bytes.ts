/**
 * JSON text in UTF-8, in the parts in which it came: one may end amid a character. Most often it is only sent on, so nobody makes
 * one piece of it, or a string.
 */
export type Bytes = readonly Buffer[]

export const parseJson = (bytes: Bytes): unknown => JSON.parse(Buffer.concat(bytes).toString())
