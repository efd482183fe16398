import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from '../cloud'
import { contentType } from '../http/content-type'
import { sendText } from '../http/respond'
import { servePageApi } from './api'

/** The page's own files, read where they are written: nothing of it is built. */
const FILES: Record<string, string> = {
  '/local': 'local/page/index.html',
  '/local/': 'local/page/index.html',
  '/local/page.css': 'local/page/page.css',
  '/local/page.js': 'local/page/page.js',
  '/local/wx.js': 'local/page/wx.js',
}

/** Everything under `/local`. */
export async function serveLocal(context: Cloud, request: IncomingMessage, response: ServerResponse, pathname: string) {
  if (pathname.startsWith('/local/api/')) return servePageApi(context, request, response, pathname.slice('/local/api/'.length))
  const file = FILES[pathname]
  if (!file) return sendText(response, 404, 'text/plain; charset=utf-8', '没有这个页面')
  const text = readFileSync(file, 'utf8').replaceAll('__SESSION_KEY__', JSON.stringify(context.config.sessionKey).slice(1, -1))
  sendText(response, 200, contentType(file), text)
}
