import type { Finding } from '../../report/report.ts'

/** Which of many findings names the whole: the larger loss before the smaller. */
const WEIGHT: readonly string[] = [
  'schema-missing',
  'table-missing',
  'rows-missing',
  'rows-unexpected',
  'rows-differ',
  'foreign-key-orphans',
  'large-objects-differ',
  'sequence-missing',
  'sequence-behind',
  'constraint-missing',
  'unique-missing',
  'index-missing',
  'extension-missing',
  'function-missing',
  'view-missing',
  'trigger-missing',
  'policy-missing',
  'object-missing',
]

/** Failed findings, the larger loss before the smaller. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const weight = ({ reason }: Finding) =>
    (WEIGHT.indexOf(reason) + WEIGHT.length + 1) % (WEIGHT.length + 1)
  return findings
    .filter((finding) => finding.status === 'fail')
    .sort((a, b) => weight(a) - weight(b))
}

/** The failed finding that names the whole; undefined when none stands against the backup. */
export function worstFinding(findings: readonly Finding[]): Finding | undefined {
  return worstFirst(findings)[0]
}
