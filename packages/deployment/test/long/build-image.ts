import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast'
import { root, textOf } from '../files.ts'

/** What an image would be started with, in a directory of this machine in place of `/`. */
export interface Image {
  directory: string
  user: string
  environment: Record<string, string>
  command: string[]
  healthcheck: string[]
}

/** Files that Docker would be given, by .dockerignore; what Git does not know lies about and belongs to nobody. */
function contextFiles(): string[] {
  const known = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const left = new Set(['deploy', 'docs', 'Dockerfile', 'compose.yaml'])
  return known
    .split('\n')
    .filter((file) => file !== '' && !file.startsWith('.') && !left.has(file.split('/')[0] ?? ''))
}

/**
 * Follows the Dockerfile, step by step, in empty directories: no engine is needed, but it is this machine's Node and its libraries that are
 * used, and what a step wrote outside its directory would be found by the next.
 */
export function buildImage(home: string): Image {
  const context = join(home, 'context')
  for (const file of contextFiles()) {
    mkdirSync(join(context, file, '..'), { recursive: true })
    cpSync(join(root, file), join(context, file))
  }
  const stages = new Map<string, string>()
  let image: Image = { directory: '', user: '', environment: {}, command: [], healthcheck: [] }
  let at = ''
  const follow: Record<string, (words: string[], one: Instruction) => void> = {
    FROM(words) {
      const stage = words[2] ?? 'last'
      at = join(home, stage)
      stages.set(stage, at)
      image = { directory: at, user: '', environment: {}, command: [], healthcheck: [] }
    },
    WORKDIR([path = '']) {
      image.directory = join(at, path)
      mkdirSync(image.directory, { recursive: true })
    },
    ENV(words) {
      for (const word of words) image.environment[word.split('=')[0] ?? ''] = word.split('=')[1] ?? ''
    },
    COPY(words, one) {
      const stage = one instanceof Copy ? one.getFromFlag()?.getValue() : undefined
      const from = stage ? (stages.get(stage) ?? '') : context
      const target = join(image.directory, words.pop() ?? '')
      for (const word of words) copy(join(from, word), target, words.length > 1)
    },
    RUN: (_words, one) => {
      execFileSync('sh', ['-ec', one.getArgumentsContent() ?? ''], {
        cwd: image.directory,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...image.environment },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    },
    USER([user = '']) {
      image.user = user
    },
    CMD(_words, one) {
      image.command = JSON.parse(one.getArgumentsContent() ?? '') as string[]
    },
    HEALTHCHECK(_words, one) {
      image.healthcheck = JSON.parse(
        /CMD (\[.*\])$/s.exec(one.getArgumentsContent() ?? '')?.[1] ?? '',
      ) as string[]
    },
    EXPOSE() {},
  }
  for (const one of DockerfileParser.parse(textOf('Dockerfile')).getInstructions()) {
    const step = follow[one.getKeyword()]
    if (!step) throw new Error(`Nothing follows ${one.getKeyword()} here.`)
    step(
      one.getExpandedArguments().map((word) => word.getValue()),
      one,
    )
  }
  return image
}

/** As COPY does it: a directory's contents, a file under its name or the one given. */
function copy(from: string, to: string, several: boolean): void {
  const isFile = statSync(from).isFile()
  const target = isFile && (several || to.endsWith('/')) ? join(to, basename(from)) : to
  mkdirSync(join(target, '..'), { recursive: true })
  cpSync(from, target, { recursive: true, verbatimSymlinks: true })
}
