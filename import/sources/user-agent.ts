/** How importers name themselves to servers: a polite one says what it is. */
export const USER_AGENT = 'kinograph (an open knowledge graph of Soviet cinema)'
