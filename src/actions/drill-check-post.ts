import { sweepDrillContainers, sweepDrills } from '../procedures/restore-drill/sweep-staging.ts'
import { runPost } from '../runner/run-post.ts'
import { services } from '../services.ts'
import { STAGING_STATE } from './procedure/staging-state.ts'

void runPost({
  services,
  clean: async ({ state, world }) => {
    const { [STAGING_STATE]: directory } = state
    if (!directory) return
    await sweepDrills({ directory }, world)
    await sweepDrillContainers(world)
  },
})
