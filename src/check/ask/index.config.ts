export default definePageConfig({ navigationBarTitleText: '像不像诈骗', enableShareAppMessage: true })
