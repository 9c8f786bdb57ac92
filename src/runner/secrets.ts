import * as core from '@actions/core'
import { isUnderRunner } from './environment.ts'

/** Shorter parts would blacken ordinary words all over the log and hide nothing. */
const SHORTEST = 4

/**
 * Every part of a secret that may show up alone: the whole, each line, and of a URL or conninfo string its password as
 * written and as decoded, its secret parameters, and the path of a web address (web hooks carry their token there).
 */
export function secretParts(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim())
  const parts = [secret, secret.trim(), ...lines, ...urlParts(secret.trim()), ...conninfo(secret)]
  return [...new Set(parts)].filter((part) => part.length >= SHORTEST)
}

/** Makes the runner mask a secret in everything printed from now on. */
export function maskInRunner(secret: string): void {
  if (!isUnderRunner()) return
  for (const part of secretParts(secret)) core.setSecret(part)
}

function urlParts(text: string): readonly string[] {
  const url = URL.parse(text)
  if (!url?.host) return []
  const userinfo = url.username === '' ? '' : `${url.username}:${url.password}`
  const parameters = [...url.searchParams].flatMap(([name, value]) =>
    /pass|token|secret|key|sig/i.test(name) ? [value, encodeURIComponent(value)] : [],
  )
  const path = /^https?:$/.test(url.protocol) && url.pathname.length > 1 ? [url.pathname] : []
  return [url.password, decoded(url.password), userinfo, ...parameters, ...path]
}

/** `password=…` of a libpq connection string, bare or quoted. */
function conninfo(text: string): readonly string[] {
  const matches = text.matchAll(
    /\bpass(?:word|phrase|file)?\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s'&]+))/gi,
  )
  return [...matches].map((match) => (match[1] ?? match[2] ?? '').replaceAll(/\\(.)/g, '$1'))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
