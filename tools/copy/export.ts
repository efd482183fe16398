import { type Folder, openFolder } from './folder'
import { type App, copied, digestOf, type Ends, endsOf, filesIn, isWithin, pagesOf, pathOf, type Row, textOf, textsIn } from './rows'
import { hashOf } from './seal'

interface Options {
  /** The cloud it is made of. */
  env: string
  folder: string
  password: string
  /** Says how far it is. */
  say: (words: string) => void
}

/** Copies all rows and the files they name out of a cloud. Begun again on the same folder it goes on where it broke off; a copy that is whole is left as it is. */
export const exportCounty = async (app: App, { env, folder, password, say }: Options): Promise<void> => {
  const copy = openFolder(folder, password, true)
  if (copy.manifest.ended !== undefined) throw new Error(`${folder} 里的备份已经存完，换一个空文件夹`)
  copy.save()
  for (const name of copied) {
    copy.manifest.collections[name] ??= await copyRows(app, copy, name, endsOf(copy.read('accessChains')))
    copy.save()
    say(`${name}：${copy.manifest.collections[name].rows} 行`)
  }
  const ids = new Set(copied.flatMap((name) => copy.read(name).flatMap((page) => filesIn(page, env))))
  say(`文件：${ids.size} 个`)
  for (const id of ids) await copyFile(app, copy, id)
  copy.manifest.ended = Date.now()
  copy.save()
  await noteExport(app, copy.manifest.ended)
}

const copyRows = async (app: App, copy: Folder, name: string, ends: Ends) => {
  const pages = copy.read(name)
  copy.keep(name, pages)
  const texts = textsIn(pages)
  const last = texts.at(-1)
  for await (const rows of pagesOf(app, name, last ? (JSON.parse(last) as Row)._id : '')) {
    const page = rows.filter((row) => isWithin(row, ends)).map(textOf)
    if (page.length === 0) continue
    copy.add(name, pages.length, page.join('\n'))
    pages.push('')
    texts.push(...page)
  }
  return { rows: texts.length, pages: pages.length, digest: digestOf(texts) }
}

const copyFile = async (app: App, copy: Folder, id: string) => {
  const path = pathOf(id)
  if (copy.manifest.files[path] !== undefined) return
  const { fileList } = await app.getTempFileURL({ fileList: [id] })
  const isThere = !!fileList[0]?.tempFileURL
  const content = isThere ? (await app.downloadFile({ fileID: id })).fileContent : undefined
  if (isThere && !Buffer.isBuffer(content)) throw new Error(`没有取到文件 ${path}`)
  if (Buffer.isBuffer(content)) copy.writeFile(path, content)
  copy.manifest.files[path] = Buffer.isBuffer(content) ? hashOf(content) : null
  copy.save()
}

/** 运行情况 says how old the last copy is. */
const noteExport = async (app: App, at: number) => {
  const runs = app.database().collection('timerRuns')
  const { data } = await runs.doc('export').get()
  await runs.doc('export').set({ since: (data[0] as { since?: number } | undefined)?.since ?? at, at })
}
