import type { GraphStore } from '../../src/graph/store.ts'

/** A store that answers so many expansions, and then none until the question is withdrawn. */
export function stallingAfter(store: GraphStore, answered: number): { readonly store: GraphStore; asked(): number } {
  let asked = 0
  const expand: GraphStore['expand'] = (ids, relations, limit, ask = {}) => {
    asked += 1
    if (asked <= answered) return store.expand(ids, relations, limit, ask)
    return new Promise((_, reject) => {
      ask.signal?.addEventListener('abort', () => reject(ask.signal?.reason))
    })
  }
  const stalling = new Proxy(store, {
    get(target, name) {
      if (name === 'expand') return expand
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
  return { store: stalling, asked: () => asked }
}
