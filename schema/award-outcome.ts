import type { Props } from '../src/model/entities.ts'
import { describedEnum } from './enum.ts'

export const AwardOutcome = describedEnum<Props<'AWARD_RESULT'>['outcome']>(
  'AwardOutcome',
  'How it ended. IN_COMPETITION is recorded on the main prize of a festival.',
  {
    WON: 'It got the prize.',
    NOMINATED: 'It was nominated, and did not get the prize.',
    SHORTLISTED: 'It came on the shortlist, and no further.',
    SUBMITTED: 'It was put forward, and no further.',
    IN_COMPETITION: 'It ran in the competition for the main prize, and did not get it.',
  },
)
