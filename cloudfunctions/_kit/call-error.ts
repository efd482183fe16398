import type { ErrorCode } from '../../types/contract'

/** The one error a call may throw on purpose: a code for the client, and Chinese words that say what the person can do. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}
