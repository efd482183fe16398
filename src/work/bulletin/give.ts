import Taro from '@tarojs/taro'

const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`

/** Opens a Word file in WeChat's own viewer, whose menu passes it on; it lies on the phone as long as this screen does. */
export const giveWord = async (bytes: Uint8Array, name: string): Promise<void> => {
  Taro.getFileSystemManager().writeFileSync(pathOf(name), bytes.slice().buffer as ArrayBuffer)
  await Taro.openDocument({ filePath: pathOf(name), fileType: 'docx', showMenu: true })
}

/** Removes it. */
export const takeWordBack = (name: string): void => Taro.getFileSystemManager().unlink({ filePath: pathOf(name), fail: () => {} })

export const wordButton: string = '打开文档'
export const wordSays: string = '打开后点右上角，可以发出去，也可以找人打印。每个数是怎么算的，留在这一页里。'
