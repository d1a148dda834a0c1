import { type DateParts, type PartialDate as PartialDateText, parsePartialDate } from '../src/model/partial-date.ts'
import { builder } from './builder.ts'

interface PartialDateShape extends DateParts {
  readonly edtf: string
}

export const PartialDate = builder.objectRef<PartialDateShape>('PartialDate').implement({
  description: 'A date as exactly as it is known: a year, a month of a year, or a day.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description:
        'In ISO 8601-2 (Extended Date/Time Format): 1957, 1957-10, 1957-10-12, each with ~ where approximate, -0044 before our era.',
    }),
    year: t.exposeInt('year', { description: 'The earliest year it can mean.' }),
    month: t.exposeInt('month', { nullable: true, description: '1 to 12, where known.' }),
    day: t.exposeInt('day', { nullable: true, description: 'Of the month, where known.' }),
  }),
})

/** A stored partial date as the API gives it. */
export function partialDate(edtf: PartialDateText | undefined): PartialDateShape | null {
  const parts = edtf === undefined ? undefined : parsePartialDate(edtf)
  return edtf === undefined || parts === undefined ? null : { edtf, ...parts }
}
