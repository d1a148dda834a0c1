import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

export type { Logger }

/** The log of the process: one JSON object a line. */
export const createLogger = (level: Config['LOG_LEVEL']): Logger => pino({ level })
