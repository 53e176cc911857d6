import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { packageManager, textOf } from './files.ts'

const text = textOf('Dockerfile')
const dockerfile = DockerfileParser.parse(text)
const instructions = dockerfile.getInstructions()
const argumentsOf = (keyword: string) =>
  instructions.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? '')

describe('the image', () => {
  it('is described as Docker wants it', () => {
    const problems = validate(text).map(({ message, range }) => ({ line: range.start.line + 1, message }))
    expect(problems).toEqual([])
  })

  it('is made of exact versions', () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage() ?? '')
    expect(images).toHaveLength(3)
    for (const image of images) expect(image).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim$/)
    expect(new Set(images).size).toBe(1)
    const runs = argumentsOf('RUN').join('\n')
    expect(runs.match(/pnpm@[\d.]+/g)).toEqual([packageManager(), packageManager()])
    expect(runs.match(/--frozen-lockfile/g)).toHaveLength(2)
  })

  it('runs as nobody of importance, tells whether it is well, and gets signals itself', () => {
    expect(argumentsOf('USER')).toEqual(['1000:1000'])
    expect(argumentsOf('HEALTHCHECK')).toHaveLength(1)
    expect(argumentsOf('HEALTHCHECK')[0]).toContain('/healthz')
    expect(argumentsOf('CMD').at(-1)).toMatch(/^\["node", /)
  })

  it('holds no secret', () => {
    for (const set of [...argumentsOf('ENV'), ...argumentsOf('ARG')])
      expect(set).not.toMatch(/KEY|PASSWORD|DATABASE|SMTP/)
  })

  it('is made without what lies about in a checkout', () => {
    const ignored = textOf('.dockerignore').split('\n')
    for (const name of ['.*', '**/node_modules', '**/dist']) expect(ignored).toContain(name)
  })
})
