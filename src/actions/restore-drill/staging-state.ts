/** Under this name main leaves the parent of staging directories for post to sweep. */
export const STAGING_STATE = 'staging'
