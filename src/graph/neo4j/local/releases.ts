/** A release of Neo4j Community that is known to serve kinograph. */
export interface Release {
  readonly version: string
  /** The oldest JDK that it runs on. */
  readonly jdk: number
}

/** The releases that tests run on: the one with long support, and the newest. */
export const RELEASES = {
  '5.26': { version: '5.26.31', jdk: 17 },
  newest: { version: '2026.09.0', jdk: 21 },
} as const satisfies Record<string, Release>

export type ReleaseName = keyof typeof RELEASES
