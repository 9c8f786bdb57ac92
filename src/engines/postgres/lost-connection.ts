import type pg from 'pg'

/** What the driver itself says of a connection that went away. */
const TERMINATED = 'Connection terminated'

/** Knows whether a connection is gone, for work whose answer the driver then waits for in vain. */
export class LostConnection {
  readonly #client: pg.Client
  #error: Error | undefined
  #isEnded = false

  constructor(client: pg.Client) {
    this.#client = client
    // Without a listener an error between two statements would end the process.
    client.on('error', (error) => {
      this.#error = error
    })
    client.once('end', () => {
      this.#isEnded = true
    })
  }

  /** @throws the error by which the connection was lost, when it was. */
  check(): void {
    if (this.#error) throw this.#error
  }

  /**
   * The result of work, or the loss of the connection as the reason why there is none. Not by a race with one promise of
   * the loss: a promise that outlives each race keeps the result of all of them.
   */
  unlessLost<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const lose = () => reject(this.#error ?? new Error(TERMINATED))
      if (this.#isEnded) lose()
      this.#client.once('end', lose)
      work.then(resolve, reject).finally(() => this.#client.off('end', lose))
    })
  }
}
