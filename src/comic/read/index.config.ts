export default definePageConfig({ navigationBarTitleText: '漫画', enableShareAppMessage: true })
