import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'

/** What GitHub's own parser has to say against a workflow: schema, expressions, contexts, schedules. */
export async function officialFaults(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const faults = () => context.errors.getErrors().map(({ message }) => message)
  if (value === undefined || faults().length > 0) return faults()
  await convertWorkflowTemplate(context, value)
  return faults()
}
