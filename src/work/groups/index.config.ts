export default definePageConfig({ navigationBarTitleText: '把预警发到群', enableShareAppMessage: true })
