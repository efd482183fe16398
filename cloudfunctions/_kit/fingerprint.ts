import { createHmac } from 'node:crypto'

/**
 * Stands for the parts without telling them: whoever only has the database cannot read it back.
 * Set READER_SALT (any long random text, kept for good) in a deployment: without it, someone who has the database *and* a list of people's ids could try them.
 */
export const fingerprint = (...parts: string[]): string =>
  createHmac('sha256', process.env.READER_SALT ?? '')
    .update(JSON.stringify(parts))
    .digest('hex')
