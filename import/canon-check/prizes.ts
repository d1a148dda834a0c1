import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { isIdOf } from '../../src/model/ids.ts'

const award = z.string().refine((id) => isIdOf('AWARD', id), 'expected an id of AWARD')
const file = z.record(z.string().startsWith('body:'), z.record(z.string(), z.array(award).min(1)))

/** By award body, what records call a prize, and the awards of the canon that this may be. */
export type Prizes = z.infer<typeof file>

/** @throws where the file is not what it should be */
export const readPrizes = (): Prizes =>
  file.parse(parse(readFileSync(path.join(import.meta.dirname, 'prizes.yaml'), 'utf8')))
