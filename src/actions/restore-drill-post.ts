import { sweepDrills } from '../procedures/restore-drill/sweep-staging.ts'
import { runPost } from '../runner/run-post.ts'
import { services } from '../services.ts'
import { loadSettings } from './procedure/load-settings.ts'
import { CONFIG_STATE, STAGING_STATE } from './procedure/staging-state.ts'

void runPost({
  services,
  clean: async ({ state, world }) => {
    const { [STAGING_STATE]: directory, [CONFIG_STATE]: path } = state
    if (!directory) return
    // Only a separate server takes the configuration, with the secret in it; whatever else is left goes without.
    const config = path ? await loadSettings(path, world).catch(() => undefined) : undefined
    await sweepDrills({ directory, server: config?.drill.server }, world)
  },
})
