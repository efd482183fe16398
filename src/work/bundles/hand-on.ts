import Taro from '@tarojs/taro'

/** Fetches the file; WeChat lets only a tap of its own pass it on. Its place is written over by the next. */
export const fetched = async (link: string, name: string): Promise<string> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url: link, filePath })
  if (statusCode !== 200) throw new Error(`the link answered ${statusCode}`)
  return filePath
}

export const handOn = async (file: string, name: string): Promise<void> => {
  await Taro.shareFileMessage({ filePath: file, fileName: name }).catch(() => {})
}

export const handOnWords: string = '发到微信聊天'
