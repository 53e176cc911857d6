import { readFileSync } from 'node:fs'

/** The reference operations in the order of the report; the first line of each file says what it asks. */
export const operationNames = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6']

const textOf = (name) => readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8')

/** In the words of the graph itself. */
export const operations = Object.fromEntries(operationNames.map((name) => [name, textOf(name)]))

/** What an operation asks, in a sentence. */
export const purposeOf = (name) => operations[name].split('\n')[0].replace('# ', '')
