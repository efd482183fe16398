/** An ObjectId as it is stored. */
const OBJECT_ID = /\{"\$oid":"([0-9a-f]{24})"\}/g

/**
 * A stored body as it is sent to the SDK: an ObjectId goes out as its hex text,
 * since the SDK's reader would make an empty object of it.
 */
export const outward = (body: string): string => (body.includes('{"$oid":') ? body.replace(OBJECT_ID, '"$1"') : body)
