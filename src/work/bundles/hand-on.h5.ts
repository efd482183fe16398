/** The browser fetches it when it is saved. */
export const fetched = async (link: string, _name: string): Promise<string> => link

/** Saves it among the downloads. */
export const handOn = async (file: string, name: string): Promise<void> =>
  Object.assign(document.createElement('a'), { href: file, download: name }).click()

export const handOnWords: string = '保存文件'
