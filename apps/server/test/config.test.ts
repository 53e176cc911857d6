import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { StartProblem } from '../src/problem.ts'

const url = 'postgres://owner:hush@localhost:5432/cohortium'

describe('without any variable', () => {
  it('answers on this machine, port 4000, from its own database with demonstration data', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      demonstration: true,
      databaseUrl: undefined,
    })
  })
})

describe('demonstration data', () => {
  it.each([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ DATABASE_URL: url }, false],
    [{ DATABASE_URL: url, DEMO: '1' }, true],
  ])('with %o is %s', (env, expected) => {
    expect(readConfig(env).demonstration).toBe(expected)
  })
})

describe('a wrong value is refused by name, with an example', () => {
  it.each([
    [{ PORT: '80a' }, /PORT is "80a".*for example PORT=4000/],
    [{ PORT: '70000' }, /PORT is "70000".*0 to 65535/],
    [{ HOST: '0.0.0.0' }, /HOST is "0.0.0.0".*sign in.*HOST=127.0.0.1/],
    [{ DATABASE_URL: 'localhost' }, /DATABASE_URL is not .*postgres:\/\/owner/],
    [{ DATABASE_URL: 'postgres://localhost' }, /DATABASE_URL names no database/],
    [{ DATABASE_APP_URL: url }, /DATABASE_APP_URL is set without DATABASE_URL/],
    [{ DEMO: 'yes' }, /DEMO is "yes".*DEMO=1/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is "loud".*LOG_LEVEL=info/],
    [{ CLOCK: '2024-02-30' }, /CLOCK is "2024-02-30".*CLOCK=2024-01-15/],
    [{ POOL_SIZE: '0' }, /POOL_SIZE/],
  ])('%o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(StartProblem)
    expect(() => readConfig(env)).toThrow(sentence)
  })

  it('never repeats a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://owner:hush@localhost/x' })).toThrow(/^(?!.*hush).*$/)
  })
})
