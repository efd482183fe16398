import { requestFailed } from '../errors'

/** BSON's limit for one document. */
const DOCUMENT = 16 * 1024 * 1024

export const LIST_DEFAULT = 100
export const LIST_CAP = 1000
/** An aggregation without a `limit` of its own gives no more than this. */
export const AGGREGATE_DEFAULT = 20

/** Canonical EJSON is longer than BSON, so this refuses a little early for documents full of numbers. */
export function checkSize(body: string): void {
  if (body.length > DOCUMENT && Buffer.byteLength(body) > DOCUMENT)
    throw requestFailed(`BSONObj size is invalid. Size must be between 0 and ${DOCUMENT}(16MB)`)
}
