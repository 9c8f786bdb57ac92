import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a runner downloads of us, and nothing else: no sources, no node_modules above it. */
const PARTS = [
  'dist',
  'action.yml',
  'backup',
  'disk-check',
  'restore-drill',
  'restore-check',
  'recover',
  'drill-check',
  'offsite-sync',
  'offsite-verify',
] as const

/** Copies the committed actions below `parent`; returns where they are. */
export function copyRelease(parent: string): string {
  const release = join(parent, 'release')
  for (const part of PARTS) cpSync(join(ROOT, part), join(release, part), { recursive: true })
  return release
}
