import { CloudError } from '../errors'

/** The code is CloudBase's, spelling included. */
export const badOperator = (error: unknown) =>
  new CloudError('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] ${error instanceof Error ? error.message : String(error)}`)
