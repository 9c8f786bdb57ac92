import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Child } from './child.ts'

/**
 * Pipes `input` to a child's stdin. A child that stops reading early is judged by its exit code alone. An input that
 * breaks ends the child and rejects with the input's error, whatever the child says: it may take the half for the whole.
 */
export async function feed(child: Child, input: Readable | undefined): Promise<void> {
  if (!input) return
  const { stdin } = child
  if (!stdin || Number.isNaN(child.pid)) {
    input.destroy()
    return
  }
  // Each side's end makes the pipeline destroy the other; only who was first tells whose fault it is.
  let first: 'child' | 'input' | undefined
  stdin.once('error', () => (first ??= 'child'))
  stdin.once('close', () => (first ??= 'child'))
  input.once('error', () => (first ??= 'input'))
  input.once('close', () => (first ??= input.readableEnded ? undefined : 'input'))
  if (input.destroyed) first = 'input'
  try {
    await pipeline(input, stdin)
  } catch (error) {
    if (first !== 'input') return
    await child.stop()
    throw error
  }
}
