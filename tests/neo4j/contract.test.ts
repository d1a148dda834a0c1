import { inject } from 'vitest'
import { graphStoreContract } from '../contract/graph-store-contract.ts'
import { openStrictStore } from '../support/neo4j-store.ts'

await graphStoreContract({ name: 'the Neo4j store', open: async () => openStrictStore(inject('neo4j')) })
