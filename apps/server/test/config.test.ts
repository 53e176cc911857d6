import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { StartProblem } from '../src/problem.ts'

const url = 'postgres://owner:hush@localhost:5432/cohortium'

const provider = (change: Record<string, string>): string =>
  JSON.stringify([{ id: 'uni', label: 'Uni', issuer: 'https://id.example.org', clientId: 'us', ...change }])

describe('accounts of the demonstration', () => {
  it.each([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ DATABASE_URL: url, DEMO: '1' }, false],
  ])('with %o: %s', (env, expected) => {
    expect(readConfig(env).demonstrationAccounts).toBe(expected)
  })
})

describe('a deployment that others reach', () => {
  it('names the address by which they do, and its providers', () => {
    const env = { HOST: '0.0.0.0', PUBLIC_URL: 'https://award.example.org/', OIDC_PROVIDERS: provider({}) }
    expect(readConfig(env)).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://award.example.org',
      providers: [{ id: 'uni', subject: 'sub', clientSecret: undefined }],
    })
  })
})

it('a directory for files is any path, and the database where none is named', () => {
  expect(readConfig({}).documentsDirectory).toBeUndefined()
  expect(readConfig({ DOCUMENTS_DIRECTORY: '/var/lib/files' }).documentsDirectory).toBe('/var/lib/files')
})

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

describe('mail and jobs', () => {
  it('are at work unless they are told not to be, and write to a mail server that is named', () => {
    expect(readConfig({})).toMatchObject({ jobs: true, smtpUrl: undefined })
    const env = {
      SMTP_URL: 'smtps://us:hush@mail.example.org',
      MAIL_FROM: 'Us <us@example.org>',
      JOBS: 'off',
    }
    expect(readConfig(env)).toMatchObject({ jobs: false, smtpUrl: env.SMTP_URL, mailFrom: env.MAIL_FROM })
  })
})

describe('a wrong value is refused by name, with an example', () => {
  it.each([
    [{ PORT: '80a' }, /PORT is "80a".*for example PORT=4000/],
    [{ PORT: '70000' }, /PORT is "70000".*0 to 65535/],
    [{ HOST: '0.0.0.0' }, /HOST is "0.0.0.0".*PUBLIC_URL=https:/],
    [{ PUBLIC_URL: 'http://award.example.org' }, /PUBLIC_URL is "http:.*https address/],
    [{ PUBLIC_URL: 'https://award.example.org/app' }, /PUBLIC_URL is .*without a path/],
    [{ SECRET_KEY: 'short' }, /^SECRET_KEY is shorter than 32 characters/],
    [{ COST_PER_MINUTE: '1' }, /COST_PER_MINUTE/],
    [{ BEHIND_PROXY: 'nginx' }, /BEHIND_PROXY is "nginx"/],
    [{ OIDC_PROVIDERS: '[' }, /OIDC_PROVIDERS is not valid JSON/],
    [{ OIDC_PROVIDERS: '[{"id":"options"}]' }, /OIDC_PROVIDERS entry 1 has an id/],
    [
      { OIDC_PROVIDERS: provider({ issuer: 'http://id.example.org' }) },
      /issuer that is not an https address/,
    ],
    [{ OIDC_PROVIDERS: provider({ label: '' }) }, /entry 1 has no label/],
    [{ OIDC_PROVIDERS: provider({ subject: 'email' }) }, /subject other than sub or entra/],
    [{ DATABASE_URL: 'localhost' }, /DATABASE_URL is not .*postgres:\/\/owner/],
    [{ DATABASE_URL: 'postgres://localhost' }, /DATABASE_URL names no database/],
    [{ DATABASE_APP_URL: url }, /DATABASE_APP_URL is set without DATABASE_URL/],
    [{ DEMO: 'yes' }, /DEMO is "yes".*DEMO=1/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is "loud".*LOG_LEVEL=info/],
    [{ CLOCK: '2024-02-30' }, /CLOCK is "2024-02-30".*CLOCK=2024-01-15/],
    [{ POOL_SIZE: '0' }, /POOL_SIZE/],
    [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL is not .*smtps:\/\/user/],
    [{ SMTP_URL: 'smtp://mail.example.org' }, /MAIL_FROM does not say who writes/],
    [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'us' }, /MAIL_FROM is "us"/],
    [{ JOBS: 'no' }, /JOBS is "no".*on .* or off/],
  ])('%o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(StartProblem)
    expect(() => readConfig(env)).toThrow(sentence)
  })

  it('never repeats a password', () => {
    expect(() => readConfig({ SMTP_URL: 'http://us:hush@mail.example.org' })).toThrow(/^(?!.*hush).*$/)
    expect(() => readConfig({ DATABASE_URL: 'mysql://owner:hush@localhost/x' })).toThrow(/^(?!.*hush).*$/)
  })
})
