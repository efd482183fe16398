import Taro from '@tarojs/taro'
import type { Chosen } from './chosen'

/** A file that WeChat gave a path to. */
export const chosenPath = (filePath: string, size: number): Chosen => ({
  size,
  read: (from, to) => piece(filePath, from, Math.min(to, size) - from),
})

const piece = (filePath: string, position: number, length: number): Promise<string> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      ...{ filePath, encoding: 'base64', position, length },
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
