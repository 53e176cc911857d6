/**
 * First id that is not the catalogue's. Ids below are kept for records that later releases append to the data files,
 * so that an upsert by id can never meet a row that somebody made.
 */
export const firstFreeId = 1000
