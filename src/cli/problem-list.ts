import type { Problem } from '../errors.ts'

/** Problems as a person reads them: where, what was found, what is legal, how to mend it. */
export function renderProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${[`Not legal: ${count}`, ...problems.map(renderProblem)].join('\n\n')}\n`
}

function renderProblem({ at, field, value, legal, mend }: Problem): string {
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}  `
  return [`${place}${field}`, `  found     ${value}`, `  expected  ${legal}`, `  ${mend}`].join(
    '\n',
  )
}
