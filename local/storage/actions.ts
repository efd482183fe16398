import { randomUUID } from 'node:crypto'
import { invalid } from '../errors'
import type { Files } from './files'
import type { Links } from './links'

/** Seconds a link lives when the caller does not say. */
const LINK_LIFE = 7200
const UPLOAD_LIFE = 900

interface Context {
  env: string
  files: Files
  links: Links
  origin: () => string
}

type Params = Record<string, unknown>

/** Storage's part of the wire protocol. */
export function storageActions({ env, files, links, origin }: Context): Record<string, (params: Params) => Promise<object>> {
  const prefix = `cloud://${env}.local-${env}/`
  const fileId = (path: string) => prefix + path
  const pathOf = (id: unknown) => (typeof id === 'string' && id.startsWith(prefix) ? id.slice(prefix.length) : null)

  return {
    'storage.getUploadMetadata': async ({ path }) => {
      const cleaned = checkPath(path)
      const { t, sign } = links.sign('put', cleaned, UPLOAD_LIFE)
      const url = `${origin()}/files/${encodeURI(cleaned)}?t=${t}`
      return { data: { url, token: randomUUID(), authorization: sign, fileId: fileId(cleaned), cosFileId: randomUUID() } }
    },

    'storage.batchGetDownloadUrl': async ({ file_list }) => ({
      data: {
        download_list: (file_list as { fileid: string; max_age?: number }[]).map(({ fileid, max_age }) => {
          const path = pathOf(fileid)
          if (path === null) return { fileid, fileID: fileid, tempFileURL: '', code: 'INVALID_PARAM' }
          if (!files.find(path)) return { fileid, fileID: fileid, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
          const { t, sign } = links.sign('get', path, max_age ?? LINK_LIFE)
          // not percent-encoded: the SDK's downloadFile does that itself
          return { fileid, fileID: fileid, tempFileURL: `${origin()}/files/${path}?sign=${sign}&t=${t}`, code: 'SUCCESS' }
        }),
      },
    }),

    'storage.batchDeleteFile': async ({ fileid_list }) => {
      const delete_list = []
      for (const fileID of fileid_list as string[]) {
        const path = pathOf(fileID)
        const code = path === null ? 'INVALID_PARAM' : (await files.remove(path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
        delete_list.push({ fileID, code })
      }
      return { data: { delete_list } }
    },
  }
}

function checkPath(path: unknown): string {
  if (typeof path !== 'string') throw invalid('cloudPath must be a string')
  const cleaned = path.replace(/^\/+/, '')
  if (!cleaned || cleaned.length > 850 || FORBIDDEN.test(cleaned) || cleaned.split('/').some((part) => part === '..' || part === ''))
    throw invalid(`cloudPath is invalid: ${path}`)
  return cleaned
}

/** What CloudBase does not take in a path, and what would change the meaning of a link. */
const FORBIDDEN = /[\p{Cc}?#%\\]/u
