export default definePageConfig({ navigationBarTitleText: '给插优盘的屏' })
