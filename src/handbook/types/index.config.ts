export default definePageConfig({ navigationBarTitleText: '防骗手册' })
