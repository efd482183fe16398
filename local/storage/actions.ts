import { randomUUID } from 'node:crypto'
import { CloudError, invalid } from '../errors'
import type { Faults } from '../wechat/faults'
import type { Files } from './files'
import type { Links } from './links'

/** Seconds a link lives when the caller does not say. */
const LINK_LIFE = 7200
const UPLOAD_LIFE = 900

interface Context {
  config: { env: string }
  files: Files
  links: Links
  origin: () => string
  wx: { faults: Faults }
}

type Params = Record<string, unknown>

interface Wanted {
  fileid: string
  max_age?: number
}

/** Storage's part of the wire protocol. */
export function storageActions({ config: { env }, files, links, origin, wx: { faults } }: Context) {
  const prefix = `cloud://${env}.local-${env}/`
  const fileId = (path: string) => prefix + path
  /** `cloud://<environment>.<bucket>/<path>`; the bucket is not looked at. */
  const find = (id: unknown): { path: string } | { code: string } => {
    const [, where, path] = /^cloud:\/\/([^./]+)(?:\.[^/]*)?\/(.+)$/.exec(String(id)) ?? []
    if (!path) return { code: 'STORAGE_FILE_NONEXIST' }
    return where === env ? { path } : { code: 'INVALID_ENV' }
  }

  return {
    'storage.getUploadMetadata': async ({ path }: Params) => {
      if (faults.has('storageFails')) throw new CloudError('STORAGE_EXCEED_AUTHORITY', '云存储收不下文件')
      const cleaned = checkPath(path)
      const { t, sign } = links.sign('put', cleaned, UPLOAD_LIFE)
      const url = `${origin()}/files/${encodeURI(cleaned)}?t=${t}`
      return { data: { url, token: randomUUID(), authorization: sign, fileId: fileId(cleaned), cosFileId: randomUUID() } }
    },

    'storage.batchGetDownloadUrl': async ({ file_list }: Params) => {
      if (faults.has('linksFail')) throw new CloudError('SYS_ERR', '云存储给不出链接')
      const wanted = list<unknown>(file_list)
      const download_list = wanted.map((one) => {
        const { fileid, max_age } = Object(one) as Wanted
        const found = find(fileid)
        const none = (code: string) => ({ fileid, fileID: fileid, tempFileURL: '', download_url: '', code })
        if ('code' in found) return none(found.code)
        if (!files.find(found.path)) return none('STORAGE_FILE_NONEXIST')
        const { t, sign } = links.sign('get', found.path, max_age ?? LINK_LIFE)
        // not percent-encoded: the SDK's downloadFile does that itself
        const url = `${origin()}/files/${found.path}?sign=${sign}&t=${t}`
        return { fileid, fileID: fileid, tempFileURL: url, download_url: url, code: 'SUCCESS' }
      })
      return { data: { download_list } }
    },

    'storage.batchDeleteFile': async ({ fileid_list }: Params) => {
      const delete_list = []
      for (const fileID of list<string>(fileid_list)) {
        const found = find(fileID)
        const code = 'code' in found ? found.code : (await files.remove(found.path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
        delete_list.push({ fileID, code })
      }
      return { data: { delete_list } }
    },
  }
}

/** CloudBase takes at most 50 files at once. */
function list<T>(value: unknown): T[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 50) throw invalid('a list of 1 to 50 files is wanted')
  return value as T[]
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
