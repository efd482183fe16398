export default definePageConfig({ navigationBarTitleText: '我的村子' })
