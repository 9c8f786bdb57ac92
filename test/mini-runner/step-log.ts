import { parseCommand, type WorkflowCommand } from './workflow-commands.ts'

/** What the runner keeps (`ExecutionContext.cs`). */
const ANNOTATIONS_PER_TYPE = 10
const MESSAGE_CHARS = 4096

const ANNOTATIONS = ['error', 'warning', 'notice'] as const
/** An annotation as the run's page shows it. */
export interface ShownAnnotation {
  readonly type: (typeof ANNOTATIONS)[number]
  readonly title: string
  readonly message: string
}

/** Reads a step's output line by line as the runner does: commands obeyed, secrets masked, the rest logged. */
export class StepLog {
  readonly lines: string[] = []
  readonly raw: string[] = []
  readonly commands: WorkflowCommand[] = []
  readonly annotations: ShownAnnotation[] = []
  /** Annotations beyond ten of a type: nobody sees them. */
  droppedAnnotations = 0
  readonly groups: string[] = []
  readonly #masks = new Set<string>()
  #openGroup = false

  /** Values given to add-mask. */
  get masks(): readonly string[] {
    return [...this.#masks]
  }

  accept(line: string): void {
    this.raw.push(line)
    const command = parseCommand(line)
    if (command) this.#obey(command)
    else this.lines.push(this.#mask(line))
  }

  #obey(command: WorkflowCommand): void {
    this.commands.push(command)
    const type = ANNOTATIONS.find((name) => name === command.name)
    if (type) this.#annotate(type, command)
    else if (command.name === 'add-mask') this.#addMask(command.value)
    else if (command.name === 'group') this.#startGroup(command.value)
    else if (command.name === 'endgroup') this.#openGroup = false
  }

  #startGroup(title: string): void {
    if (this.#openGroup) throw new Error(`group "${title}" inside a group: the runner cannot nest`)
    this.#openGroup = true
    this.groups.push(this.#mask(title))
  }

  #annotate(type: ShownAnnotation['type'], command: WorkflowCommand): void {
    const count = this.annotations.filter((annotation) => annotation.type === type).length
    if (count >= ANNOTATIONS_PER_TYPE) {
      this.droppedAnnotations += 1
      return
    }
    const message = this.#mask(command.value).slice(0, MESSAGE_CHARS)
    this.annotations.push({ type, title: this.#mask(command.properties.title ?? ''), message })
  }

  #addMask(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/).map((line) => line.trim())]) {
      if (part !== '') this.#masks.add(part)
    }
  }

  #mask(text: string): string {
    const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length)
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  }
}
