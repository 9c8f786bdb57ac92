/** As OpenSSL and coreutils write it: `<sha256> *./daily/x`, or with two blanks. */
const LINE = /^([\da-f]{64}) [ *]\.\/(.+)$/

/** What the hash script answered, by path; lines that are none are passed over. */
export function readHashes(answer: Buffer): ReadonlyMap<string, string> {
  const lines = answer.toString('utf8').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, sha256, path] = LINE.exec(line) ?? []
      return sha256 === undefined || path === undefined ? [] : [[path, sha256] as const]
    }),
  )
}
