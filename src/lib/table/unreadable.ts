/** How much of a spreadsheet is taken in at once. Bytes count the file, `unzipped` what of it is read once it is unpacked. */
export const limits = { bytes: 5_000_000, unzipped: 40_000_000, rows: 2_000, columns: 60 }

/** A file that is not read at all; its message says why and what to do, in words for a person. */
export class Unreadable extends Error {}

export const tooLarge = (what: string) => new Unreadable(`一次最多读${limits.rows}行、${limits.columns}列，${what}。请分成几个小一点的表格`)

/** What stands in a cell instead of a formula's result that no programme has worked out yet. */
export const uncalculated = '#未计算'
