import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Context } from '../src/loaders/context.ts'
import { COMPLEXITY } from './limits.ts'

/** Plugins and scalars only; every noun has a file of its own. */
export const builder = new SchemaBuilder<{ Context: Context; DefaultFieldNullability: false }>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: COMPLEXITY,
})
