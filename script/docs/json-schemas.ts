import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { passportSchema } from '../../src/passport/read-passport.ts'
import { ReportSchema } from '../../src/report/report-schema.ts'
import { VERDICTS } from '../../src/verdict/verdict.ts'

/** Words that the report's own schemas may accept: names of procedures and verdicts. */
const KNOWN_WORDS: readonly string[] = [...Object.keys(VERDICTS), ...Object.values(VERDICTS).flat()]

/** The JSON Schema of a passport file (`lastro/passport@1`). */
export function passportJsonSchema(): JsonSchema {
  return { ...toJsonSchema(passportSchema), title: 'Lastro: passport of a backup' }
}

/** The JSON Schema of a report file (`lastro/report@1`). */
export function reportJsonSchema(): JsonSchema {
  const schema = toJsonSchema(ReportSchema, {
    errorMode: 'ignore',
    // A custom schema has no form of its own in JSON Schema: it is asked which of the known words it takes.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', enum: KNOWN_WORDS.filter((word) => v.is(valibotSchema, word)) }
        : undefined,
  })
  return { ...schema, title: 'Lastro: report of a run' }
}
