declare module '@vercel/ncc' {
  /** The part of its API that we use; the package has no types. */
  interface Bundle {
    readonly code: string
    /** Chunks and files that the code asks for, by their path beside it. */
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
    readonly stats: { readonly compilation: { readonly modules: Iterable<object> } }
  }
  function ncc(entry: string, options: Readonly<Record<string, unknown>>): Promise<Bundle>
  namespace ncc {
    export { Bundle }
  }
  export = ncc
}
