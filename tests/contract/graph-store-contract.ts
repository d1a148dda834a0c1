import { describe } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Fixture, openFixture } from '../support/fixture.ts'
import { NaiveReading } from '../support/naive.ts'
import { cancellation } from './cancellation.ts'
import { candidates } from './candidates.ts'
import { claims } from './claims.ts'
import { conflicts } from './conflicts.ts'
import { counting } from './counting.ts'
import { dataset } from './dataset.ts'
import { edgesBetween } from './edges-between.ts'
import { entities } from './entities.ts'
import { expansion } from './expansion.ts'
import { finding } from './finding.ts'
import { lookup } from './lookup.ts'
import { neighbours } from './neighbours.ts'
import { paths } from './paths.ts'
import { pictures } from './pictures.ts'
import { positions } from './positions.ts'
import { randomQuestions } from './random-questions.ts'
import { searching } from './searching.ts'

/** What every part of the contract is put to: a store, and the data set that it must answer from. */
export interface Subject {
  readonly store: GraphStore
  readonly naive: NaiveReading
  readonly fixture: Fixture
}

interface StoreUnderTest {
  readonly name: string
  /** Opens the store with the data set of the fixture in it. */
  open(fixture: Fixture): Promise<GraphStore>
}

/** Everything that a store promises; run on each of them unchanged. */
export async function graphStoreContract({ name, open }: StoreUnderTest): Promise<void> {
  const fixture = openFixture()
  const subject = { store: await open(fixture), naive: new NaiveReading(fixture.dataSet), fixture }
  const parts = [
    dataset,
    entities,
    lookup,
    neighbours,
    expansion,
    finding,
    counting,
    claims,
    conflicts,
    cancellation,
    randomQuestions,
    positions,
    paths,
    pictures,
    candidates,
    edgesBetween,
    searching,
  ]
  describe(`${name} keeps the contract of the port:`, () => {
    for (const part of parts) part(subject)
  })
}
