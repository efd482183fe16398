export default definePageConfig({ navigationBarTitleText: '真事', enableShareAppMessage: true })
