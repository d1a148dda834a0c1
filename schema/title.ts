import type { Name } from '../src/model/names/name.ts'
import { builder } from './builder.ts'
import { describedEnum } from './enum.ts'

const TitleKind = describedEnum<Name['kind']>('TitleKind', 'What a title or name is.', {
  ORIGINAL: 'As its makers gave it, in its own script.',
  ROMANISED: 'The original in Latin letters, by a named standard.',
  ENGLISH: 'The title or name that English film literature uses.',
  RELEASE: 'Under which it was released elsewhere, such as the Russian title of a Georgian film.',
  WORKING: 'In use while it was being made.',
  ALTERNATIVE: 'Another one in use: a variant, a full name, a pseudonym.',
})

export const Title = builder.objectRef<Name>('Title').implement({
  description: 'A title of a film or work, or a name of a person or thing, in one language and script.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it is written.' }),
    language: t.exposeString('language', { nullable: true, description: 'BCP 47, such as ka for Georgian.' }),
    script: t.exposeString('script', { nullable: true, description: 'ISO 15924, such as Cyrl or Geor.' }),
    kind: t.expose('kind', { type: TitleKind, description: 'Original, romanised, English and so on.' }),
    system: t.exposeString('system', {
      nullable: true,
      description: 'The standard by which it was romanised, such as BGN/PCGN 1947.',
    }),
  }),
})
