import picomatch from 'picomatch'

/** Tells whether names (schema and object, or schema, table and part) are meant. */
export type ObjectMatcher = (...names: readonly string[]) => boolean

/**
 * A matcher for patterns like `tenant_*.sales` or `tenant_*.sales.note`: part by part, so that `*` stays within a name,
 * and only for as many parts as the pattern has.
 */
export function objectMatcher(patterns: readonly string[]): ObjectMatcher {
  const parts = patterns.map((pattern) => pattern.split('.').map((part) => picomatch(part)))
  return (...names) =>
    parts.some(
      (matchers) =>
        matchers.length === names.length &&
        matchers.every((matches, index) => matches(names[index] ?? '')),
    )
}
