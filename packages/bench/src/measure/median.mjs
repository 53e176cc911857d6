/** The middle value; of an even number of values the lower middle one. Undefined of none. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
