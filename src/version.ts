import packageJson from '../package.json' with { type: 'json' }

/** Version of Lastro, from package.json. */
export const LASTRO_VERSION: string = packageJson.version
