import './award.ts'
import './award-queries.ts'
import './award-result.ts'
import './claim.ts'
import './conflict.ts'
import './coverage.ts'
import './dataset.ts'
import './edge-sources.ts'
import './film.ts'
import './film-facets.ts'
import './film-queries.ts'
import './genre.ts'
import './historical-event.ts'
import './literary-work.ts'
import './node-queries.ts'
import './noun-queries.ts'
import './person.ts'
import './person-queries.ts'
import './place.ts'
import './republic.ts'
import './studio.ts'
import './theme.ts'
import { builder } from './builder.ts'

builder.queryType({ description: 'Which films, how they are connected, and how we know.' })

/** The schema of the API. Each noun's file has added its own to it. */
export const schema = builder.toSchema()
