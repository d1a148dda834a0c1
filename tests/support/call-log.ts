import type { GraphStore } from '../../src/graph/store.ts'

/** A store that writes down what it is asked. What is true of the whole data set costs nothing, and is left out. */
export function withCallLog(store: GraphStore): { readonly store: GraphStore; readonly calls: string[] } {
  const calls: string[] = []
  const logged = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        if (name !== 'dataset') calls.push(String(name))
        return member.apply(target, args)
      }
    },
  })
  return { store: logged, calls }
}
