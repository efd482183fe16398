import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentType, isText } from './content-type'
import { sendText } from './respond'

interface Asset {
  version: string
  body: Buffer
  gzip: Buffer | null
  etag: string
  type: string
}

const WX = '<script defer src="/local/wx.js"></script>'
/** A build's hashed name never changes its content. */
const HASHED = /[.-][0-9a-f]{8,}\./i

/** Serves the built single-page app; an address without a file is the app's own. What functions wrote over it lies in a folder apart. */
export class StaticFiles {
  private readonly root: string
  private readonly written: string
  private readonly assets = new Map<string, Asset>()

  constructor(
    root: string,
    written: string,
    private readonly always: Record<string, string> = {},
  ) {
    this.root = resolve(root)
    this.written = resolve(written)
  }

  /** A file as it lies in the bucket. */
  read(pathname: string): Buffer | null {
    const file = this.latest(pathname)
    return file && statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null
  }

  /** Where a function's own version of a file lies; null for a name that leads out of the folder. */
  writtenAs(pathname: string): string | null {
    return inside(this.written, pathname)
  }

  /** The build's file or what a function wrote in its place, whichever came last, as in one bucket. */
  private latest(pathname: string): string | null {
    const built = inside(this.root, pathname)
    const written = inside(this.written, pathname)
    const at = (file: string | null) => (file && statOf(file)?.mtimeMs) || 0
    return at(written) >= at(built) && at(written) > 0 ? written : built
  }

  serve(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    // a folder is asked for by its page, as static hosting has it
    const asked = this.latest(decodeURIComponent(pathname.length > 1 && pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const asset = (asked && this.load(asked)) || (/\.\w{1,8}$/.test(pathname) ? null : this.load(this.latest('index.html')))
    if (!asset) {
      sendText(response, 404, 'text/plain; charset=utf-8', '没有这个页面。如果还没有构建，请先运行 npm run build。')
      return
    }
    const headers = {
      ...this.always,
      etag: asset.etag,
      'cache-control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-type': asset.type,
      vary: 'accept-encoding',
    }
    if (request.headers['if-none-match'] === asset.etag) {
      response.writeHead(304, headers).end()
      return
    }
    const gzip = asset.gzip && /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? asset.gzip : null
    const body = gzip ?? asset.body
    response.writeHead(200, { ...headers, 'content-length': body.length, ...(gzip && { 'content-encoding': 'gzip' }) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  private load(file: string | null): Asset | null {
    if (!file) return null
    const stat = statOf(file)
    if (!stat?.isFile()) return null
    const version = `${stat.mtimeMs} ${stat.size}`
    const known = this.assets.get(file)
    if (known?.version === version) return known
    const type = contentType(file)
    const isProgram = file === join(this.root, 'index.html') || file === join(this.written, 'index.html')
    const body = isProgram ? withWx(readFileSync(file)) : readFileSync(file)
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
    const asset = { version, body, gzip: isText(type) && body.length > 1000 ? gzipSync(body) : null, etag, type }
    this.assets.set(file, asset)
    return asset
  }
}

/** The file of this name in the folder, null when it would lie elsewhere. */
function inside(folder: string, pathname: string): string | null {
  const file = resolve(join(folder, pathname))
  return file === folder || file.startsWith(folder + sep) ? file : null
}

/** Nothing, too, for a name that no file can have. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Adds the `wx` stand-in before the first script with a file of its own; only what is served here has it, not the build. */
function withWx(html: Buffer): Buffer {
  const text = html.toString()
  const at = text.search(/<script\b[^>]*\bsrc=/i)
  const cut = at >= 0 ? at : Math.max(text.search(/<\/head>/i), 0)
  return Buffer.from(text.slice(0, cut) + WX + text.slice(cut))
}
