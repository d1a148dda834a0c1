import { isDeepStrictEqual } from 'node:util'
import { sync } from '../../import/sync/sync.ts'
import { DATASET, NEO4J_SCHEMA } from '../../src/commands/paths.ts'
import { EmbeddedStore } from '../../src/graph/embedded/store.ts'
import { openDataSet } from '../../src/graph/files/open.ts'
import { Connection, openDriver } from '../../src/graph/neo4j/connection.ts'
import { Neo4jStore } from '../../src/graph/neo4j/store.ts'
import { appOver, graphqlRequest } from '../support/app.ts'
import { startTestServer } from '../support/neo4j-server.ts'
import { bareRoute, handWritten } from './by-hand.ts'
import { measure, type Timing } from './measure.ts'
import { count } from './questions/count.ts'
import { filmPage } from './questions/film-page.ts'
import { filmsByAward } from './questions/films-by-award.ts'
import { filmsByDirector } from './questions/films-by-director.ts'
import { filmsByStudio } from './questions/films-by-studio.ts'
import { fiveLevels } from './questions/five-levels.ts'
import { neighbourhood } from './questions/neighbourhood.ts'
import { paths } from './questions/paths.ts'

const QUESTIONS = [filmPage, filmsByDirector, filmsByAward, fiveLevels, filmsByStudio, count, paths, neighbourhood]
const CLIENTS = [1, 16]
const RUNS = 400
/** Questions that are answered otherwise by hand: a search is more than one can write in a text of Cypher. */
const unlike = new Set<string>()

/** Compares both stores with Cypher written by hand, in one run: absolute times say little about another machine. */
const server = await startTestServer()
await sync({ dataset: DATASET, database: server.credentials, schema: NEO4J_SCHEMA })
const driver = openDriver(server.credentials)
const store = new Neo4jStore(new Connection({ ...server.credentials, timeout: 60_000 }))
const [overNeo4j, embedded] = [appOver(store), appOver(new EmbeddedStore(openDataSet(DATASET)))]

console.log('Median milliseconds of a request, 95th percentile in brackets; × is times what Cypher by hand takes.\n')
console.log(
  'Bare: Cypher by hand behind a route of its own. By hand: one resolver with that Cypher behind the same server.\n',
)
console.log('| question | clients | bare | by hand | Neo4j | × | embedded | × |')
console.log('|---|---|---|---|---|---|---|---|')
for (const question of QUESTIONS)
  for (const clients of CLIENTS) {
    const { name, graphql } = question
    const [bare, hand] = [bareRoute(driver, question), handWritten(driver, store, question)]
    const ask = (app: typeof embedded) => async () => {
      const answer = (await (await app.fetch(graphqlRequest(graphql))).json()) as { data?: unknown; errors?: unknown }
      if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
      return answer.data
    }
    if (!isDeepStrictEqual(await ask(hand)(), await ask(overNeo4j)())) unlike.add(name)
    const askBare = async () => (await bare.request('/')).json()
    const works = [askBare, ask(hand), ask(overNeo4j), ask(embedded)]
    const [least, theirs, ours, inProcess] = (await measure(works, clients, RUNS)) as [Timing, Timing, Timing, Timing]
    const cell = ({ median, p95 }: Timing) => `${median.toFixed(2)} (${p95.toFixed(2)})`
    const times = ({ median }: Timing) => (median / theirs.median).toFixed(2)
    console.log(
      `| ${name} | ${clients} | ${cell(least)} | ${cell(theirs)} | ${cell(ours)} | ${times(ours)} | ${cell(inProcess)} | ${times(inProcess)} |`,
    )
  }

if (unlike.size > 0) console.log(`\nBy hand answers less than what is asked: ${[...unlike].join(', ')}.`)
await Promise.all([driver.close(), store[Symbol.asyncDispose]()])
await server.stop()
