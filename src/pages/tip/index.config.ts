export default definePageConfig({ navigationBarTitleText: '提示', enableShareAppMessage: true })
