/** Saves a text among the downloads. */
export const give = async (text: string, name: string, type: string): Promise<boolean> => {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
  return true
}

export const giveWords: { page: string; data: string; done: string; note: string } = {
  page: '下载一页文字',
  data: '下载数据文件',
  done: '下载好了。',
  note: '公用电脑上用完，请把下载的文件删掉。',
}
