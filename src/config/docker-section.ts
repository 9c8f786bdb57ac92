import * as v from 'valibot'
import { choice, text, wholeNumber } from './fields.ts'
import { section } from './section.ts'

/** When a drill fetches its image. */
export const PULL_POLICIES = ['missing', 'never', 'always'] as const

/** Image of PostgreSQL that a drill restores into unless the configuration names one. */
export const DEFAULT_IMAGE = 'postgres:16-alpine'

/** Name of an image, with registry, tag or digest. */
export const IMAGE_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}$/

/** `drill.docker`: the container that `staging: docker` restores into. */
export const dockerSection = v.pipe(
  section('The container that `staging: docker` restores into.', {
    image: v.optional(
      text(
        'Image of PostgreSQL in the major version of the source or newer, with the extensions that it uses.',
        {
          pattern: IMAGE_NAME,
          legal: 'the name of an image',
          example: DEFAULT_IMAGE,
        },
      ),
      DEFAULT_IMAGE,
    ),
    port: v.exactOptional(
      wholeNumber(
        'Port on 127.0.0.1 under which the server is published, for looking into it during a drill; a free one when absent.',
        1024,
        65_535,
      ),
    ),
    pull: v.optional(
      choice(
        'When the image is fetched: when it is not here, never, or every time.',
        PULL_POLICIES,
      ),
      'missing',
    ),
  }),
  v.transform(({ image, port, pull }) => ({ image, port: port ?? ('random' as const), pull })),
)
