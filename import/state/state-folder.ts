import path from 'node:path'

/** Where things stand in the folder that remembers what was imported. */
export interface StateFolder {
  readonly root: string
  readonly sources: string
  readonly ids: string
  readonly decisions: string
  readonly questions: string
  /** What was fetched over the network, so that a run that was broken off goes on where it stood. */
  readonly cache: string
}

export const stateFolder = (root: string): StateFolder => ({
  root,
  sources: path.join(root, 'sources'),
  ids: path.join(root, 'ids.ndjson'),
  decisions: path.join(root, 'decisions.yaml'),
  questions: path.join(root, 'questions.json'),
  cache: path.join(root, 'cache'),
})
