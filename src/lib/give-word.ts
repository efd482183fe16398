import Taro from '@tarojs/taro'

const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`

/** Opens a Word file in WeChat's own viewer, whose menu passes it on; it lies on the phone until it is taken back. */
export const giveWord = async (bytes: Uint8Array, name: string): Promise<void> => {
  Taro.getFileSystemManager().writeFileSync(pathOf(name), bytes.slice().buffer as ArrayBuffer)
  await Taro.openDocument({ filePath: pathOf(name), fileType: 'docx', showMenu: true })
}

/** Removes it. */
export const takeWordBack = (name: string): void => Taro.getFileSystemManager().unlink({ filePath: pathOf(name), fail: () => {} })
