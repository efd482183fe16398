import Taro from '@tarojs/taro'

/** Fetches a file from a link that lives a minute, and opens it in WeChat's own viewer. Its place is written over by the next. */
export const openLink = async (link: string, name: string): Promise<void> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url: link, filePath })
  if (statusCode !== 200) throw new Error(`the link answered ${statusCode}`)
  await Taro.openDocument({ filePath, fileType: name.endsWith('.xlsx') ? 'xlsx' : 'docx', showMenu: true })
}
