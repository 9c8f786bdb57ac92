import { expect, it } from 'vitest'
import { measureHere } from '../real-hosts/measure-here.ts'
import { describeDocker, docker } from './docker-engine.ts'

describeDocker('what Docker holds', () => {
  it('is told as docker system df tells it', async () => {
    const { docker: use } = await measureHere({ docker: true })
    const rows = docker('system', 'df', '--format', '{{.Type}}|{{.TotalCount}}|{{.Size}}')
    const images = /^Images\|(\d+)\|([\d.]+)([kMG])B$/m.exec(rows)
    const bytes = Number(images?.[2]) * 1000 ** (1 + 'kMG'.indexOf(images?.[3] ?? ''))
    expect(use?.obstacle).toBeUndefined()
    expect(use?.images.count).toBe(Number(images?.[1]))
    expect(use?.images.bytes).toBe(Math.round(bytes))
  })

  it('is nothing where nobody asked for it', async () => {
    expect((await measureHere()).docker).toBeNull()
  })

  it('is unknown where the engine does not answer, and hides nothing else', async () => {
    const { DOCKER_HOST } = process.env
    process.env.DOCKER_HOST = 'unix:///nowhere/docker.sock'
    try {
      const { docker: use, filesystems } = await measureHere({ docker: true })
      const nothing = { count: 0, bytes: 0, reclaimableBytes: 0 }
      expect(use).toMatchObject({
        images: nothing,
        obstacle: { reason: 'docker-unreachable' },
      })
      expect(filesystems.find(({ mountPoint }) => mountPoint === '/')?.state).toBe('measured')
    } finally {
      if (DOCKER_HOST === undefined) delete process.env.DOCKER_HOST
      else process.env.DOCKER_HOST = DOCKER_HOST
    }
  })
})
