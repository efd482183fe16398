const { createHash } = require('node:crypto')

/**
 * The page with its Content-Security-Policy at the head: its own files, the scripts that stand in it by their hash, and nothing from
 * elsewhere that runs. Data in the page (`type="application/json"`) is no script, so the day may be written into it.
 * @param gateway the cloud's address; empty on a laptop, where files are read from this computer
 */
const withPolicy = (page, gateway) => {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  const files = gateway ? 'https:' : 'http://127.0.0.1:* http://localhost:*'
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${[...new Set(scripts)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `img-src 'self' data: blob: ${files}`,
    `media-src 'self' data: blob: ${files}`,
    `connect-src 'self' ${files}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ')
  return page.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

module.exports = { withPolicy }
