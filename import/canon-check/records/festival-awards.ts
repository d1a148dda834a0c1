import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { type Facts, NO_FACTS, type RecordResult } from '../record.ts'

/** The event that each file is about: IMDb's identifier, and our body. */
const BODIES: Readonly<Record<string, string>> = {
  ev0000003: 'body:academy-awards',
  ev0000091: 'body:berlin',
  ev0000123: 'body:bafta',
  ev0000147: 'body:cannes',
  ev0000157: 'body:cesar',
  ev0000292: 'body:golden-globes',
  ev0000681: 'body:venice',
}

/** Year, prize, category, `nominee` or `winner`, and the films. Empty levels are null. */
type Outcomes = { readonly nominee?: readonly string[] | null; readonly winner?: readonly string[] | null } | null
type EventFile = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Outcomes>> | null>> | null>>

/** Reads outcomes at festivals by IMDb title, a YAML file each event. */
export function readFestivalAwards(folder: string): Facts {
  const results = readdirSync(folder).flatMap((name) => {
    const body = BODIES[name.split('_')[0] ?? '']
    return body ? resultsOf(body, parse(readFileSync(path.join(folder, name), 'utf8')) as EventFile) : []
  })
  return { ...NO_FACTS, results }
}

const resultsOf = (body: string, file: EventFile): RecordResult[] =>
  Object.entries(file).flatMap(([year, prizes]) =>
    Object.entries(prizes ?? {}).flatMap(([prize, categories]) =>
      Object.entries(categories ?? {}).flatMap(([category, outcomes]) => {
        const winners = new Set(outcomes?.winner ?? [])
        // A winner stands among the nominees as well.
        return [...new Set([...winners, ...(outcomes?.nominee ?? [])])].map((imdb) => ({
          film: { imdb },
          body,
          prize: prize === category ? prize : `${prize}: ${category}`,
          year: Number(year),
          won: winners.has(imdb),
        }))
      }),
    ),
  )
