import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { root, textOf } from './files.ts'

export interface Labels {
  [name: string]: string
}

export interface Container {
  image: string
  command?: string[]
  env?: { name: string; value?: string; valueFrom?: { secretKeyRef?: { name: string } } }[]
  envFrom?: { configMapRef: { name: string } }[]
  resources?: { requests?: object; limits?: object }
  securityContext?: Record<string, unknown>
  livenessProbe?: object
  readinessProbe?: object
  startupProbe?: object
}

export interface PodTemplate {
  metadata: { labels: Labels }
  spec: { containers: Container[]; securityContext: Record<string, unknown> }
}

/** A manifest; of its `spec` what the tests look at. */
export interface Manifest {
  apiVersion: string
  kind: string
  metadata: { name: string; labels?: Labels }
  data?: Record<string, string>
  spec: {
    selector?: Labels & { matchLabels?: Labels }
    template?: PodTemplate
    scaleTargetRef?: { name: string }
    replicas?: number
  }
}

const folder = 'deploy/kubernetes'

/** Every manifest, with the file that it stands in. */
export const manifests: readonly { file: string; manifest: Manifest }[] = readdirSync(join(root, folder))
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(textOf(join(folder, file))).map((document) => {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0]?.message}`)
      return { file, manifest: document.toJS() as Manifest }
    }),
  )
