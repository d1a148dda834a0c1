import { graphStoreContract } from './graph-store-contract.ts'

await graphStoreContract({ name: 'the embedded store', open: async ({ store }) => store })
