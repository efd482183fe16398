/** Files people hand in, kept in the cloud's storage and readable only through links that expire. */
import { app } from './store'

/** Keeps a file under its path and gives its id. The same path again replaces it. */
export const keepFile = async (path: string, content: Buffer): Promise<string> => {
  const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: content })
  if (!fileID) throw new Error(`not stored: ${path}`)
  return fileID
}

export const dropFile = async (file: string): Promise<void> => {
  await app.deleteFile({ fileList: [file] })
}

export const readFile = async (file: string): Promise<Buffer> => {
  const { fileContent } = await app.downloadFile({ fileID: file })
  if (!Buffer.isBuffer(fileContent)) throw new Error(`not there: ${file}`)
  return fileContent
}

/** Links that work for ten minutes or the seconds given, in the order of the files; a file that is gone has none. */
export const linksTo = async (files: string[], maxAge = 600): Promise<string[]> => {
  const links = await linksByFile(files, maxAge)
  return files.flatMap((file) => links.get(file) ?? [])
}

/** The same, by file; fifty files at most. */
export const linksByFile = async (files: string[], maxAge = 600): Promise<Map<string, string>> => {
  if (files.length === 0) return new Map()
  const { fileList } = await app.getTempFileURL({ fileList: files.map((fileID) => ({ fileID, maxAge })) })
  return new Map(fileList.flatMap((f) => (f.tempFileURL ? [[f.fileID, f.tempFileURL]] : [])))
}
