import { TooMuch } from './endpoint.ts'

/**
 * Works through a list a batch at a time. A batch that is too much for the server is halved and tried again; what
 * follows grows back to the full size.
 */
export async function inBatches<T>(
  list: readonly T[],
  most: number,
  work: (batch: readonly T[], divisible: boolean) => Promise<void>,
): Promise<void> {
  let size = most
  for (let at = 0; at < list.length; ) {
    const batch = list.slice(at, at + size)
    try {
      await work(batch, batch.length > 1)
      at += batch.length
      size = Math.min(most, size * 2)
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      size = Math.ceil(batch.length / 2)
    }
  }
}
