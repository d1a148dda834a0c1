import { labelOf } from '../../src/model/names/name.ts'
import type { DraftEntity } from '../draft.ts'

/** What to call a thing of a source to a reader: its name, and the year of a film. */
export function labelFor({ id, names, props }: DraftEntity): string {
  const label = labelOf({ id, names: names.map(({ value }) => value) }, 'EN')
  return props.year === undefined ? label : `${label} (${props.year.value})`
}
