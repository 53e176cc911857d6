import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differential } from '../differential.ts'
import type { Asked } from '../request.ts'
import { libraryUnderTest, type LibraryUnderTest } from './under-test.ts'

let library: LibraryUnderTest
let gathering: LibraryUnderTest
beforeAll(async () => {
  library = await libraryUnderTest()
  gathering = await libraryUnderTest(0)
})
afterAll(() => Promise.all([library.close(), gathering.close()]))

/** Mistakes a compiler could make, as changes of the statement it made. */
const mistakes: readonly (readonly [mistake: string, find: RegExp, replace: string])[] = [
  ['"at most" forgets the bound itself', /<= (\$\d+::(?:text|integer|date|numeric|float8))/g, '< $1'],
  ['"at least" forgets the bound itself', />= (\$\d+)/g, '> $1'],
  ['a page runs one row too long', /LIMIT (\$\d+::integer|(?!1\))\d+)/g, 'LIMIT $1 + 1'],
  ['a page starts too early', /OFFSET (\$\d+::integer)/g, 'OFFSET 0 * $1'],
  ['the row of the cursor stands in the page again', /(\.id) > (\$\d+)/g, '$1 >= $2'],
  ['nested lists run backwards', /(SELECT concat.*?ORDER BY.*ORDER BY \S+ )ASC/gs, '$1DESC'],
  ['equals stand in another order', /(r\d+\.id|_k\d+) ASC/g, '$1 DESC'],
  ['missing values come first', /([rtk]\d+\.\w+ \w+) NULLS LAST/g, '$1 NULLS FIRST'],
  ['"none" and "every" mean "some"', /NOT EXISTS/g, 'EXISTS'],
  ['"not" forgets missing values', /IS NOT TRUE/g, 'IS FALSE'],
  ['"not" is dropped', /IS NOT TRUE/g, 'IS TRUE'],
  ['"ne" forgets missing values', /IS DISTINCT FROM/g, '<>'],
  ['"or" means "and"', / OR /g, ' AND '],
  ['rows without a related row vanish', /LEFT JOIN/g, 'JOIN'],
  ['"one of these words" means "all of these words"', /&&/g, '@>'],
  ['the last word must be whole', /@@ (\$\d+)::tsquery/g, `@@ replace($1, ':*', '')::tsquery`],
  [
    'words are not looked for in other tables',
    / UNION ALL SELECT r\d+\.id FROM [^)]* WHERE /g,
    '$&false AND ',
  ],
  ['a search finds what it should not', /(search_words\(\S+\)) @@/g, '$1 IS NOT NULL OR $1 @@'],
  ['case is not left out of account', /lower\(/g, '('],
  ['text is not escaped', /to_json\(([^()]+)\)::text/g, `concat('"', $1, '"')`],
  ['enumerations keep the spelling of the database', /upper\(/g, 'lower('],
  ['the total stops counting', /count\(\*\)(?! OVER| FILTER)/g, 'least(count(*), 7)'],
  ['a deviation is taken as of everyone', /stddev_samp/g, 'stddev_pop'],
  ['a percentile does not lie between neighbours', /percentile_cont/g, 'percentile_disc'],
  ['different values are counted as often as they stand', /count\(DISTINCT /g, 'count('],
  ["a measure's own condition is lost", /FILTER \(WHERE (r\d+\.[^()]*)\)/g, 'FILTER (WHERE $1 OR true)'],
  [
    'a mean is taken of means',
    /\(\(sum\(p\.(p\d+)\) \+ 0\.0+\) \/ nullif\(sum\(p\.(p\d+)\), 0\)\)/g,
    '(avg(p.$1::float8 / nullif(p.$2, 0)))',
  ],
  [
    'a share is taken of shares',
    /sum\(p\.(p\d+)\)::float8 \/ nullif\(sum\(p\.(p\d+)\), 0\)::float8/g,
    'avg(p.$1::float8 / nullif(p.$2, 0))',
  ],
  [
    'parts are counted that a condition leaves out',
    /count\(p\.x\) FILTER \(WHERE p\.p\d+ > 0\)/g,
    'count(p.x)',
  ],
  ['rows vanish whose reference is empty', /LEFT JOIN (\w+ t\d+ ON t\d+\.id = p\.x)/g, 'JOIN $1'],
  ['keys are read of the row beside the one that names the group', /(t\d+\.id = q\d+\.k\d+)/g, '$1 + 1'],
  ['the academic year begins a day late', />= 801/g, '> 801'],
  ['a range still holds on the day it ends', /valid_to > (\$\d+::date)/g, 'valid_to >= $1'],
  ['a range begins a day late', /valid_from <= (\$\d+::date)/g, 'valid_from < $1'],
  ['the last day of a range is lost', /held_to >= (\$\d+::date)/g, 'held_to > $1'],
  ['a range without an end never holds', /\((\w+\.valid_to) IS NULL OR /g, '($1 IS NOT NULL AND '],
  ['a day ends by another clock', /AT TIME ZONE 'Europe\/London'/g, "AT TIME ZONE 'UTC'"],
  ['a day ends where it begins', /(\$\d+::date) \+ 1/g, '$1 + 0'],
  ['the first change decides, not the last', /DESC LIMIT 1\)/g, 'ASC LIMIT 1)'],
  ['changes after the day count', /AND h\d+\.occurred_at < /g, 'AND now() > '],
  ['a row stands without what it belongs to', /(EXISTS \(SELECT 1 FROM \w+ s\d+ WHERE )/g, '$1true OR '],
  [
    'what happened later is known already',
    /CASE WHEN (\w+\.returned_on) <= \$\d+::date/g,
    'CASE WHEN $1 IS NOT NULL',
  ],
  ['a share is of one row too many', /nullif\(count\(\*\), 0\)/g, '(count(*) + 1)'],
]

/** Mistakes in lists that are gathered for all rows of a page, and in the rows that theirs refer to. */
const mistakesOfGathering: typeof mistakes = [
  ['a gathered list stands in the next row', /(FULL JOIN l\d+ ON l\d+\._p = \w+\.id)/g, '$1 + 1'],
  ['rows whose gathered list is empty vanish', /FULL JOIN/g, 'JOIN'],
  ['a gathered list runs backwards', /ORDER BY z\._k1 ASC/g, 'ORDER BY z._k1 DESC'],
  ['a gathered page runs one row too long', /(LATERAL \(SELECT [^()]* LIMIT \$\d+::integer)/g, '$1 + 1'],
  ['a gathered list takes in the rows of all parents', /WHERE r\d+\.\w+ = p\d+\.id/g, 'WHERE true'],
  ['the row that is looked up is the one before', /= (k\d+\.\w+_id) OFFSET 0/g, '= $1 - 1 OFFSET 0'],
]

describe.each([
  { form: 'as they are made for each row', planted: mistakes, under: () => library },
  { form: 'as they are gathered for all rows', planted: mistakesOfGathering, under: () => gathering },
])('a bug planted in the compiler is caught, in lists $form', ({ planted, under }) => {
  test.each(planted)('%s', { timeout: 900_000 }, async (_mistake, find, replace) => {
    const tried = under()
    const change = (text: string) => text.replaceAll(find, replace)
    let changes = 0
    const canShow = async ({ document, variables }: Asked) => {
      const text = await tried.statement(document, variables)
      const isChanged = change(text) !== text
      if (isChanged) changes += 1
      return isChanged
    }
    const options = { seed: 7, operations: 2000, shrink: false, canShow }
    const run = differential(tried.world, tried.execute(change), options)
    await expect(run).rejects.toThrow(/should (be|hold)/)
    expect(changes).toBeGreaterThan(0)
  })
})
