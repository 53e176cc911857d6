import { expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

it.each([
  ['/participants?authority=E10000008&deadline=6', '/participants?authority=E10000008&deadline=6'],
  ['/cohorts/EXETER-2023#groups', '/cohorts/EXETER-2023#groups'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['/.//elsewhere.example', '/'],
  ['/sign-in?return=/', '/'],
  [undefined, '/'],
  [['/today'], '/'],
])('after signing in %o leads to %s', (wanted, path) => {
  expect(returnPath(wanted)).toBe(path)
})
