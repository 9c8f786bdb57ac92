/** Under this name main leaves the parent of staging directories for post to sweep. */
export const STAGING_STATE = 'staging'

/** Under this name main leaves the path of the configuration: a separate server is reached by its secret only. */
export const CONFIG_STATE = 'config'
