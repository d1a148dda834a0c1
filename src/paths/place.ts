import type { Position } from '../graph/store.ts'

/** Side of the square in which things stand that were never laid out (drawing units). */
const SIDE = 1000

/** A place for a thing that the build laid out nowhere: scattered, and yet the same for the same id everywhere. */
export function placeOf(id: string): Position {
  const hash = fnv1a(id)
  return { x: ((hash & 0xffff) / 0xffff) * SIDE, y: ((hash >>> 16) / 0xffff) * SIDE }
}

/** The hash of Fowler, Noll and Vo, 32 bits (FNV-1a), mixed once more so that like ids do not stand together. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
