import type { HostToMeasure, MeasureLimits } from '../../src/disk/host-to-measure.ts'
import { measureHosts } from '../../src/disk/measure-hosts.ts'
import { type HostMeasurement, LOCAL_HOST } from '../../src/disk/measurement.ts'
import { testWorld } from '../real-postgres/test-world.ts'

/** As the configuration has them by default. */
export const LIMITS: MeasureLimits = {
  mountSeconds: 3,
  walkSeconds: 60,
  loginSeconds: 8,
  parallel: 20,
}

/** This machine, asked for nothing besides its mounts. */
export const HERE: HostToMeasure = {
  name: LOCAL_HOST,
  ssh: null,
  mounts: [],
  ignore: [],
  trees: [],
  directories: [],
  docker: false,
}

/** Measures hosts by the world of a terminal. */
export function measure(
  hosts: readonly HostToMeasure[],
  limits: Partial<MeasureLimits> = {},
): Promise<readonly HostMeasurement[]> {
  return measureHosts(hosts, {
    limits: { ...LIMITS, ...limits },
    timezone: 'UTC',
    world: testWorld(),
  })
}

/** Measures this machine. */
export async function measureHere(wishes: Partial<HostToMeasure> = {}): Promise<HostMeasurement> {
  const [measured] = await measure([{ ...HERE, ...wishes }])
  if (measured === undefined) throw new Error('one host gives one measurement')
  return measured
}
