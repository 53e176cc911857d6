import { describe, expect, it } from 'vitest'
import { knownVariables, slices } from './files.ts'
import { manifests, type Labels, type Manifest } from './manifests.ts'

interface Model {
  /** @throws Error that names what Kubernetes does not take. */
  validate: () => void
}

/** What Kubernetes knows of a kind; undefined where it knows none. */
async function modelOf(manifest: Manifest): Promise<Model | undefined> {
  const { apiVersion, kind } = manifest
  const kinds = (await import(`kubernetes-models/${apiVersion}`)) as Record<
    string,
    new (given: object) => Model
  >
  const Kind = kinds[kind]
  return Kind && new Kind(manifest)
}

const all = manifests.map(({ manifest }) => manifest)
const ofKind = (kind: string): Manifest[] => all.filter((one) => one.kind === kind)
const named = (kind: string): string[] => ofKind(kind).map(({ metadata: { name } }) => name)
const workloads = [...ofKind('Deployment'), ...ofKind('Job')].map(({ metadata, spec: { template } }) => {
  if (!template) throw new Error(`${metadata.name} has no template.`)
  return { name: metadata.name, ...template, containers: template.spec.containers }
})
const covers = (selector: Labels, labels: Labels): boolean =>
  Object.entries(selector).every(([name, value]) => labels[name] === value)

describe('the manifests', () => {
  it.each(
    manifests.map(({ file, manifest }) => [
      `${manifest.kind} ${manifest.metadata.name} of ${file}`,
      manifest,
    ]),
  )('%s is what Kubernetes takes', async (_name, manifest) => {
    const model = await modelOf(manifest)
    expect(model).toBeDefined()
    expect(() => model?.validate()).not.toThrow()
  })

  it('would be refused with a word that Kubernetes does not know', async () => {
    const [job] = ofKind('Job')
    const spec = { ...job?.spec, backoffLimit: 'often' }
    const wrong = await modelOf({ ...job, spec } as Manifest)
    expect(() => wrong?.validate()).toThrow(/backoffLimit/)
  })

  it('have one of each name, and lead to what is there', () => {
    const names = all.map(({ kind, metadata: { name } }) => `${kind} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { spec } of ofKind('HorizontalPodAutoscaler'))
      expect(named('Deployment')).toContain(spec.scaleTargetRef?.name)
    for (const kind of ['Service', 'PodDisruptionBudget'])
      for (const { metadata, spec } of ofKind(kind)) {
        const selector = spec.selector?.matchLabels ?? spec.selector ?? {}
        const found = workloads.filter((workload) => covers(selector, workload.metadata.labels))
        expect(found.map(({ name }) => name)).toEqual([metadata.name])
      }
  })

  it('have a subgraph for each slice, and a gateway that knows where they are', () => {
    expect(named('Deployment').toSorted()).toEqual(['gateway', 'jobs', 'server', ...slices()].toSorted())
    const variable = (workload: string, name: string) =>
      workloads.find((one) => one.name === workload)?.containers[0]?.env?.find((one) => one.name === name)
        ?.value
    for (const slice of slices()) expect(variable(slice, 'SLICE')).toBe(slice)
    const addresses = variable('gateway', 'SUBGRAPHS')?.split(',')
    expect(addresses?.toSorted()).toEqual(
      slices()
        .map((name) => `${name}=http://${name}:4000`)
        .toSorted(),
    )
    for (const slice of slices()) expect(named('Service')).toContain(slice)
  })
})

describe('every container', () => {
  it.each(workloads.map(({ name, spec }) => [name, spec] as const))(
    '%s is bounded, is not root, writes nothing, and is told what the programs read',
    (_name, { securityContext, containers: [container] }) => {
      expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
      expect(container?.securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(container?.resources).toMatchObject({
        requests: { cpu: expect.any(String) as unknown },
        limits: { memory: expect.any(String) as unknown },
      })
      expect(container?.image).toMatch(/:\d+\.\d+\.\d+$/)
      const [configuration] = ofKind('ConfigMap')
      expect(container?.envFrom).toEqual([{ configMapRef: { name: configuration?.metadata.name } }])
      const told = [
        ...(container?.env ?? []).map(({ name }) => name),
        ...Object.keys(configuration?.data ?? {}),
      ]
      const known = knownVariables()
      expect(told.filter((name) => !known.has(name))).toEqual([])
      for (const { name, value } of container?.env ?? [])
        if (/KEY|URL$/.test(name)) expect([name, value]).toEqual([name, undefined])
    },
  )

  it('that serves is watched, and may be moved', () => {
    for (const { name, containers } of workloads) {
      if (name === 'migration') continue
      for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'] as const)
        expect([name, containers[0]?.[probe]]).not.toEqual([name, undefined])
      if (name !== 'jobs') expect(named('PodDisruptionBudget')).toContain(name)
    }
  })
})
