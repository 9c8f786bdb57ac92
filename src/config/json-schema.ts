import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from './schema.ts'

/** The JSON Schema (draft-07) of `.github/lastro.yml`, for completion in editors; rules between fields are not in it. */
export function configJsonSchema(): JsonSchema {
  const schema = toJsonSchema(configSchema, {
    typeMode: 'input',
    ignoreActions: ['check', 'check_items', 'raw_check'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'loose_object'
        ? { ...jsonSchema, additionalProperties: false }
        : undefined,
  })
  return { ...schema, title: 'Lastro: .github/lastro.yml' }
}
