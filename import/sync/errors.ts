/** Why a sync did not begin, in one plain sentence. Nothing was changed. */
export class SyncError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SyncError'
  }
}
